import Chassis
import Foundation
import Messages
import ProtobufC
import RPC
import Synchronization

/// The four services behind the pages, and when each was last heard from.
final class Backends: Sendable {
  let plans: PlansClient
  let audits: AuditsClient
  let workforce: WorkforceClient
  let notifications: NotificationsClient
  private let heard = Mutex<[ServiceName: Date]>([:])
  private let silent = Mutex<[ServiceName: Date]>([:])

  /// No page waits longer for one service than this.
  static let patience: Duration = .seconds(3)

  init(channel: (ServiceName) throws -> RPCChannel) rethrows {
    plans = PlansClient(try channel(.plans))
    audits = AuditsClient(try channel(.audits))
    workforce = WorkforceClient(try channel(.workforce))
    notifications = NotificationsClient(try channel(.notifications))
  }

  /// Calls a service and notes whether it answered.
  ///
  /// - Throws: What the call threw. A refusal is an answer too.
  func ask<Answer>(
    _ service: ServiceName,
    _ call: () async throws -> Answer
  ) async throws -> Answer {
    do {
      let answer = try await call()
      note(service, answered: true)
      return answer
    } catch let error as RPCError {
      note(service, answered: !error.isAbsence)
      throw error
    }
  }

  private func note(_ service: ServiceName, answered: Bool) {
    if answered {
      heard.withLock { $0[service] = Date() }
      silent.withLock { $0[service] = nil }
    } else {
      silent.withLock { silent in
        if silent[service] == nil { silent[service] = Date() }
      }
    }
  }

  /// Since when a service has not answered: its last answer, or the first vain try.
  func silentSince(_ service: ServiceName) -> Date? {
    guard let noticed = silent.withLock({ $0[service] }) else { return nil }
    return heard.withLock { $0[service] } ?? noticed
  }

  /// For the footer of every page.
  var lastHeard: [HeardFrom] {
    let heard = heard.withLock { $0 }
    return [ServiceName.plans, .audits, .workforce, .notifications].compactMap { service in
      heard[service].map { HeardFrom(service: service.rawValue, at: ProtobufTimestamp($0)) }
    }
  }
}

extension RPCError {
  /// Nobody was there to answer, or not in time.
  var isAbsence: Bool { code == .unavailable || code == .deadlineExceeded }
}

extension ProtobufTimestamp {
  init(_ date: Date) {
    self.init()
    let whole = date.timeIntervalSince1970.rounded(.down)
    seconds = Int64(whole)
    nanos = Int32((date.timeIntervalSince1970 - whole) * 1e9)
  }
}
