import Foundation
import RPC

/// Makes calls that end in every way there is, and says what of them is left.
///
/// `LeakCheck [calls]`: the same number of calls is made twice, so that what is allocated once doesn't
/// count. Exit status 1 when anything has grown.
@main
enum LeakCheck {
  static func main() async throws {
    let calls = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1_000_000
    let stage = try await Stage()
    var hand = SystemRandomNumberGenerator()
    print("warming up with \(max(calls / 10, 2_000)) calls")
    try await stage.play(max(calls / 10, 2_000), using: &hand)
    let before = try await stage.remains()
    let clock = ContinuousClock()
    let start = clock.now
    try await stage.play(calls, using: &hand)
    let seconds = (clock.now - start) / .seconds(1)
    let after = try await stage.remains(downTo: before.descriptors)
    print("\(calls) calls in \(Int(seconds)) s: \(stage.endings)")
    try await stage.close()
    exit(report(before, after, calls: calls) ? 0 : 1)
  }

  private static func report(_ before: Remains, _ after: Remains, calls: Int) -> Bool {
    // Tables that grew once, and threads' caches: each keeps a chunk of 256 KB from the first message
    // that it codes, which may come late. An object for each call would be far above.
    let slack = max(512 * 1024, calls) + 4 * 256 * 1024
    let rows: [(String, Int, Int, Int)] = [
      ("connections", before.connections, after.connections, 0),
      ("streams", before.streams, after.streams, 0),
      ("handlers", before.handlers, after.handlers, 0),
      ("file descriptors", before.descriptors, after.descriptors, 0),
      // The system's pool has as many as it likes.
      ("threads", before.threads, after.threads, 8),
      ("heap in use, bytes", before.heapBytes, after.heapBytes, slack),
      ("resident, KiB", before.residentKiB, after.residentKiB, max(before.residentKiB / 5, 4_096)),
    ]
    var isGood = true
    for (name, before, after, allowed) in rows {
      let good = after - before <= allowed
      isGood = isGood && good
      let padded = name.padding(toLength: 20, withPad: " ", startingAt: 0)
      print("\(padded) \(before) -> \(after)\(good ? "" : "  GREW")")
    }
    return isGood
  }
}
