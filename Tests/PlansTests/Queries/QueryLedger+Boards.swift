import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

/// Notices, reviews and boards.
extension QueryLedger {
  mutating func notice(
    _ id: String,
    issued: String,
    requirements: [String] = [],
    kind: NoticeKind = .improvementNotice
  ) throws {
    try add(
      .noticeRecorded(
        .with {
          $0.notice = .with {
            $0.id = id
            $0.kind = kind
            $0.title = "Notice \(id)"
            $0.issuedOn = CalendarDay(iso: issued).map { CalendarDate($0) }
            $0.reviewIntervalMonths = 6
          }
        }
      )
    )
    for (place, text) in requirements.enumerated() {
      try add(
        .threadStartRecorded(
          .with {
            $0.threadStart = .with {
              $0.id = "\(id).t\(place + 1)"
              $0.noticeID = id
              $0.kind = .noticeRequirement
              $0.number = "\(place + 1)"
              $0.text = text
            }
          }
        )
      )
    }
  }

  mutating func review(
    _ id: String,
    of notice: String,
    held: String,
    findings: [String: RequirementProgress] = [:]
  ) throws {
    try add(
      .reviewRecorded(
        .with {
          $0.review = .with {
            $0.id = id
            $0.noticeID = notice
            $0.heldOn = CalendarDay(iso: held).map { CalendarDate($0) }
            $0.findings = findings.sorted { $0.key < $1.key }.map { start, progress in
              .with {
                $0.threadStartID = start
                $0.progress = progress
                $0.note = "Looked at six cases"
              }
            }
          }
        }
      ),
      by: "adviser"
    )
  }

  mutating func board(_ id: String, _ kind: BoardKind, every days: Int32 = 0) throws {
    try add(
      .boardDefined(
        .with {
          $0.board = .with {
            $0.id = id
            $0.kind = kind
            $0.name = "Board \(id)"
            $0.meetsEveryDays = days
          }
        }
      )
    )
  }

  mutating func meeting(
    _ id: String,
    of board: String,
    _ kind: BoardKind,
    held: String,
    _ change: (inout Meeting) -> Void = { _ in }
  ) throws {
    try add(
      .meetingRecorded(
        .with {
          $0.meeting = .with {
            $0.id = id
            $0.boardID = board
            $0.board = kind
            $0.title = "Meeting \(id)"
            $0.heldOn = CalendarDay(iso: held).map { CalendarDate($0) }
            change(&$0)
          }
        }
      )
    )
  }
}
