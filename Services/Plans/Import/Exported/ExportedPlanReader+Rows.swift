internal import Figures
internal import Tables

/// Rows of actions and criteria.
extension ExportedPlanReader {
  mutating func action(
    _ mark: RowMark,
    isOwn: Bool,
    _ cells: [TableCell],
    _ origin: ImportOrigin
  ) {
    let (fields, other) = values(cells)
    if let number = mark.number("opens") {
      var opening = RowMark(.objective, mark.values)
      opening.values["n"] = "\(number)"
      open(objective: opening, fields[.recommendation]?.text ?? "", origin)
    } else if let number = mark.number("objective"), let known = objectives[number] {
      objective = known
    }
    guard !mark.values.keys.contains("empty") else { return }
    let number = mark.number("n")
    if number == nil, fields[.action] == nil, fields[.ref] == nil { return }
    guard var spot = number.flatMap({ actions[$0] }) ?? newAction(origin) else { return }
    var action = plan.sections[spot.section].objectives[spot.objective].actions[spot.action]
    for (field, cell) in fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let text = cell.text
      if let before = spot.said[field], before != text {
        plan.findings.warnings.append(
          ImportFinding(
            place: place,
            row: origin.row,
            found: String(text.prefix(120)),
            message:
              "the \(field.title.lowercased()) of \(action.ref.isEmpty ? "this action" : action.ref) differs from where the action stands first; this one was taken"
          )
        )
      }
      spot.said[field] = text
      set(field, text, mark, &action)
    }
    for detail in other where !action.other.contains(detail) { action.other.append(detail) }
    plan.sections[spot.section].objectives[spot.objective].actions[spot.action] = action
    if let number { actions[number] = spot }
  }

  private mutating func newAction(_ origin: ImportOrigin) -> ActionPlace? {
    guard let objective else {
      plan.findings.rejects.append(
        ImportFinding(
          place: place,
          row: origin.row,
          message: "the action stands under no objective; allowed is a row within its table"
        )
      )
      return nil
    }
    var action = ImportedAction()
    action.origin = origin
    change { $0.actions.append(action) }
    let count = plan.sections[objective.section].objectives[objective.objective].actions.count
    return ActionPlace(
      section: objective.section,
      objective: objective.objective,
      action: count - 1
    )
  }

  private func set(
    _ field: ImportField,
    _ text: String,
    _ mark: RowMark,
    _ action: inout ImportedAction
  ) {
    switch field {
    case .ref: action.ref = text
    case .action: action.text = text
    case .outcome: action.desiredOutcome = text
    case .lead: action.leads = Self.leads(text, mark)
    case .due: action.due = WrittenDate(text)
    case .progress: action.progress = text
    case .impact: action.impact = text
    case .comments: action.comments = text
    case .impactEvidence: action.impactEvidence = text
    case .measureRef:
      action.measuresAsWritten = text
      action.measureRefs = Self.refs(text, mark)
    case .citations:
      action.citations = text
      action.paragraphs = Citations.paragraphs(text)
    case .area: action.area = text
    case .issues: action.issues = text
    case .evidence: action.evidence = text
    case .services: action.services = text
    case .teams: action.teams = text
    case .priority: action.priority = text
    case .deliveryStatus: action.deliveryStatus = text
    default: break
    }
  }

  /// References to measures, as the export lists them where their words alone would be split
  /// otherwise and nobody has changed them since.
  static func refs(_ text: String, _ mark: RowMark) -> [String] {
    if !mark["refs"].isEmpty, mark["refs-shown"] == text { return [String](marked: mark["refs"]) }
    return MeasureReferences.read(text)
  }

  mutating func criterion(_ mark: RowMark, _ cells: [TableCell], _ origin: ImportOrigin) {
    let (fields, other) = values(cells)
    guard let text = fields[.criterion]?.text else { return }
    var criterion = ImportedCriterion()
    criterion.text = text
    criterion.impact = fields[.impact]?.text ?? ""
    criterion.comments = fields[.comments]?.text ?? ""
    for detail in other {
      criterion.comments = joined(
        criterion.comments,
        detail.heading.isEmpty ? detail.text : "\(detail.heading): \(detail.text)"
      )
    }
    if let cell = fields[.measureRef] { criterion.measureRefs = Self.refs(cell.text, mark) }
    criterion.origin = origin
    change { $0.criteria.append(criterion) }
  }
}
