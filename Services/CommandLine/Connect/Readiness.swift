import Chassis
import Messages
import ProtobufC
import RPC

extension SystemConnection {
  /// Waits until a service says by gRPC health checking that it is serving.
  ///
  /// - Throws: `RPCError` or ``CommandFailure`` where it does not within the time.
  func waitUntilServing(_ service: ServiceName, within limit: Duration) async throws {
    try await with(service) { channel in
      try await HealthClient(channel).watch(
        HealthCheckRequest(),
        options: CallOptions(timeout: limit, waitForReady: true)
      ) { answers in
        for try await answer in answers where answer.status == .serving { return }
        throw CommandFailure("\(service.rawValue) ended before it was ready")
      }
    }
  }

  /// What a service says of itself now.
  func health(of service: ServiceName) async -> String {
    do {
      return try await with(service) { channel in
        let answer = try await HealthClient(channel).check(
          HealthCheckRequest(),
          options: CallOptions(timeout: .seconds(2))
        )
        return answer.status == .serving ? "serving" : "not serving"
      }
    } catch {
      return "away"
    }
  }
}
