import Foundation
import Messages
import ProtobufC
import Synchronization

/// The last answer to a request that may be kept.
final class AnswerCache: Sendable {
  private struct Kept {
    var request: InteropSimpleRequest
    var answer: [UInt8]
    var until: ContinuousClock.Instant
  }

  private let kept = Mutex<Kept?>(nil)

  /// The time at which this request was first answered, in nanoseconds, for a minute.
  func answer(to request: InteropSimpleRequest) -> [UInt8] {
    kept.withLock { kept in
      let now = ContinuousClock.now
      if let kept, kept.request == request, now < kept.until { return kept.answer }
      let answer = Array("\(Int(Date().timeIntervalSince1970 * 1e9))".utf8)
      kept = Kept(request: request, answer: answer, until: now + .seconds(60))
      return answer
    }
  }
}
