import Messages
import ProtobufC

/// The codec alone: how long messages take to be written and read.
package enum CodecLoad {
  /// One line of JSON: µs to encode and to decode the small request and the board.
  package static func run(seconds: Double) throws -> String {
    let (small, large) = (BenchReq.fixed, BenchBoard.fixed)
    let (smallBytes, largeBytes) = (try small.protobuf(), try large.protobuf())
    let encodeSmall = try time(seconds) { try small.protobuf().count }
    let decodeSmall = try time(seconds) { try BenchReq(protobuf: smallBytes).text.utf8.count }
    let encodeLarge = try time(seconds) { try large.protobuf().count }
    let decodeLarge = try time(seconds) { try BenchBoard(protobuf: largeBytes).actions.count }
    return """
      {"bytes": [\(smallBytes.count), \(largeBytes.count)], \
      "encode_small_us": \(encodeSmall), "decode_small_us": \(decodeSmall), \
      "encode_board_us": \(encodeLarge), "decode_board_us": \(decodeLarge)}
      """
  }

  /// CPU µs of one run of `body`; its results are summed so that nothing is optimised away.
  private static func time(_ seconds: Double, _ body: () throws -> Int) throws -> Double {
    let until = ContinuousClock.now + .seconds(seconds)
    var (runs, sum) = (0, 0)
    let before = UnaryLoad.processSeconds()
    while ContinuousClock.now < until {
      for _ in 0..<64 { sum &+= try body() }
      runs += 64
    }
    precondition(sum > 0, "nothing was coded")
    return (UnaryLoad.processSeconds() - before) * 1e6 / Double(runs)
  }
}
