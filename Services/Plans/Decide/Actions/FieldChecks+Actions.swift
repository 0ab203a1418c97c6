import Figures
import Messages
import ProtobufC

extension FieldChecks {
  /// An action's own fields, without due date, ratings and updates, which are recorded apart.
  mutating func action(_ given: Action, in state: PlansState) -> Action {
    var new = given
    new.ref = text(given.ref, "action.ref", .word)
    new.text = text(given.text, "action.text", isRequired: true)
    new.desiredOutcome = text(given.desiredOutcome, "action.desired_outcome")
    new.leads = list(given.leads, "action.leads")
    new.accountableLead = text(given.accountableLead, "action.accountable_lead", .line)
    if !new.accountableLead.isEmpty, !new.leads.contains(new.accountableLead) {
      refuse(
        "action.accountable_lead",
        found: "“\(new.accountableLead)”",
        allowed: "one of the leads"
      )
    }
    new.comments = text(given.comments, "action.comments")
    new.threadStartIDs = ids(
      given.threadStartIDs,
      "action.thread_start_ids",
      "a recommendation, requirement or paragraph of a recorded inspection"
    ) { state.isThreadStart($0) }
    new.measureIDs = ids(
      given.measureIDs,
      "action.measure_ids",
      "a measure of this authority"
    ) { state.measures.contains(id: $0) }
    new.measureRefs = list(given.measureRefs, "action.measure_refs", .word)
    new.areaForImprovement = text(given.areaForImprovement, "action.area_for_improvement")
    new.issue = text(given.issue, "action.issue")
    new.services = list(given.services, "action.services")
    new.teams = list(given.teams, "action.teams")
    choice(given.priority, "action.priority", isRequired: false)
    new.deliveryStatus = text(given.deliveryStatus, "action.delivery_status", .line)
    new.impactEvidence = text(given.impactEvidence, "action.impact_evidence")
    new.evidenceBase = text(given.evidenceBase, "action.evidence_base")
    new.reportCitation = text(given.reportCitation, "action.report_citation")
    new.leadsAsWritten = text(given.leadsAsWritten, "action.leads_as_written", .text)
    new.measuresAsWritten = text(given.measuresAsWritten, "action.measures_as_written", .line)
    new.priorityAsWritten = text(given.priorityAsWritten, "action.priority_as_written", .line)
    new.otherColumns = columns(given.otherColumns, "action.other_columns")
    new.tags = list(given.tags, "action.tags", .word)
    new.dependsOnIDs = dependencies(of: given, in: state)
    new.due = nil
    new.originalDue = nil
    new.dueMoves = []
    new.ratings = []
    new.updates = []
    new.withdrawn = false
    new.withdrawnBecause = ""
    new.version = 0
    return new
  }

  /// Cells under headings of the council's own.
  private mutating func columns(_ given: [ColumnText], _ field: String) -> [ColumnText] {
    limit(given.count, Self.maximumEntries, field)
    return given.enumerated().map { index, column in
      .with {
        $0.heading = text(column.heading, "\(field)[\(index)].heading", .line)
        $0.text = text(column.text, "\(field)[\(index)].text")
      }
    }
  }

  /// The actions that must be done first: of the same plan, and none that waits for this one.
  private mutating func dependencies(of given: Action, in state: PlansState) -> [String] {
    let planID =
      state.planID(ofAction: given.id) ?? state.planID(ofObjective: given.objectiveID)
    let kept = ids(
      given.dependsOnIDs,
      "action.depends_on_ids",
      "another action of the same plan"
    ) { $0 != given.id && planID != nil && state.planID(ofAction: $0) == planID }
    for id in kept where !given.id.isEmpty && state.waits(id, for: given.id) {
      refuse(
        "action.depends_on_ids",
        found: "\(state.title(of: ObjectRef(.action, id))), which waits for this action",
        allowed: "an action that does not wait for this one"
      )
    }
    return kept
  }

  /// A due date as a person writes it now: what can't be read is refused, with the reason.
  mutating func due(_ written: String, _ field: String, isRequired: Bool = false) -> DueDate {
    let text = text(written, field, .line, isRequired: isRequired)
    let due = DueDate(written: text)
    if due.meaning == .unparsed {
      refuse(
        field,
        found: "“\(text.prefix(60))”: \(due.problem)",
        allowed: "a day (30 September 2026), a month (Sep-26), a range, “monthly”, “on-going”"
      )
    }
    return due
  }
}

extension PlansState {
  /// Whether an action depends on another one, directly or through others.
  func waits(_ id: String, for other: String) -> Bool {
    var seen: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      if next == other { return true }
      if seen.insert(next).inserted { open += actions[next]?.dependsOnIDs ?? [] }
    }
    return false
  }
}
