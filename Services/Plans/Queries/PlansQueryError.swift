package import Messages

/// Why a question about plans has no answer.
package enum PlansQueryError: Error, Hashable, Sendable {
  /// The authority has no plan at this point in time.
  case noPlan
  /// There is no such object at this point in time. Carries its kind and the identifier asked for.
  case unknown(ObjectKind, String)
}
