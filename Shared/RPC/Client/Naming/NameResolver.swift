/// Finds the addresses behind a name.
package protocol NameResolver: Sendable {
  /// The addresses of now, best first; never `unix` and `ip` mixed up with names.
  ///
  /// Called on a thread that may block; again after a connection was lost or could not be made.
  /// - Throws: Any error; the channel asks again later and goes on with what it knows.
  func addresses() throws -> [RPCAddress]
}
