/// What makes a notification the same as another: the same kind of thing about the same object at
/// the same stage for the same person is said once and never again.
///
/// As text `due_soon:a120:7:2026-11-28:p3`: kind, object, stage (which may have several parts),
/// person.
package struct OnceKey: Hashable, Sendable, CustomStringConvertible {
  package var kind: String
  package var object: String
  package var stage: String
  package var person: String

  package init(_ kind: String, _ object: String, stage: String, person: String) {
    self.kind = kind
    self.object = object
    self.stage = stage
    self.person = person
  }

  package var description: String { "\(kind):\(object):\(stage):\(person)" }

  /// The object that a key in its text form is about; empty when there is none.
  package static func object(of text: String) -> String {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : ""
  }
}
