import Chassis
import Foundation
import Logging
import Messages
import ProtobufC
import RPC

/// A connection to the services of a running system, signed with the keys of its data folder:
/// whoever can read that folder may do this.
struct SystemConnection: Sendable {
  let installation: Installation
  private let signer: TokenSigner
  private let logger: Logger

  /// - Throws: ``CommandFailure`` where the folder holds no system.
  init(_ installation: Installation) async throws {
    self.installation = installation
    var logger = Logger(label: "goldenthread")
    logger.logLevel = .error
    self.logger = logger
    guard FileManager.default.fileExists(atPath: installation.dataFolder.path) else {
      throw CommandFailure(
        "there is no system in \(installation.dataFolder.path); name its folder with --data"
      )
    }
    let keys = KeyFolder(installation.keyFolder)
    signer = try await TokenSigner(keys: keys, issuer: .commandLine)
  }

  /// Opens a channel to one service for the length of a closure.
  ///
  /// - Throws: ``CommandFailure`` with words for a person where the call failed.
  func with<Answer>(
    _ service: ServiceName,
    _ body: (RPCChannel) async throws -> Answer
  ) async throws -> Answer {
    let channel = try RPCChannel(target: installation.target(of: service), logger: logger)
    do {
      let answer = try await body(channel)
      await channel.close()
      return answer
    } catch let error as RPCError {
      await channel.close()
      throw CommandFailure(error, service: service, installation: installation)
    } catch {
      await channel.close()
      throw error
    }
  }

  /// A token that says who somebody is.
  func token(for identity: Identity, lifetime: Duration) async throws -> String {
    try await signer.token(for: identity, lifetime: lifetime)
  }

  /// Options that carry a token of the command line itself.
  ///
  /// `subject` is who is named in the history, `roles` what the token may do.
  func options(
    as subject: String = "service:goldenthread",
    roles: Set<Role> = [.service, .improvementManager, .operator],
    timeout: Duration = .seconds(20),
    waitForReady: Bool = false
  ) async throws -> CallOptions {
    let identity = Identity(subject: subject, kind: .service, roles: roles, authorities: .every)
    let token = try await token(for: identity, lifetime: .seconds(900))
    return CallOptions(
      timeout: timeout,
      metadata: ["authorization": "Bearer \(token)"],
      waitForReady: waitForReady
    )
  }
}
