import Ledger
import Messages

extension PlansState {
  mutating func evolve(_ event: PlanCreated, _ record: LedgerRecord) {
    guard var plan = event.plan else { return }
    plan.sections = []
    plan.version = record.position
    plans.set(plan, id: plan.id)
    note(.plan, plan.id, record)
  }

  mutating func evolve(_ event: PlanRevised, _ record: LedgerRecord) {
    guard var plan = event.plan, let before = plans[plan.id] else { return }
    plan.sections = []
    plan.version = record.position
    plans.set(plan, id: plan.id)
    note(.plan, plan.id, record, plan.changes(from: before), reason: event.reason)
  }

  mutating func evolve(_ event: SectionAdded, _ record: LedgerRecord) {
    guard var section = event.section, plans.contains(id: section.planID) else { return }
    section.version = record.position
    sections.set(section, id: section.id)
    sectionsByPlan.link(section.id, to: section.planID)
    note(.section, section.id, record)
    touch(ObjectRef(.plan, section.planID), record)
  }

  mutating func evolve(_ event: SectionRevised, _ record: LedgerRecord) {
    guard var section = event.section, let before = sections[section.id] else { return }
    section.planID = before.planID
    section.withdrawn = before.withdrawn
    section.version = record.position
    sections.set(section, id: section.id)
    note(.section, section.id, record, section.changes(from: before), reason: event.reason)
  }

  mutating func evolve(_ event: ObjectiveAdded, _ record: LedgerRecord) {
    guard var objective = event.objective, sections.contains(id: objective.sectionID) else {
      return
    }
    objective.criteria = []
    objective.voices = []
    objective.ratings = []
    objective.updates = []
    objective.version = record.position
    objectives.set(objective, id: objective.id)
    objectivesBySection.link(objective.id, to: objective.sectionID)
    relink(objective.id, from: [], to: objective.threadStartIDs, in: \.answersByThreadStart)
    relink(objective.id, from: [], to: objective.measureIDs, in: \.citersByMeasure)
    note(.objective, objective.id, record)
    touch(ObjectRef(.section, objective.sectionID), record)
  }

  mutating func evolve(_ event: ObjectiveRevised, _ record: LedgerRecord) {
    guard var objective = event.objective, let before = objectives[objective.id] else { return }
    if !sections.contains(id: objective.sectionID) { objective.sectionID = before.sectionID }
    objective.criteria = []
    objective.voices = []
    objective.ratings = before.ratings
    objective.updates = before.updates
    objective.embeddedTest = before.embeddedTest
    objective.withdrawn = before.withdrawn
    objective.version = record.position
    objectives.set(objective, id: objective.id)
    relink(
      objective.id,
      from: [before.sectionID],
      to: [objective.sectionID],
      in: \.objectivesBySection
    )
    relink(
      objective.id,
      from: before.threadStartIDs,
      to: objective.threadStartIDs,
      in: \.answersByThreadStart
    )
    relink(
      objective.id,
      from: before.measureIDs,
      to: objective.measureIDs,
      in: \.citersByMeasure
    )
    note(.objective, objective.id, record, objective.changes(from: before), reason: event.reason)
  }

  mutating func evolve(_ event: CriterionAdded, _ record: LedgerRecord) {
    guard var criterion = event.criterion, objectives.contains(id: criterion.objectiveID) else {
      return
    }
    criterion.ratings = []
    criterion.version = record.position
    criteria.set(criterion, id: criterion.id)
    criteriaByObjective.link(criterion.id, to: criterion.objectiveID)
    relink(criterion.id, from: [], to: criterion.measureIDs, in: \.citersByMeasure)
    note(.criterion, criterion.id, record)
  }

  mutating func evolve(_ event: CriterionRevised, _ record: LedgerRecord) {
    guard var criterion = event.criterion, let before = criteria[criterion.id] else { return }
    criterion.objectiveID = before.objectiveID
    criterion.ratings = before.ratings
    criterion.withdrawn = before.withdrawn
    criterion.version = record.position
    criteria.set(criterion, id: criterion.id)
    relink(
      criterion.id,
      from: before.measureIDs,
      to: criterion.measureIDs,
      in: \.citersByMeasure
    )
    note(.criterion, criterion.id, record, criterion.changes(from: before), reason: event.reason)
  }

  mutating func evolve(_ event: VoiceAdded, _ record: LedgerRecord) {
    guard var voice = event.voice, objectives.contains(id: voice.objectiveID) else { return }
    voice.version = record.position
    voices.set(voice, id: voice.id)
    voicesByObjective.link(voice.id, to: voice.objectiveID)
    note(.voice, voice.id, record)
  }

  mutating func evolve(_ event: VoiceRevised, _ record: LedgerRecord) {
    guard var voice = event.voice, let before = voices[voice.id] else { return }
    voice.objectiveID = before.objectiveID
    voice.withdrawn = before.withdrawn
    voice.version = record.position
    voices.set(voice, id: voice.id)
    note(.voice, voice.id, record, voice.changes(from: before), reason: event.reason)
  }

  /// Moves an object between the owners of one index.
  mutating func relink(
    _ id: String,
    from before: [String],
    to after: [String],
    in index: WritableKeyPath<PlansState, Links>
  ) {
    self[keyPath: index].move(id, from: before, to: after)
  }
}
