/// Why a session could not be made or went wrong.
///
/// The connection must be closed afterwards.
package enum HTTP2Error: Error, Hashable, Sendable {
  /// libnghttp2 could not allocate the session.
  case outOfMemory
  /// The peer sent more than its share: answers that wait, or what the owner refused. Carries words
  /// for it.
  case flooded(reason: String)
  /// A header list in more CONTINUATION frames than is sensible.
  case endlessHeaders
  /// The peer broke a rule that libnghttp2 doesn't watch over. Carries the code for GOAWAY.
  case violation(code: HTTP2ErrorCode, reason: String)
  /// The peer broke the protocol, or a limit. Carries libnghttp2's code and its words for it.
  case session(code: Int32, reason: String)
}
