import Foundation
import Messages
import ProtobufC

/// The improvement notice that followed the sample's inspection, and its reviews.
enum SampleNotice {
  /// The notice was issued this long ago: after the report and before the plan.
  private static let age = 530

  static func steps(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try notice(calendar) + reviews(calendar)
  }

  private static func notice(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    let requirements = try SampleTable("notice_requirements").map { row in
      ThreadStart.with {
        $0.kind = .noticeRequirement
        // The notice's own numbers are plain.
        ($0.number, $0.text) = (String(row["number"].dropFirst()), row["text"])
        $0.addressee = "local authority"
      }
    }
    return [
      SampleStory.Step(daysAgo: age, account: "manager") { scribe, change, options in
        let result = try await scribe.plans.recordNotice(
          .with {
            $0.change = change
            $0.notice = .with {
              ($0.kind, $0.title) = (.improvementNotice, "Improvement notice to Northmere Council")
              $0.issuedOn = calendar.day(daysAgo: age)
              $0.issuedBy = "Secretary of State for Education"
              $0.summary =
                "Issued after the inspection of children’s services; reviewed every six months."
              $0.requirements = requirements
            }
          },
          options: options
        )
        try scribe.remember(result, as: "notice")
        // The notice itself, then its requirements in their order.
        for (start, id) in zip(requirements, result.ids.dropFirst()) {
          scribe.set(id, for: "recommendation:N\(start.number)")
        }
      }
    ]
  }

  private static func reviews(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("reviews").map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "adviser") {
        scribe,
        change,
        options in
        let notice = try scribe.id("notice")
        let findings = try (1...6).map { number in
          let start = try scribe.id("recommendation:N\(number)")
          return RequirementFinding.with {
            $0.threadStartID = start
            $0.progress =
              RequirementProgress.allCases.first {
                $0.name == "REQUIREMENT_PROGRESS_\(row["N\(number)"].uppercased())"
              } ?? .notLookedAt
            $0.note = row["N\(number)_note"]
          }
        }
        _ = try await scribe.plans.recordReview(
          .with {
            $0.change = change
            $0.review = .with {
              ($0.noticeID, $0.findings, $0.summary) = (notice, findings, row["summary"])
              $0.heldOn = calendar.day(daysAgo: row.integer("days_ago"))
            }
          },
          options: options
        )
      }
    }
  }
}
