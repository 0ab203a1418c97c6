package import Messages
import ProtobufC

extension BenchBoard {
  /// The board that every server of the benchmarks answers with: 200 actions, about 27 KB.
  package static let fixed = BenchBoard.with {
    $0.actions = (0..<200).map(BenchAction.init(number:))
  }
}

extension BenchAction {
  init(number: Int) {
    self.init()
    ref = "ACT-" + padded(number, 6)
    title = "Review the supplier contract and send the note to board " + padded(number, 4)
    status = BenchStatus(rawValue: Int32(1 + number % 3))
    priority = BenchPriority(rawValue: Int32(1 + (number / 3) % 3))
    opened = BenchDate(number: number)
    due = BenchDate(number: number + 7)
    closed = BenchDate(number: number + 21)
    leads = ["alice.\(number % 10)", "bob.\(number % 7)", "carol.\(number % 5)"]
  }
}

extension BenchDate {
  init(number: Int) {
    self.init()
    year = 2026
    month = Int32(1 + number % 12)
    day = Int32(1 + number % 28)
  }
}

extension BenchReq {
  /// What the scenarios ask with: 92 octets.
  package static let fixed = BenchReq.with {
    $0.id = "ACT-000123"
    $0.text = "Review the supplier contract and send the note to board 0123 again today"
    $0.seq = 1_234_567
    $0.flag = true
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: width - digits.count) + digits
}
