import Figures
import Messages
import PlanImport

/// Holds what a file says against what is recorded, and drafts the events that make up the
/// difference: objects that are there already are revised, not doubled, and an empty cell never
/// takes anything away.
struct ImportMerge {
  /// What is recorded, with what this import founds along the way.
  var state: PlansState
  var draft: EventDraft
  var findings = ImportFindings()
  var result = ImportResult()
  let fileName: String
  let moment: Moment

  init(_ state: PlansState, moment: Moment, fileName: String) {
    self.state = state
    self.moment = moment
    self.fileName = fileName
    draft = EventDraft(moment)
  }

  /// What stands as the reason of changes.
  var reason: String { "Imported from \(fileName)" }

  mutating func warn(
    _ origin: ImportOrigin,
    _ column: String = "",
    found: String = "",
    _ message: String
  ) {
    findings.warnings.append(
      .init(
        place: origin.place,
        row: origin.row,
        column: column,
        found: found,
        message: message
      )
    )
  }

  /// Says that what a row stands for was withdrawn: it takes over what the row says, and stays
  /// withdrawn.
  mutating func warn(ifWithdrawn object: ObjectRef, _ origin: ImportOrigin) {
    guard state.isWithdrawn(object) else { return }
    warn(
      origin,
      found: state.title(of: object),
      "was withdrawn from the plan and stays so; restore it if the file is right"
    )
  }
}
