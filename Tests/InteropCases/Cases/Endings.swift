import Messages
import ProtobufC
import RPC

/// Cases that end before the server is ready.
extension InteropCalls {
  func cancelAfterBegin() async throws {
    try await expect(.cancelled, "a cancelled call") {
      try await cancelled { cancel in
        _ = try await client.streamingInputCall { requests in
          cancel()
          // Nothing was sent, and nothing can be any more.
          while true { try await requests.write(.with { $0.payload = .zeros(1 << 16) }) }
        }
      }
    }
  }

  func cancelAfterFirstResponse() async throws {
    try await expect(.cancelled, "a cancelled call") {
      try await cancelled { cancel in
        try await client.fullDuplexCall { requests, responses in
          var request = Self.outputs([31_415])
          request.payload = .zeros(27_182)
          try await requests.write(request)
          var iterator = responses.makeAsyncIterator()
          let response = try await iterator.next()
          try need(response?.payload?.isZeros(31_415) == true, "the first response is wrong")
          cancel()
          _ = try await iterator.next()
        }
      }
    }
  }

  /// Runs `body` in a task that it can cancel.
  private func cancelled(
    _ body: @escaping @Sendable (_ cancel: @escaping @Sendable () -> Void) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await body { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
      }
      try await group.waitForAll()
    }
  }

  func timeoutOnSleepingServer() async throws {
    try await expect(.deadlineExceeded, "a call of a millisecond") {
      let options = CallOptions(timeout: .milliseconds(1))
      try await client.fullDuplexCall(options: options) { requests, responses in
        try await requests.write(.with { $0.payload = .zeros(27_182) })
        for try await _ in responses {}
      }
    }
  }
}
