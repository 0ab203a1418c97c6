import Foundation
import Messages
import ProtobufC

/// The sample's boards with how often they meet, the meetings of those beside the Improvement
/// Board, and the one that is planned next.
enum SampleBoards {
  /// The boards were set up with the plan.
  private static let age = 495

  static func steps(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try boards() + meetings(calendar)
  }

  private static func boards() throws -> [SampleStory.Step] {
    try SampleTable("boards").map { row in
      SampleStory.Step(daysAgo: age, account: "manager") { scribe, change, options in
        let result = try await scribe.plans.defineBoard(
          .with {
            $0.change = change
            $0.board = .with {
              $0.kind =
                BoardKind.allCases.first {
                  $0.name == "BOARD_KIND_\(row["kind"].uppercased())"
                } ?? .improvement
              ($0.name, $0.cadence) = (row["name"], row["cadence"])
              $0.meetsEveryDays = Int32(row.integer("days"))
              ($0.chairRole, $0.memberRoles) = (row["chair"], row.list("members"))
              $0.termsOfReference = row["terms"]
            }
          },
          options: options
        )
        try scribe.remember(result, as: "board:\(row["ref"])")
      }
    }
  }

  private static func meetings(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("board_meetings").flatMap { row in
      var steps = [
        SampleStory.Step(daysAgo: row.integer("recorded_days_ago"), account: "chair") {
          scribe,
          change,
          options in
          let board = try scribe.id("board:\(row["board"])")
          let result = try await scribe.plans.recordMeeting(
            .with {
              $0.change = change
              $0.meeting = meeting(row, of: board, calendar)
            },
            options: options
          )
          try scribe.remember(result, as: "meeting:\(row["ref"])")
        }
      ]
      guard !row["outcome"].isEmpty else { return steps }
      steps.append(
        SampleStory.Step(daysAgo: row.integer("closed_days_ago"), account: "chair") {
          scribe,
          change,
          options in
          let id = try scribe.id("meeting:\(row["ref"])")
          _ = try await scribe.plans.closeDecision(
            .with {
              ($0.change, $0.decisionID, $0.outcome) = (change, "\(id).d1", row["outcome"])
            },
            options: options
          )
        }
      )
      return steps
    }
  }

  private static func meeting(
    _ row: SampleTable.Row,
    of board: String,
    _ calendar: SampleCalendar
  ) -> Meeting {
    .with {
      ($0.boardID, $0.title, $0.attendance) = (board, row["title"], row.list("attendance"))
      $0.heldOn = calendar.day(daysAgo: row.integer("days_ago"))
      if !row["decision"].isEmpty {
        $0.decisions = [
          .with {
            ($0.kind, $0.text, $0.ownerRole) = (.boardAction, row["decision"], row["owner"])
            $0.due = calendar.day(daysAgo: row.integer("due_days_ago"))
          }
        ]
      }
      if !row["agenda"].isEmpty {
        $0.agenda = [.with { ($0.title, $0.why) = (row["agenda"], row["agenda_why"]) }]
      }
    }
  }
}
