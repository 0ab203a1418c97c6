import Figures
import Ledger
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite(
  "Findings on real documents",
  .enabled(if: Samples.folder != nil, "the samples are not here")
)
struct SampleFindingTests {
  private func findings(_ files: [(String, ImportKind)]) throws -> [CheckFinding] {
    var scenario = Scenario()
    for (name, kind) in files { try scenario.run(try Samples.request(name, kind)) }
    let day = try #require(CalendarDay(year: 2017, month: 6, day: 1))
    let point = ReadPoint(position: 1, read: nil, now: Instant(endOf: day))
    return try PlansView(scenario.state, readPoint: point, today: day).findings(planID: "").findings
  }

  private func named(_ rule: String, in findings: [CheckFinding]) -> [String] {
    findings.filter { $0.rule == rule }.map {
      $0.names.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test("South Gloucestershire's flaws are found, and nothing else", arguments: ["docx", "xlsx"])
  func southGloucestershire(ending: String) throws {
    let findings = try findings([
      ("sglos_plan.\(ending)", .plan), ("sglos_inspection_report.txt", .inspection),
    ])
    #expect(findings.filter { $0.rule == "numbering_gap" }.map(\.expected) == ["18.3"])
    let early = findings.filter { $0.rule == "due_before_plan_date" }
    #expect(early.count == 20)
    #expect(early.allSatisfy { $0.found.contains("Mar-17") || $0.found.contains("Apr-17") })
    #expect(named("due_order", in: findings) == ["LMG 1"])
    #expect(named("missing_owner", in: findings) == ["LSCB7", "LSCB8", "LSCB9"])
    let twins = findings.filter { $0.rule == "duplicate_action" }
    #expect(twins.count == 14)
    let ofBoard = twins.flatMap(\.names).filter { $0.hasPrefix("LSCB") }
    #expect(Set(ofBoard.map { $0.prefix { $0 != "." } }) == ["LSCB1", "LSCB3"])
    #expect(
      Set(twins.map(\.found)) == [
        "leads_differ", "leads_differ dates_differ", "same leads and dates",
      ]
    )
    let rules = Set(findings.map(\.rule))
    #expect(
      rules == [
        "numbering_gap", "due_before_plan_date", "due_order", "missing_owner", "duplicate_action",
        "missing_outcome", "criterion_before_action", "duplicate_criterion", "several_dates",
        "recurring_without_first_date", "overdue_not_closed",
      ]
    )
  }

  @Test("Bristol's flaws are found, and nothing else")
  func bristol() throws {
    let findings = try findings([("bristol_plan.xlsx", .plan)])
    let foreign = findings.filter { $0.rule == "measure_of_another_theme" }
    #expect(foreign.count == 8)
    #expect(
      foreign.filter { $0.names[0].hasPrefix("6.") }.map { $0.names[0] }
        == ["6.1.1", "6.1.2", "6.1.4", "6.2.1", "6.2.2"]
    )
    #expect(findings.filter { $0.rule == "ref_in_wrong_group" }.map(\.found) == ["5.2.4 in 5.3"])
    #expect(named("measure_nobody_cites", in: findings) == ["19a", "19b", "19c"])
    #expect(named("due_before_plan_date", in: findings) == ["4.1.1", "4.2.2"])
    #expect(named("action_after_target_date", in: findings) == ["2.2.1 6b", "2.2.2 6b", "2.3.2 7"])
    #expect(
      named("action_without_measure", in: findings)
        == ["2.4.1", "2.4.2", "6.1.3", "6.1.5", "6.2.3", "6.3.1"]
    )
    let rules = Set(findings.map(\.rule))
    #expect(
      rules == [
        "measure_of_another_theme", "ref_in_wrong_group", "measure_nobody_cites",
        "due_before_plan_date", "action_after_target_date", "action_without_measure",
        "recurring_without_first_date", "overdue_not_closed",
      ]
    )
  }
}
