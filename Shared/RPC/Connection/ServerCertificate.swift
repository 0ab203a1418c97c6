internal import Foundation
internal import Logging
internal import NIOConcurrencyHelpers
internal import NIOSSL

/// A server's TLS context, made anew when its files have changed: a renewed certificate is shown
/// to the next client, without a restart.
final class ServerCertificate: Sendable {
  private struct State {
    var context: NIOSSLContext
    var stamps: [Date?]
  }

  private let files: RPCServerTLS
  private let logger: Logger
  private let state: NIOLockedValueBox<State>

  /// - Throws: When the files are no good at the start. Later the ones before are kept.
  init(_ files: RPCServerTLS, logger: Logger) throws {
    self.files = files
    self.logger = logger
    state = NIOLockedValueBox(State(context: try files.context(), stamps: Self.stamps(files)))
  }

  /// The context for a connection that begins now.
  func current() -> NIOSSLContext {
    state.withLockedValue { state in
      let stamps = Self.stamps(files)
      guard stamps != state.stamps else { return state.context }
      state.stamps = stamps
      do {
        state.context = try files.context()
        logger.info("certificate loaded anew", metadata: ["file": "\(files.certificateChain)"])
      } catch {
        logger.error(
          "changed certificate can't be used, keeping the one before",
          metadata: ["file": "\(files.certificateChain)", "error": "\(error)"]
        )
      }
      return state.context
    }
  }

  private static func stamps(_ files: RPCServerTLS) -> [Date?] {
    [files.certificateChain, files.privateKey, files.clientRoots].map { path in
      path.flatMap { path in
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.modificationDate] as? Date
      }
    }
  }
}
