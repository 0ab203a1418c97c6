package import Ledger
package import Messages

/// One touch of one object, with what a sentence about it needs.
package struct HistoryItem: Hashable, Sendable {
  /// Position of the record.
  package var position: Int64
  package var recordedAt: Instant
  package var effectiveAt: Instant
  package var actor: String
  /// The record's kind: `rated`, `action_added`.
  package var kind: String
  package var object: ObjectRef
  /// What became different; empty where the kind alone says it.
  package var changes: [FieldChange]
  /// What the actor wrote about it; empty when nothing.
  package var reason: String
  /// Another object that it involves: the evidence that was added, the challenge that was put.
  package var related: ObjectRef?
  /// Whose rating it is; unspecified for anything but a rating.
  package var perspective: RatingPerspective
}

/// One field of an object before and after, in words.
package struct FieldChange: Hashable, Sendable {
  /// As a sentence names it: `due date`, `leads`.
  package var field: String
  package var before: String
  package var after: String

  package init(_ field: String, _ before: String, _ after: String) {
    self.field = field
    self.before = before
    self.after = after
  }
}
