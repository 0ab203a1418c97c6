import Messages

/// Addresses of the pages on which the plan is kept.
extension Address {
  var boards: String { to(["boards"]) }
  /// Counting working days, for an action's due date where one is given.
  func workingDays(for actionID: String? = nil) -> String {
    to(["working-days"], actionID.map { [("action", $0)] } ?? [])
  }
  var settings: String { to(["settings"]) }
  /// One of several plans; `plan` is the first.
  func plan(_ id: String) -> String { to(["plan"], id.isEmpty ? [] : [("plan", id)]) }
  var withdrawn: String { to(["withdrawn"]) }
  func bulkEdit(_ query: [(String, String)] = []) -> String { to(["actions", "edit"], query) }

  /// Where one thing of an object is changed: ".../actions/a7/leads".
  func change(_ object: ObjectRef, _ form: String...) -> String? {
    guard let holder = object.kind.holder else { return nil }
    return to([holder, object.id] + form)
  }

  func restoring(_ object: ObjectRef) -> String {
    to(["withdrawn", object.withdrawnKey, "restore"])
  }

  /// A new measure from a template; `nil` = freely.
  func newMeasure(from template: String?) -> String {
    to(["measures", "new", "define"], template.map { [("template", $0)] } ?? [])
  }
}

extension ObjectKind {
  /// The part of an address that objects of the kind stand behind.
  fileprivate var holder: String? {
    switch self {
    case .section: "sections"
    case .objective: "objectives"
    case .action: "actions"
    case .criterion: "criteria"
    case .voice: "voices"
    case .measure: "measures"
    case .evidence: "evidence"
    case .inspection: "inspections"
    case .threadStart: "starts"
    case .notice: "notices"
    case .review: "reviews"
    default: nil
    }
  }
}
