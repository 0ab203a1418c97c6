package import Messages

/// Why a change was refused.
package enum PlansError: Error, Hashable, Sendable {
  /// Fields that can't be taken as they are; all that were found, not only the first.
  case invalid([Violation])
  /// The authority has no such object.
  case notFound(ObjectRef)
  /// Nothing is recorded for the authority, and it is none of the published list of councils.
  case unknownAuthority(String)
  /// The object belongs to others. Carries the posts that it belongs to.
  case notYours(ObjectRef, allowed: [String])
  /// The actor's roles don't allow it. Carries a sentence.
  case notAllowed(String)
  /// What is asked doesn't fit what is there. Carries a stable reason and a sentence.
  case conflict(reason: String, String)

  /// A field that can't be taken as it is.
  package struct Violation: Hashable, Sendable {
    /// The path in the request: `action.text`.
    package var field: String
    /// Never the text itself where it may hold personal data.
    package var found: String
    package var allowed: String

    package init(_ field: String, found: String, allowed: String) {
      self.field = field
      self.found = found
      self.allowed = allowed
    }

    /// What was found and what is allowed, in one line.
    package var sentence: String {
      found.isEmpty ? allowed : "found \(found); allowed is \(allowed)"
    }
  }

  /// One field that can't be taken as it is.
  static func invalid(_ field: String, found: String, allowed: String) -> PlansError {
    .invalid([Violation(field, found: found, allowed: allowed)])
  }
}
