/// What a peer did otherwise than the description of a case says, or an option that makes no sense.
package struct InteropFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// - Throws: ``InteropFailure`` with `otherwise` unless `condition` holds.
func need(
  _ condition: Bool,
  _ otherwise: @autoclosure () -> String
) throws(InteropFailure) {
  if !condition { throw InteropFailure(otherwise()) }
}
