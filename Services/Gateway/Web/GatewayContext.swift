import Hummingbird
import Logging
import NIOCore

/// What one request carries along.
struct GatewayContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Where the browser is, without its port; for throttling sign-ins.
  let peer: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
  }

  /// Names the request in logs and on error pages.
  var reference: String { id }
}
