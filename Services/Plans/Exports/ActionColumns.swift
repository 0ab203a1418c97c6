import Messages
import PlanImport
import Tables

/// The columns of a table of actions: those that the layout has, and further ones for what the plan
/// holds beyond them.
struct ActionColumns {
  private enum Column {
    case field(ImportField, String)
    /// Cells under a heading of the council's own.
    case own(String)
  }

  private let columns: [Column]

  /// - Parameters:
  ///   - own: The layout's own columns, by heading.
  ///   - plan: Its actions decide which further columns are needed.
  ///   - elsewhere: Fields that another sheet of the layout has.
  init(_ own: [(ImportField, String)], for plan: ExportedPlan, elsewhere: Set<ImportField> = []) {
    let printed = Set(own.map(\.0)).union(elsewhere)
    let further = Self.further.filter { field, _ in
      !printed.contains(field)
        && plan.objectives.contains { part in
          part.actions.contains {
            !plan.text(field, of: $0.action, in: part.objective).text.isEmpty
          }
        }
    }
    var headings: [String] = []
    if !elsewhere.contains(.note) {
      for action in plan.actions {
        for column in action.otherColumns where !headings.contains(column.heading) {
          headings.append(column.heading)
        }
      }
    }
    columns =
      own.map { .field($0.0, $0.1) } + further.map { .field($0.0, $0.1) }
      + headings.map { .own($0) }
  }

  var count: Int { columns.count }

  /// Widths that suit what stands in the columns.
  var widths: [Double] {
    columns.map { column in
      switch column {
      case .field(let field, _):
        switch field {
        case .ref: 10
        case .action, .recommendation: 48
        case .outcome, .comments, .impactEvidence, .issues, .evidence: 38
        case .lead, .area, .citations, .services, .teams: 26
        default: 15
        }
      case .own: 26
      }
    }
  }

  func has(_ field: ImportField) -> Bool {
    columns.contains { if case .field(field, _) = $0 { true } else { false } }
  }

  /// The heading row.
  var heads: [WrittenCell] {
    columns.map { column in
      switch column {
      case .field(_, let heading): .text(heading, .heading)
      case .own(""): .text(ExportHeadings.noHeading, .heading)
      case .own(let heading):
        .text(
          ExportHeadings.action[heading] == nil ? heading : heading + ExportHeadings.ownMark,
          .heading
        )
      }
    }
  }

  /// An action's row with what its mark must say beyond the words.
  func row(
    _ part: ExportedPlan.ActionPart,
    of objective: ExportedPlan.ObjectivePart,
    in plan: ExportedPlan,
    opens: Bool = false
  ) -> (mark: RowMark, cells: [WrittenCell]) {
    var mark = RowMark(.action, ["n": "\(part.number)"])
    let cells = columns.map { column -> WrittenCell in
      switch column {
      case .own(let heading):
        return .text(part.action.otherColumns.first { $0.heading == heading }?.text ?? "")
      case .field(.recommendation, _):
        guard opens else { return .empty }
        return .text(plan.opening(objective).prefix + objective.objective.title, .label)
      case .field(let field, _):
        let written = plan.text(field, of: part.action, in: objective.objective)
        mark.values.merge(written.values) { first, _ in first }
        return .text(written.text, written.look)
      }
    }
    return (mark, cells)
  }

  /// What any layout adds where a plan says it, in this order.
  private static let further: [(ImportField, String)] = [
    (.ref, "Ref"), (.outcome, "Desired outcome"), (.lead, "Lead"), (.due, "Due date"),
    (.progress, "Progress rating"), (.comments, "Comments"), (.impact, "Impact rating"),
    (.impactEvidence, "Evidence of impact"), (.measureRef, "KPI Ref"),
    (.citations, "Para no./comment in Ofsted report"), (.area, "Area for improvement"),
    (.issues, "Issues"), (.evidence, "Evidence"), (.services, "Services"), (.teams, "Teams"),
    (.priority, "Priority level"), (.deliveryStatus, "Delivery status"),
  ]
}

extension ExportedPlan {
  /// What an action says under a heading, how it looks, and what its words alone don't tell.
  func text(
    _ field: ImportField,
    of action: Action,
    in objective: Objective
  ) -> (text: String, values: [String: String], look: WrittenCell.Look) {
    func plain(_ text: String) -> (String, [String: String], WrittenCell.Look) {
      (text, [:], .plain)
    }
    switch field {
    case .ref: return plain(action.ref)
    case .action: return plain(action.text)
    case .outcome: return plain(action.desiredOutcome)
    case .lead:
      let leads = WrittenLeads(
        action.leads,
        accountable: action.accountableLead,
        asWritten: action.leadsAsWritten
      )
      return (leads.text, leads.values, .plain)
    case .due: return plain(action.due?.text ?? "")
    case .progress, .impact:
      guard let rating = rating(of: action.id, field == .impact ? .impact : .progress) else {
        return plain("")
      }
      return (rating.word, [:], .rating(rating.colour))
    case .comments: return plain(action.comments)
    case .impactEvidence: return plain(action.impactEvidence)
    case .measureRef:
      let refs = references(action.measureRefs, action.measureIDs, sectionID: objective.sectionID)
      return written(refs, asWritten: action.measuresAsWritten)
    case .citations: return plain(action.reportCitation)
    case .area: return plain(action.areaForImprovement)
    case .issues: return plain(action.issue)
    case .evidence: return plain(action.evidenceBase)
    case .services: return plain(action.services.inWords)
    case .teams: return plain(action.teams.inWords)
    case .priority:
      let own = action.priorityAsWritten
      if !own.isEmpty, ActionPriority(written: own) == action.priority { return plain(own) }
      return plain(action.priority.shown)
    case .deliveryStatus: return plain(action.deliveryStatus)
    default: return plain("")
    }
  }

  /// References as a cell has them: in the council's own words while these mean the same.
  func written(
    _ refs: [String],
    asWritten: String
  ) -> (text: String, values: [String: String], look: WrittenCell.Look) {
    if !asWritten.isEmpty, MeasureReferences.read(asWritten) == refs {
      return (asWritten, [:], .plain)
    }
    let text = refs.joined(separator: ", ")
    if MeasureReferences.read(text) == refs { return (text, [:], .plain) }
    return (text, ["refs": refs.marked, "refs-shown": text], .plain)
  }
}
