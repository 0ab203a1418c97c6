import Foundation
import HTTP2
import Messages
import RPC
import Testing

@Suite("A server's addresses, loops and connections", .timeLimit(.minutes(1)))
struct ServerLifeTests {
  private func socketPath() -> String {
    FileManager.default.temporaryDirectory.path + "/gt-\(UInt32.random(in: .min ... .max)).sock"
  }

  @Test("A Unix socket serves, and replaces one that was left behind")
  func unixSocket() async throws {
    let path = socketPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    for number in 1...2 {
      // The second server finds the first one's file.
      try await withServer(.init(unixSocket: path)) { test in
        #expect(test.address == .unix(path: path))
        let response = try await test.channel.say("\(number)")
        #expect(response.text == "\(number)")
      }
    }
  }

  @Test("Several loops share connections, and each call stays on its own")
  func loops() async throws {
    try await withServer(.init(eventLoops: 4)) { test in
      let count = try await withThrowingTaskGroup(of: Int.self) { group in
        for number in 0..<32 {
          group.addTask {
            let wire = try await WireClient.connect(to: test.address)
            var good = 0
            for _ in 0..<20 {
              let answer = try await wire.call(body: AnswersTests.hi)
              if answer.status == "0", answer.body == AnswersTests.hi { good += 1 }
            }
            // Half of them leave without a word.
            if number.isMultiple(of: 2) { try await wire.abort() } else { await wire.close() }
            return good
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(count == 32 * 20)
      try await eventually { test.server.connectionCount == 0 }
    }
  }

  @Test("Handlers on the shared pool answer as well")
  func pool() async throws {
    try await withServer(.init(handlers: .cooperativePool, eventLoops: 2)) { test in
      let channel = test.channel
      try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<200 {
          group.addTask { try await channel.say("\(number)").text }
        }
        var texts: Set<String> = []
        for try await text in group { texts.insert(text) }
        #expect(texts.count == 200)
      }
    }
  }

  @Test("A connection without calls is closed when it has been idle for long")
  func idle() async throws {
    var configuration = RPCServer.Configuration()
    configuration.maximumConnectionIdle = .milliseconds(100)
    try await withServer(configuration) { test in
      let wire = try await WireClient.connect(to: test.address)
      let answer = try await wire.call(body: AnswersTests.hi)
      #expect(answer.status == "0")
      try await eventually { wire.record.isClosed }
      // It was asked, not cut off.
      #expect(wire.record.goAways.allSatisfy { $0 == .noError })
      #expect(!wire.record.goAways.isEmpty)
    }
  }

  @Test("A connection with a call isn't idle")
  func busy() async throws {
    var configuration = RPCServer.Configuration()
    configuration.maximumConnectionIdle = .milliseconds(500)
    try await withServer(configuration) { test in
      let busy = try await WireClient.connect(to: test.address)
      let wait: [UInt8] = [0, 0, 0, 0, 6, 0x0A, 4] + Array("wait".utf8)
      let stream = try await busy.request(body: wait)
      try await eventually { test.service.gate.entered == 1 }
      let idle = try await WireClient.connect(to: test.address)
      try await eventually { idle.record.isClosed }
      #expect(!busy.record.isClosed && busy.record.goAways.isEmpty)
      test.service.gate.open()
      let answer = try await busy.answer(stream)
      #expect(answer.status == "0")
    }
  }
}
