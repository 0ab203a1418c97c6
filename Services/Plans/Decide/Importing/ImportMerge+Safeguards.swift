import Figures
import Messages
import PlanImport
import Safeguards

/// Texts of a file that can't be stored: those that identify a person, and those that are too long.
///
/// A row with such a text is rejected as a whole; a heading loses the text and keeps what stands
/// under it.
extension ImportMerge {
  mutating func screened(_ plan: ImportedPlan) -> ImportedPlan {
    var plan = plan
    plan.title = isStorable([("title", plan.title)], .none) ? plan.title : ""
    blank(&plan.version, "version", .none, .line)
    plan.narrative = plan.narrative.prefix(FieldChecks.maximumEntries).filter {
      isStorable([("text", $0)], .none)
    }
    for index in plan.sections.indices {
      var section = plan.sections[index]
      blank(&section.title, "section", section.origin, .line)
      blank(&section.outcome, "outcome", section.origin)
      for index in section.objectives.indices {
        section.objectives[index] = screened(section.objectives[index])
      }
      plan.sections[index] = section
    }
    plan.measures = screened(plan.measures)
    return plan
  }

  private mutating func screened(_ objective: ImportedObjective) -> ImportedObjective {
    var objective = objective
    let origin = objective.origin
    blank(&objective.title, "objective", origin)
    blank(&objective.heading, "objective", origin)
    blank(&objective.rationale, "rationale", origin)
    blank(&objective.outcome, "outcome", origin)
    blank(&objective.progressThisPeriod, "progress this period", origin)
    blank(&objective.actionsNextPeriod, "actions next period", origin)
    blank(&objective.statusComment, "comment", origin)
    blank(&objective.deliveryStatus, "delivery status", origin, .line)
    blank(&objective.barriers, "barriers", origin)
    if !isStorable(objective.owner.roles.map { ("owner", $0) }, origin, .line) {
      objective.owner = ImportedLeads()
    }
    objective.actions = objective.actions.filter { action in
      isStorable(
        [
          ("lead", action.leads.asWritten), ("due date", action.due.text),
          ("measures", action.measuresAsWritten), ("priority", action.priority),
        ],
        action.origin,
        .line
      )
        && isStorable(action.texts, action.origin)
    }
    objective.criteria = objective.criteria.filter {
      isStorable([("criterion", $0.text), ("comments", $0.comments)], $0.origin)
    }
    objective.voices = objective.voices.filter { isStorable([("voice", $0)], origin) }
    return objective
  }

  mutating func screened(_ measures: [ImportedMeasure]) -> [ImportedMeasure] {
    var kept = measures.filter { measure in
      isStorable(
        [("measure", measure.name), ("responsible", measure.officer)],
        measure.origin,
        .line
      )
        && isStorable(
          [("definition", measure.definition)] + measure.other.map { ($0.heading, $0.text) },
          measure.origin
        )
    }
    for index in kept.indices {
      let origin = kept[index].origin
      kept[index].columnTotals = kept[index].columnTotals.filter { total in
        isStorable(
          [("total", total.heading), ("total", total.asWritten)]
            + total.parts.map { ("total", $0.heading) },
          origin,
          .line
        )
      }
      kept[index].benchmarks = kept[index].benchmarks.filter {
        isStorable([("benchmark", $0.label)], origin, .line)
      }
      kept[index].readings = kept[index].readings.filter {
        isStorable([("value", $0.asWritten), ("note", $0.note)], $0.origin, .line)
      }
    }
    return kept
  }

  /// Empties a text that can't be stored.
  private mutating func blank(
    _ text: inout String,
    _ column: String,
    _ origin: ImportOrigin,
    _ size: FieldChecks.Size = .text
  ) {
    if !isStorable([(column, text)], origin, size) { text = "" }
  }

  /// Whether all texts of a row can be stored; if not, says so among the rejects.
  mutating func isStorable(
    _ texts: [(column: String, text: String)],
    _ origin: ImportOrigin,
    _ size: FieldChecks.Size = .text
  ) -> Bool {
    var isStorable = true
    for (column, text) in texts {
      var message: String?
      var found = ""
      if text.count > size.rawValue {
        found = "\(text.count) characters"
        message = "too long; allowed are \(size.rawValue) characters"
      } else if let refusal = FreeTextCheck.refusal(of: text) {
        message = refusal + "; not imported"
      }
      guard let message else { continue }
      isStorable = false
      findings.rejects.append(
        .init(
          place: origin.place,
          row: origin.row,
          column: column,
          found: found,
          message: message
        )
      )
    }
    return isStorable
  }
}

extension ImportedAction {
  /// Every free text of the row with the name of its column.
  fileprivate var texts: [(column: String, text: String)] {
    [
      ("action", text), ("desired outcome", desiredOutcome), ("comments", comments),
      ("evidence of impact", impactEvidence), ("area", area), ("issues", issues),
      ("evidence", evidence), ("services", services), ("teams", teams),
      ("delivery status", deliveryStatus), ("citations", citations),
    ] + other.map { ($0.heading, $0.text) }
  }
}
