import Chassis
import Foundation
import Logging
import Messages
import ProtobufC
import RPC
import ServiceLifecycle
import Synchronization

/// Tells notifications who holds which roles and where their mail goes: at start, whenever somebody
/// changes, and every few minutes in case it was away.
final class RecipientsFeed: Service, Sendable {
  private let store: AccessStore
  private let backends: Backends
  private let councils: Councils
  private let logger: Logger
  private let nudges: AsyncStream<Void>
  private let nudge: AsyncStream<Void>.Continuation
  private static let pause: Duration = .seconds(120)
  private static let pauseAfterFailure: Duration = .seconds(3)

  init(store: AccessStore, backends: Backends, councils: Councils, logger: Logger) {
    self.store = store
    self.backends = backends
    self.councils = councils
    self.logger = logger
    (nudges, nudge) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Somebody changed: tell soon.
  func changed() {
    nudge.yield()
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        group.addTask { await self.nudgeRegularly() }
        self.nudge.yield()
        // One reader for the whole life: a stream whose reader is cancelled ends for good.
        for await _ in self.nudges where await !self.tell() {
          group.addTask {
            try? await Task.sleep(for: Self.pauseAfterFailure)
            self.nudge.yield()
          }
        }
        group.cancelAll()
      }
    }
  }

  private func nudgeRegularly() async {
    while (try? await Task.sleep(for: Self.pause)) != nil { nudge.yield() }
  }

  /// - Returns: Whether every council's people arrived.
  private func tell() async -> Bool {
    let councils = await councils.all()
    var isTold = !councils.isEmpty
    for council in councils {
      do {
        let people = try await store.accounts(of: council.code).filter { $0.mayEnter(at: Date()) }
        _ = try await backends.ask(.notifications) {
          try await backends.notifications.putRecipients(
            .with {
              $0.authority = council.code
              $0.recipients = people.map(\.recipient)
            },
            options: CallOptions(timeout: .seconds(10))
          )
        }
      } catch let error as RPCError where error.isAbsence {
        isTold = false
      } catch {
        logger.warning(
          "recipients not told",
          metadata: ["authority": "\(council.code)", "problem": "\(error)"]
        )
        isTold = false
      }
    }
    return isTold
  }
}

extension Account {
  fileprivate var recipient: Recipient {
    .with {
      ($0.personID, $0.displayName, $0.email) = (id, name, email)
      $0.roles = roles.map(\.rawValue).sorted()
      $0.councilRoles = councilRoles
    }
  }
}
