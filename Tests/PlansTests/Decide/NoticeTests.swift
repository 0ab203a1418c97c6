import Messages
import Plans
import ProtobufC
import Testing

@Suite("Notices and their reviews")
struct NoticeTests {
  var scenario: Scenario

  init() throws {
    scenario = try .small()
    try scenario.run(Self.notice)
  }

  static let notice = RecordNoticeRequest.with {
    $0.notice = .with {
      $0.kind = .improvementNotice
      $0.title = "Improvement notice to Northmere"
      $0.issuedOn = .day(2026, 1, 10)
      $0.issuedBy = "Secretary of State for Education"
      $0.requirements = [
        .with {
          $0.number = "1"
          $0.text = "Decide at the front door within a day"
        },
        .with {
          $0.number = "2"
          $0.text = "See every child on a plan as often as the plan says"
        },
      ]
    }
  }

  private var noticeID: String { scenario.state.notices.ids[0] }
  private var requirements: [ThreadStart] { scenario.state.requirements(of: noticeID) }

  private func review(
    _ progress: RequirementProgress = .someProgress,
    on day: CalendarDate = .day(2026, 4, 20)
  ) -> RecordReviewRequest {
    .with {
      $0.review = .with {
        $0.noticeID = noticeID
        $0.heldOn = day
        $0.findings = [
          .with {
            $0.threadStartID = requirements[0].id
            $0.progress = progress
            $0.note = "Seen in six of eight cases"
          }
        ]
      }
    }
  }

  @Test(
    "A notice is reviewed every six months unless it says otherwise; its requirements are thread starts"
  )
  func recorded() throws {
    let notice = try #require(scenario.state.notices[noticeID])
    #expect(notice.reviewIntervalMonths == 6)
    #expect(notice.standing == .inForce)
    #expect(requirements.map(\.kind) == [.noticeRequirement, .noticeRequirement])
    #expect(requirements.map(\.noticeID) == [noticeID, noticeID])
    #expect(scenario.state.fullNotice(noticeID)?.requirements.map(\.number) == ["1", "2"])
  }

  @Test("Recorded anew, requirements are corrected and added, and none is dropped")
  mutating func again() throws {
    var request = Self.notice
    request.notice?.id = noticeID
    request.notice?.requirements = [
      .with {
        $0.number = "2"
        $0.text = "See every child on a plan every ten working days"
      },
      .with {
        $0.number = "3"
        $0.text = "Keep caseloads at eighteen or fewer"
      },
    ]
    try scenario.run(request)
    #expect(scenario.state.notices.count == 1)
    #expect(requirements.map(\.number) == ["1", "2", "3"])
    #expect(requirements[1].text == "See every child on a plan every ten working days")
    #expect(try scenario.run(request).isEmpty)
  }

  @Test("An objective answers a requirement as it answers a recommendation")
  mutating func answered() throws {
    var objective = scenario.objective
    objective.threadStartIDs = [requirements[0].id]
    try scenario.run(ReviseObjectiveRequest.with { $0.objective = objective })
    #expect(scenario.state.answers(to: requirements[0].id) == [scenario.objectiveRef])
  }

  @Test("What is missing or wrong in a notice is named, all at once")
  func faults() {
    let request = RecordNoticeRequest.with {
      $0.notice = .with {
        $0.issuedOn = .day(2027, 1, 1)
        $0.reviewIntervalMonths = 40
        $0.inspectionID = "i99"
        $0.requirements = [.with { $0.kind = .recommendation }]
      }
    }
    #expect(
      Set(scenario.refusedFields(request)) == [
        "notice.kind", "notice.title", "notice.issued_on", "notice.review_interval_months",
        "notice.inspection_id", "notice.requirements[0].kind", "notice.requirements[0].text",
      ]
    )
  }

  @Test("A notice is lifted or escalated once, with a reason and a day after its issue")
  mutating func ended() throws {
    var request = EndNoticeRequest.with {
      $0.noticeID = noticeID
      $0.standing = .inForce
      $0.on = .day(2025, 12, 1)
    }
    #expect(scenario.refusedFields(request) == ["standing", "on", "reason"])
    request.standing = .lifted
    request.on = .day(2026, 4, 30)
    request.reason = "All requirements are met"
    try scenario.run(request)
    let notice = try #require(scenario.state.notices[noticeID])
    #expect(notice.standing == .lifted)
    #expect(notice.endedBecause == "All requirements are met")
    #expect(
      scenario.refusal(request)
        == .conflict(reason: "NOTICE_ENDED", "the notice was lifted on 30 April 2026")
    )
    #expect(scenario.refusedFields(review(on: .day(2026, 5, 1))) == ["review.held_on"])
  }

  @Test("Findings are the adviser's alone; the council records that a review was held")
  mutating func findings() throws {
    #expect(
      scenario.refusal(review())
        == .notAllowed(
          "what a review found is for the DfE adviser to record; the council records that it was held"
        )
    )
    var bare = review()
    bare.review?.findings = []
    try scenario.run(bare)
    let id = scenario.state.reviews.ids[0]
    #expect(scenario.state.reviews[id]?.title == "Review of 20 April 2026")
    var found = review()
    found.review?.id = id
    try scenario.run(found, by: Scenario.adviser)
    let finding = try #require(scenario.state.reviews[id]?.findings.first)
    #expect(finding.givenBy == "person:adviser")
    #expect(finding.progress == .someProgress)
    // The council may add the letter and leaves the findings, and who gave them, as they are.
    var letter = try #require(scenario.state.reviews[id])
    letter.letterLocation = "https://northmere.example/letters/1"
    scenario.now = Scenario.moment(2026, 5, 3)
    try scenario.run(RecordReviewRequest.with { $0.review = letter })
    #expect(scenario.state.reviews[id]?.findings == [finding])
    #expect(scenario.state.reviews.count == 1)
  }

  @Test("A finding is about a requirement of the notice, each once, on a day it was in force")
  func wrongFindings() {
    var request = review(on: .day(2025, 12, 1))
    let first = request.review?.findings[0] ?? RequirementFinding()
    request.review?.findings.append(first)
    request.review?.findings.append(.with { $0.threadStartID = "t999" })
    #expect(
      scenario.refusedFields(request, by: Scenario.adviser) == [
        "review.held_on", "review.findings[1].thread_start_id",
        "review.findings[2].thread_start_id", "review.findings[2].progress",
      ]
    )
  }

  @Test("A review's finding is part of the requirement's history")
  mutating func history() throws {
    try scenario.run(review(), by: Scenario.adviser)
    let item = scenario.state.history[requirements[0].id]?.last
    #expect(item?.kind == "review_recorded")
    #expect(item?.changes == [FieldChange("review finding", "", "some progress")])
    #expect(item?.actor == "person:adviser")
  }

  @Test("A point of a monitoring visit and a free paragraph join an inspection one by one")
  mutating func threadStarts() throws {
    try scenario.run(
      RecordInspectionRequest.with {
        $0.inspection = .with {
          $0.framework = .monitoringVisit
          $0.title = "First monitoring visit"
          $0.paragraphs = [
            .with {
              $0.number = 4
              $0.text = "Visits are more regular."
            }
          ]
        }
      }
    )
    let inspectionID = scenario.state.inspections.ids[0]
    var request = AddThreadStartRequest.with {
      $0.threadStart = .with {
        $0.inspectionID = inspectionID
        $0.kind = .monitoringPoint
        $0.number = "1"
        $0.text = "Record what children say at visits"
        $0.paragraphIDs = ["4"]
      }
    }
    try scenario.run(request)
    #expect(scenario.refusedFields(request) == ["thread_start.number"])
    request.threadStart?.kind = .paragraph
    request.threadStart?.number = ""
    request.threadStart?.paragraphIDs = []
    try scenario.run(request)
    let starts = scenario.state.threadStarts(of: inspectionID)
    #expect(starts.map(\.kind) == [.monitoringPoint, .paragraph])
    #expect(starts[0].paragraphIDs == ["\(inspectionID).p4"])
    request.threadStart?.inspectionID = ""
    #expect(scenario.refusedFields(request) == ["thread_start.inspection_id"])
    request.threadStart?.noticeID = noticeID
    #expect(scenario.refusedFields(request) == ["thread_start.kind"])
    var corrected = starts[1]
    corrected.text = "Record children's own words at visits"
    try scenario.run(AddThreadStartRequest.with { $0.threadStart = corrected })
    #expect(scenario.state.threadStarts(of: inspectionID)[1].text == corrected.text)
  }
}

extension CalendarDate {
  static func day(_ year: Int32, _ month: Int32, _ day: Int32) -> CalendarDate {
    .with { ($0.year, $0.month, $0.day) = (year, month, day) }
  }
}
