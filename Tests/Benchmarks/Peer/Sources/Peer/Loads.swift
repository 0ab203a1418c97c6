import Foundation
import GRPCCore
import SwiftProtobuf

/// User and system time of this process so far.
func processSeconds() -> Double {
  var usage = rusage()
  getrusage(.init(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// Makes one unary call after another on some tasks at once; prints a line of JSON.
func unaryLoad<Transport: ClientTransport>(
  _ client: GRPCClient<Transport>,
  tasks: Int,
  seconds: Double
) async throws {
  let echo = BenchEcho.Client(wrapping: client)
  func measure(for seconds: Double) async throws -> [Int] {
    let until = ContinuousClock.now + .seconds(seconds)
    return try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<tasks {
        group.addTask {
          var nanoseconds: [Int] = []
          var now = ContinuousClock.now
          while now < until {
            let response = try await echo.get(.fixed)
            precondition(response.seq == BenchReq.fixed.seq)
            let then = ContinuousClock.now
            nanoseconds.append(Int((then - now) / .nanoseconds(1)))
            now = then
          }
          return nanoseconds
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }
  _ = try await measure(for: min(seconds / 4, 0.5))
  let (began, cpu) = (ContinuousClock.now, processSeconds())
  let latencies = try await measure(for: seconds).sorted()
  let took = (ContinuousClock.now - began) / .seconds(1)
  let used = processSeconds() - cpu
  func quantile(_ part: Double) -> Double {
    Double(latencies[Int(Double(latencies.count - 1) * part)]) / 1_000
  }
  print(
    """
    {"calls": \(latencies.count), "seconds": \(took), \
    "cpu_us": \(used * 1e6 / Double(latencies.count)), \
    "p50_us": \(quantile(0.5)), "p99_us": \(quantile(0.99))}
    """
  )
}

/// How long swift-protobuf takes to write and read messages; prints a line of JSON.
func codecLoad(seconds: Double) throws {
  func time(_ body: () throws -> Int) throws -> Double {
    let until = ContinuousClock.now + .seconds(seconds)
    var (runs, sum) = (0, 0)
    let before = processSeconds()
    while ContinuousClock.now < until {
      for _ in 0..<64 { sum &+= try body() }
      runs += 64
    }
    precondition(sum > 0)
    return (processSeconds() - before) * 1e6 / Double(runs)
  }
  let (small, large) = (BenchReq.fixed, BenchBoard.fixed)
  let smallBytes: [UInt8] = try small.serializedBytes()
  let largeBytes: [UInt8] = try large.serializedBytes()
  let encodeSmall = try time { (try small.serializedBytes() as [UInt8]).count }
  let decodeSmall = try time { try BenchReq(serializedBytes: smallBytes).text.utf8.count }
  let encodeLarge = try time { (try large.serializedBytes() as [UInt8]).count }
  let decodeLarge = try time { try BenchBoard(serializedBytes: largeBytes).actions.count }
  print(
    """
    {"bytes": [\(smallBytes.count), \(largeBytes.count)], \
    "encode_small_us": \(encodeSmall), "decode_small_us": \(decodeSmall), \
    "encode_board_us": \(encodeLarge), "decode_board_us": \(decodeLarge)}
    """
  )
}
