import Ledger
import Messages

/// Objects that a change needs.
extension PlansState {
  /// - Throws: ``PlansError/notFound(_:)``.
  func need<Element>(
    _ id: String,
    _ kind: ObjectKind,
    in catalogue: Catalogue<Element>
  ) throws(PlansError) -> Element {
    guard let element = catalogue[id] else { throw .notFound(ObjectRef(kind, id)) }
    return element
  }

  /// Refuses a change that was based on an outdated version of an object.
  func check(basedOn: Int64, _ object: ObjectRef) throws {
    guard let version = version(of: object) else { throw PlansError.notFound(object) }
    try LedgerError.check(basedOn: basedOn, current: version)
  }

  /// Refuses work on what was withdrawn.
  func check(isStanding object: ObjectRef) throws(PlansError) {
    guard exists(object) else { throw .notFound(object) }
    if isWithdrawn(object) {
      throw .conflict(
        reason: "WITHDRAWN",
        "\(title(of: object)) was withdrawn; restore it before it is changed"
      )
    }
  }

  /// Refuses everything but registering while the authority isn't registered.
  func checkIsRegistered() throws(PlansError) {
    guard authority != nil else {
      throw .conflict(
        reason: "NOT_REGISTERED",
        "the authority isn't registered; register it first"
      )
    }
  }

  /// Whether an identifier is of a thread start or of a paragraph.
  func isThreadStart(_ id: String) -> Bool {
    threadStarts.contains(id: id) || inspectionByParagraph[id] != nil
  }
}
