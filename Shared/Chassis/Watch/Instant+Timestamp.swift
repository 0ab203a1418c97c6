package import Ledger
package import Messages
import ProtobufC

extension Instant {
  /// A moment from a message, to the millisecond.
  package init(_ timestamp: ProtobufTimestamp) {
    let (seconds, overflow) = timestamp.seconds.multipliedReportingOverflow(by: 1000)
    guard !overflow else {
      self.init(millisecondsSince1970: timestamp.seconds < 0 ? .min : .max)
      return
    }
    let nanos = Int64(timestamp.nanos)
    // Rounded down, also before 1970.
    let milliseconds = nanos >= 0 ? nanos / 1_000_000 : -((-nanos + 999_999) / 1_000_000)
    let (sum, tooMuch) = seconds.addingReportingOverflow(milliseconds)
    self.init(millisecondsSince1970: tooMuch ? (seconds < 0 ? .min : .max) : sum)
  }

  /// The same moment for a message.
  package var timestamp: ProtobufTimestamp {
    let (quotient, remainder) = millisecondsSince1970.quotientAndRemainder(dividingBy: 1000)
    return .with {
      $0.seconds = remainder < 0 ? quotient - 1 : quotient
      $0.nanos = Int32(remainder < 0 ? remainder + 1000 : remainder) * 1_000_000
    }
  }
}
