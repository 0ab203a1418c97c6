import Figures
import Messages
import PlanImport
import ProtobufC

extension ImportMerge {
  /// Records an objective or what is different about it, and gives its identifier.
  mutating func merge(
    _ imported: ImportedObjective,
    _ match: Objective?,
    into sectionID: String,
    plan: Plan,
    measures: [String],
    after last: inout Int32,
    parents: inout [String: String],
    links: inout ThreadLinks
  ) -> String {
    var objective = match ?? Objective()
    objective.sectionID = sectionID
    objective.ref = imported.ref.isEmpty ? objective.ref : imported.ref
    objective.title = Self.kept(objective.title, unlessOther: imported.shownTitle)
    if match == nil || imported.kind != .theme { objective.kind = ObjectiveKind(imported.kind) }
    let owners = imported.owner.listed
    if !owners.isEmpty {
      objective.ownerRoles = owners
      let written = imported.owner.asWritten
      objective.ownerAsWritten = written == owners.inWords ? "" : written
    }
    objective.rationale = Self.kept(objective.rationale, unlessOther: imported.reasons)
    if let parent = parents[Reference(imported.parentRef).key] { objective.parentID = parent }
    objective.measureIDs = objective.measureIDs.joined(with: measures)
    objective.threadStartIDs = links.joined(objective.threadStartIDs, objective)
    if let match {
      last = match.order
      warn(ifWithdrawn: ObjectRef(.objective, match.id), imported.origin)
      if !objective.changes(from: match).isEmpty {
        draft.record(
          .objectiveRevised(
            .with {
              $0.objective = objective.bare
              $0.reason = reason
            }
          )
        )
      }
    } else {
      last = min(last, Int32.max - 100) + (match == nil && last % 100 == 0 ? 100 : 1)
      objective.id = draft.id("o")
      objective.order = last
      draft.record(.objectiveAdded(.with { $0.objective = objective }))
    }
    let key = Reference(objective.ref).key
    if !key.isEmpty, parents[key] == nil { parents[key] = objective.id }
    return objective.id
  }

  /// Records an objective's ratings, update, criteria, voices and actions.
  mutating func mergeParts(
    of imported: ImportedObjective,
    objectiveID: String,
    sectionID: String,
    plan: Plan,
    measureIDs: MeasureIDs,
    links: inout ThreadLinks
  ) {
    let subject = ObjectRef(.objective, objectiveID)
    rate(subject, .progress, imported.actionsStatus, plan, imported.origin)
    rate(subject, .impact, imported.impactStatus, plan, imported.origin)
    update(imported, subject)
    merge(imported.criteria, objectiveID, sectionID, plan, measureIDs)
    merge(imported.voices, objectiveID)
    merge(imported.actions, objectiveID, sectionID, plan, measureIDs, &links)
  }

  /// Records the period update that a dashboard holds, unless it is there already.
  private mutating func update(_ imported: ImportedObjective, _ subject: ObjectRef) {
    var update = PeriodUpdate()
    update.progress = imported.progressThisPeriod
    update.next = imported.actionsNextPeriod
    update.comment = imported.statusComment
    update.deliveryStatus = imported.deliveryStatus
    update.barriers = imported.barriers
    guard update != PeriodUpdate() else { return }
    if !imported.period.isEmpty {
      let read = (try? Figures.Period(written: imported.period)).map { Messages.Period($0) }
      update.period = read ?? .with { $0.label = imported.period }
    }
    let isKnown = state.allUpdates(of: subject.id).contains {
      $0.progress == update.progress && $0.next == update.next && $0.comment == update.comment
        && $0.deliveryStatus == update.deliveryStatus && $0.barriers == update.barriers
        && $0.period == update.period
    }
    if isKnown { return }
    update.id = draft.id("u")
    draft.record(
      .periodUpdateRecorded(
        .with {
          $0.subject = subject
          $0.update = update
        }
      )
    )
  }

  private mutating func merge(
    _ imported: [ImportedCriterion],
    _ objectiveID: String,
    _ sectionID: String,
    _ plan: Plan,
    _ measureIDs: MeasureIDs
  ) {
    var known = Unmatched(state.criteria(of: objectiveID))
    let exact = imported.map { criterion in
      known.take { ImportMatching.isSame($0.text, criterion.text) }
    }
    for (index, (imported, exact)) in zip(imported, exact).enumerated() {
      let match =
        exact
        ?? known.take(
          best: { ImportMatching.likeness($0.text, imported.text) },
          atLeast: ImportMatching.reworded
        )
      var criterion = match ?? Criterion()
      criterion.text = Self.kept(criterion.text, unlessOther: imported.text)
      criterion.comments = Self.kept(criterion.comments, unlessOther: imported.comments)
      let cited = imported.measureRefs.flatMap { measureIDs.find($0, sectionID: sectionID) }
      criterion.measureIDs = criterion.measureIDs.joined(with: cited)
      criterion.measureRefs = criterion.measureRefs.joined(with: imported.measureRefs)
      if let match {
        if !criterion.changes(from: match).isEmpty {
          draft.record(
            .criterionRevised(
              .with {
                $0.criterion = criterion
                $0.criterion?.ratings = []
                $0.criterion?.version = 0
                $0.reason = reason
              }
            )
          )
        }
      } else {
        criterion.id = draft.id("c")
        criterion.objectiveID = objectiveID
        criterion.order = Int32(index + 1) * 100
        draft.record(.criterionAdded(.with { $0.criterion = criterion }))
      }
      rate(ObjectRef(.criterion, criterion.id), .impact, imported.impact, plan, imported.origin)
    }
  }

  /// Promised voices have no wording of their own to revise: one that was reworded is withdrawn and
  /// added anew.
  private mutating func merge(_ imported: [String], _ objectiveID: String) {
    var known = Unmatched(state.voices(of: objectiveID).filter { !$0.heard })
    let isNew = imported.map { text in
      known.take { ImportMatching.isSame($0.text, text) } == nil
    }
    for (text, isNew) in zip(imported, isNew) where isNew {
      let before = known.take(
        best: { ImportMatching.likeness($0.text, text) },
        atLeast: ImportMatching.reworded
      )
      if let before {
        draft.record(
          .withdrawn(
            .with {
              $0.object = ObjectRef(.voice, before.id)
              $0.reason = "Reworded in \(fileName)"
            }
          )
        )
      }
      draft.add(
        .with {
          $0.text = text
          $0.speaker = before?.speaker ?? .children
        },
        to: objectiveID
      )
    }
  }
}

extension ImportedObjective {
  /// Rationale and intended outcome in one.
  fileprivate var reasons: String {
    [rationale, outcome.isEmpty ? "" : "Intended outcome: \(outcome)"]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension ImportedLeads {
  /// The roles; the text as written where no single role could be told.
  var listed: [String] {
    if roles.isEmpty { return asWritten.isEmpty ? [] : [asWritten] }
    var kept: [String] = []
    for role in roles where !kept.contains(role) { kept.append(role) }
    return kept
  }
}

extension ObjectiveKind {
  fileprivate init(_ kind: ImportedObjective.Kind) {
    switch kind {
    case .recommendation: self = .recommendation
    case .safeguardingBoard: self = .safeguardingBoard
    case .otherPriority: self = .otherPriority
    case .priority, .area, .theme: self = .priority
    case .group: self = .group
    }
  }
}

extension Objective {
  /// The objective as an event carries it, without what is recorded apart.
  var bare: Objective {
    var objective = self
    objective.criteria = []
    objective.voices = []
    objective.ratings = []
    objective.updates = []
    objective.embeddedTest = nil
    objective.version = 0
    return objective
  }
}
