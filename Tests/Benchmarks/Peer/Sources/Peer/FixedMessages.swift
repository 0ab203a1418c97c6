import Foundation
import SwiftProtobuf

extension BenchBoard {
  /// The board that every server of the benchmarks answers with.
  static let fixed = BenchBoard.with { board in
    board.actions = (0..<200).map { number in
      .with {
        $0.ref = String(format: "ACT-%06d", number)
        $0.title = String(
          format: "Review the supplier contract and send the note to board %04d",
          number
        )
        $0.status = BenchStatus(rawValue: 1 + number % 3) ?? .unspecified
        $0.priority = BenchPriority(rawValue: 1 + (number / 3) % 3) ?? .unspecified
        $0.opened = .number(number)
        $0.due = .number(number + 7)
        $0.closed = .number(number + 21)
        $0.leads = ["alice.\(number % 10)", "bob.\(number % 7)", "carol.\(number % 5)"]
      }
    }
  }
}

extension BenchDate {
  static func number(_ number: Int) -> BenchDate {
    .with {
      $0.year = 2026
      $0.month = Int32(1 + number % 12)
      $0.day = Int32(1 + number % 28)
    }
  }
}

extension BenchReq {
  /// What the scenarios ask with.
  static let fixed = BenchReq.with {
    $0.id = "ACT-000123"
    $0.text = "Review the supplier contract and send the note to board 0123 again today"
    $0.seq = 1_234_567
    $0.flag = true
  }
}
