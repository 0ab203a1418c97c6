import Figures
import Messages

extension DifferenceLines {
  /// Measures with their readings and signals.
  mutating func compareMeasures(_ then: PlanIndex?, _ now: PlanIndex) {
    for (place, id) in now.measureIDs.enumerated() {
      once(id) { $0.compare(now.measures[place], with: then?.measure(id)) }
    }
    for id in then?.measureIDs ?? [] where !now.stands(id) {
      guard let measure = then?.measure(id) else { continue }
      addWithdrawn(ObjectRef(.measure, measure.id), measure.ref, measure.name)
    }
  }

  private mutating func compare(_ measure: Measure, with was: Measure?) {
    let ref = ObjectRef(.measure, measure.id)
    let items = after.changes(of: measure.id, since: before)
    guard let was else {
      add(
        "added",
        ref,
        ref: measure.ref,
        title: measure.name,
        by: items.last { $0.kind == "measure_defined" || $0.kind == "restored" }
      )
      countReadings(after.state.readings[measure.id]?.count ?? 0)
      return
    }
    if items.isEmpty { return }
    compareTexts(
      ref,
      measure.ref,
      measure.name,
      items,
      [("name", was.name, measure.name), ("definition", was.definition, measure.definition)]
    )
    compareOwners(
      ref,
      measure.ref,
      measure.name,
      items,
      [was.responsibleRole],
      [measure.responsibleRole]
    )
    if was.targets != measure.targets {
      let item = items.last { $0.kind == "targets_set" }
      add(
        "re-targeted",
        ref,
        ref: measure.ref,
        title: measure.name,
        before: item?.changes.first?.before ?? "",
        after: item?.changes.first?.after ?? "",
        by: item
      )
    }
    compareReadings(of: measure, items)
  }

  private mutating func compareReadings(of measure: Measure, _ items: ArraySlice<HistoryItem>) {
    guard let now = after.assessment(of: measure.id), let then = before.assessment(of: measure.id)
    else { return }
    let ref = ObjectRef(.measure, measure.id)
    let reading = items.last { $0.kind == "reading_recorded" }
    let count =
      (after.state.readings[measure.id]?.count ?? 0)
      - (before.state.readings[measure.id]?.count ?? 0)
    if count > 0 {
      countReadings(count)
      add(
        "reading",
        ref,
        ref: measure.ref,
        title: measure.name,
        before: then.latestWords,
        after: now.latestWords,
        by: reading
      )
    }
    if now.signalWords != then.signalWords {
      add(
        "signal changed",
        ref,
        ref: measure.ref,
        title: measure.name,
        before: then.signalWords,
        after: now.signalWords,
        by: reading ?? items.last
      )
    }
  }

  /// Evidence of the plan that was added or withdrawn.
  mutating func compareEvidence(planID: String) {
    // One field of each first: they are costly to copy.
    for id in after.state.evidence.ids(changedSince: before.state.evidence) {
      let isWithdrawn = after.state.evidence.value(of: id) { $0.withdrawn } ?? false
      let was = before.state.evidence.value(of: id) { $0.withdrawn }
      guard was != isWithdrawn, !(was == nil && isWithdrawn), let item = after.state.evidence[id],
        item.supports.contains(where: { after.state.planID(of: $0) == planID })
      else { continue }
      let items = after.changes(of: item.id, since: before)
      add(
        item.withdrawn ? "evidence withdrawn" : "evidence added",
        ObjectRef(.evidence, item.id),
        ref: item.supports.first.map { after.state.reference(of: $0) } ?? "",
        title: item.title,
        by: items.last {
          $0.kind == (item.withdrawn ? "withdrawn" : "evidence_added") || $0.kind == "restored"
        }
      )
    }
  }
}

extension MeasureAssessment {
  /// `concern, consistently fails`; without limits the status.
  var signalWords: String {
    guard hasLimits else { return latest == nil ? "no reading" : status.display }
    return assurance == .noTarget
      ? variation.display : "\(variation.display), \(assurance.display)"
  }
}

extension PlansState {
  /// The reference of an objective, an action or a criterion's objective; empty for others.
  func reference(of object: ObjectRef) -> String {
    switch object.kind {
    case .objective: objectives[object.id]?.ref ?? ""
    case .action: actions[object.id]?.ref ?? ""
    case .criterion:
      criteria[object.id].flatMap { objectives[$0.objectiveID]?.ref } ?? ""
    default: ""
    }
  }
}
