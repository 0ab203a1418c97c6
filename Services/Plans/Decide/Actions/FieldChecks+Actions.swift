import Figures
import Messages

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
    new.tags = list(given.tags, "action.tags", .word)
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
