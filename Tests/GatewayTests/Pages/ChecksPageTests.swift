import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("The checks of a plan, as their page shows them")
struct ChecksPageTests {
  private func page(_ findings: [CheckFinding]) -> ChecksPage {
    ChecksPage(.with { $0.findings = findings }, in: Gallery.frame("/checks"))
  }

  private func findings(_ count: Int, rule: String) -> [CheckFinding] {
    (1...count).map { number in
      .with {
        $0.rule = rule
        $0.severity = .note
        $0.message = "\(rule) \(number)"
        $0.names = ["R\(number)"]
      }
    }
  }

  @Test("Many of one kind are folded behind their names, so that one of another is seen")
  func folded() throws {
    let all = findings(2, rule: "missing_lead") + findings(30, rule: "action_without_measure")
    let group = try #require(page(all).groups.first)
    #expect(group.name == "Notes (32)")
    #expect(group.kinds.map(\.first.count) == [2, 3])
    #expect(group.kinds.map(\.more.count) == [0, 27])
    #expect(
      group.kinds[1].moreWords == "27 more like these: R4, R5, R6, R7, R8, R9, R10, R11, R12, "
        + "R13, R14, R15 and 15 others"
    )
  }

  @Test("No finding is folded alone, and none is named “1 others”", arguments: 1...40)
  func whole(count: Int) throws {
    let kind = try #require(page(findings(count, rule: "missing_due")).groups.first?.kinds.first)
    #expect(kind.first.count + kind.more.count == count)
    #expect(kind.more.count != 1)
    #expect(kind.hasMore == !kind.more.isEmpty)
    #expect(!kind.moreWords.contains(" 1 others"))
  }
}
