import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Ready for a visit")
struct ReadinessPageTests {
  private let frame = Gallery.frame("/readiness")
  private let today = CalendarDate(2026, 11, 21)

  private func item(
    _ id: String,
    _ kind: EvidenceKind,
    _ dated: CalendarDate?,
    life: Int32 = 0
  ) -> Evidence {
    .with { ($0.id, $0.kind, $0.dated, $0.shelfLifeMonths) = (id, kind, dated, life) }
  }

  @Test("Evidence is counted once, by its kind and by whether it still counts")
  func evidence() {
    let grid = EvidenceGrid(
      [
        item("1", .audit, CalendarDate(2026, 10, 1)), item("1", .audit, CalendarDate(2026, 10, 1)),
        item("2", .audit, CalendarDate(2026, 2, 1)), item("3", .audit, CalendarDate(2025, 11, 20)),
        item("4", .document, CalendarDate(2026, 1, 1), life: 6), item("5", .partner, nil),
        item("6", .observation, CalendarDate(2025, 11, 21)),
      ],
      shelfLifeMonths: 12,
      on: today
    )
    let audits = grid.rows.first { $0.kind == "Audit" }
    #expect(audits?.fresh == "1" && audits?.inDate == "1" && audits?.old == "1")
    #expect(audits?.newest == "1 October 2026")
    #expect(grid.words == "6 items of 4 kinds, 3 of them too old to count or not dated.")
    #expect(grid.rows.first { $0.kind == "Observation" }?.inDate == "1")
    #expect(grid.absent.contains("child’s or family’s voice") && !grid.absent.contains("audit"))
  }

  @Test("Who to ask: owners first, then those who lead most, with what is late")
  func asks() {
    func action(_ leads: [String], late: Int32 = 0) -> ActionSummary {
      .with { ($0.leads, $0.daysLate) = (leads, late) }
    }
    let detail = ObjectiveDetail.with {
      $0.objective = .with { ($0.ref, $0.ownerRoles) = ("R1", ["Head of service"]) }
      $0.actions = [
        action(["Team manager"]), action(["Practice lead"], late: 3), action(["Practice lead"]),
        .with { ($0.leads, $0.withdrawn) = (["Nobody any more"], true) },
      ]
    }
    let rows = AskRow.rows([detail])
    #expect(rows.map(\.role) == ["Head of service", "Practice lead", "Team manager"])
    #expect(rows[0].owns == "Owns R1" && rows[0].leads == nil)
    #expect(rows[1].leads == "leads 2 actions, 1 late" && rows[1].isLate)
  }

  @Test("What can't be shown yet is said of each objective and each measure, once")
  func gaps() {
    let measure = MeasureSummary.with {
      $0.measure = .with { ($0.id, $0.ref, $0.name) = ("m1", "M1", "Visits in time") }
    }
    let objective = ObjectiveDetail.with {
      $0.objective = .with {
        ($0.id, $0.ref) = ("o1", "R1")
        $0.criteria = [.with { $0.text = "Better" }, .with { $0.measureIDs = ["m1"] }]
        $0.voices = [.with { $0.text = "We are seen." }]
      }
      $0.summary = .with { $0.assurance = .with { $0.missing = ["No update", "No date"] } }
      $0.measures = [measure]
    }
    let texts = ReadinessGap.gaps(
      GatheredReadiness(
        plan: Plan(),
        section: Section(),
        objectives: [objective, objective],
        shelfLifeMonths: 12,
        practice: nil,
        missing: []
      ),
      in: frame
    ).map(\.text)
    #expect(texts.first == "That R1 is delivered: no update. And 1 more thing.")
    #expect(texts.contains("How success is known for R1: 1 of 2 criteria has no measure."))
    #expect(
      texts.contains("What children say about R1: it was promised, and nothing is heard yet.")
    )
    #expect(texts.count { $0 == "M1 Visits in time: it has no figure." } == 1)
  }

  @Test("Without a section chosen each is listed with its figures")
  func choice() throws {
    let page = ReadinessPage(try SampleCouncil().planDetail(), in: frame)
    #expect(!page.hasSection && !page.choices.isEmpty)
    #expect(page.choices.allSatisfy { $0.address.hasPrefix("/801/readiness/sections/") })
  }
}
