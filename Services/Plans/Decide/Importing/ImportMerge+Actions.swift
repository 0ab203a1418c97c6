import Figures
import Messages
import PlanImport
import ProtobufC

extension ImportMerge {
  /// Records an objective's actions or what is different about them.
  mutating func merge(
    _ imported: [ImportedAction],
    _ objectiveID: String,
    _ sectionID: String,
    _ plan: Plan,
    _ measureIDs: MeasureIDs,
    _ links: inout ThreadLinks
  ) {
    var known = Unmatched(state.actions(of: objectiveID, withdrawn: true))
    // The surest matches first, so that a reworded row can't take another's place.
    var matches = imported.map { action in
      known.take {
        ImportMatching.isSameRef($0.ref, action.ref) && ImportMatching.isSame($0.text, action.text)
      }
    }
    for (index, action) in imported.enumerated() where matches[index] == nil {
      matches[index] =
        known.take { ImportMatching.isSameRef($0.ref, action.ref) }
        ?? known.take { ImportMatching.isSame($0.text, action.text) && !action.text.isEmpty }
    }
    for (index, action) in imported.enumerated() where matches[index] == nil && action.ref.isEmpty {
      matches[index] = known.take(
        best: { ImportMatching.likeness($0.text, action.text) },
        atLeast: ImportMatching.reworded
      )
    }
    var last: Int32 = 0
    for (imported, match) in zip(imported, matches) {
      merge(
        imported,
        match,
        objectiveID,
        sectionID,
        plan,
        measureIDs,
        &links,
        after: &last
      )
    }
    for missing in known.elements where !missing.withdrawn {
      warn(
        .none,
        found: state.title(of: ObjectRef(.action, missing.id)),
        "an action of the plan that this file doesn't have; it stays until it is withdrawn"
      )
    }
  }

  private mutating func merge(
    _ imported: ImportedAction,
    _ match: Action?,
    _ objectiveID: String,
    _ sectionID: String,
    _ plan: Plan,
    _ measureIDs: MeasureIDs,
    _ links: inout ThreadLinks,
    after last: inout Int32
  ) {
    var action = match ?? Action()
    action.objectiveID = objectiveID
    action.take(imported)
    for paragraph in imported.paragraphs where !action.tags.contains("para \(paragraph)") {
      action.tags.append("para \(paragraph)")
    }
    let cited = imported.measureRefs.flatMap { measureIDs.find($0, sectionID: sectionID) }
    action.measureIDs = action.measureIDs.joined(with: cited)
    action.threadStartIDs = links.joined(action.threadStartIDs, paragraphs: imported.paragraphs)
    let due = DueDate(imported.due)
    if let match {
      last = match.order
      warn(ifWithdrawn: ObjectRef(.action, match.id), imported.origin)
      if !action.changes(from: match).isEmpty {
        draft.record(
          .actionRevised(
            .with {
              $0.action = action.bare
              $0.reason = reason
            }
          )
        )
      }
      if !due.text.isEmpty, !due.meansTheSame(as: match.due) {
        draft.record(
          .dueDateMoved(
            .with {
              $0.actionID = match.id
              $0.to = due
              $0.reason = reason
            }
          )
        )
      }
    } else {
      last = min(last, Int32.max - 100) + (last % 100 == 0 ? 100 : 1)
      action.id = draft.id("a")
      action.order = last
      action.due = due
      action.originalDue = due
      draft.record(.actionAdded(.with { $0.action = action }))
    }
    let subject = ObjectRef(.action, action.id)
    rate(subject, .progress, imported.progress, plan, imported.origin)
    rate(subject, .impact, imported.impact, plan, imported.origin)
  }
}

extension Action {
  /// Takes over what a row says; what it leaves empty stays.
  fileprivate mutating func take(_ row: ImportedAction) {
    ref = row.ref.isEmpty ? ref : row.ref
    text = ImportMerge.kept(text, unlessOther: row.text)
    desiredOutcome = ImportMerge.kept(desiredOutcome, unlessOther: row.desiredOutcome)
    let leads = row.leads.listed
    if !leads.isEmpty { self.leads = leads }
    if !row.leads.accountable.isEmpty, self.leads.contains(row.leads.accountable) {
      accountableLead = row.leads.accountable
    }
    comments = ImportMerge.kept(comments, unlessOther: row.remarks)
    areaForImprovement = ImportMerge.kept(areaForImprovement, unlessOther: row.area)
    issue = ImportMerge.kept(issue, unlessOther: row.issues)
    if !row.services.isEmpty { services = row.services.listed }
    if !row.teams.isEmpty { teams = row.teams.listed }
    deliveryStatus = ImportMerge.kept(deliveryStatus, unlessOther: row.deliveryStatus)
    measureRefs += row.measureRefs.filter { !measureRefs.contains($0) }
    let word = row.priority.lowercased()
    if word.contains("high") || word == "h" || word == "1" { priority = .high }
    if word.contains("medium") || word == "m" || word == "2" { priority = .medium }
    if word.contains("low") || word == "l" || word == "3" { priority = .low }
  }

  /// The action as an event carries it, without what is recorded apart.
  fileprivate var bare: Action {
    var action = self
    action.due = nil
    action.originalDue = nil
    action.dueMoves = []
    action.ratings = []
    action.updates = []
    action.version = 0
    return action
  }
}

extension ImportedAction {
  /// Comments with everything that has no field of its own, each under its heading.
  fileprivate var remarks: String {
    var parts = [comments]
    for (heading, text) in [
      ("Evidence of impact", impactEvidence), ("Evidence", evidence), ("Report", citations),
    ] + other.map({ ($0.heading, $0.text) }) where !text.isEmpty {
      parts.append(heading.isEmpty ? text : "\(heading): \(text)")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension String {
  /// The entries of a cell that lists several, without repeats.
  fileprivate var listed: [String] {
    var kept: [String] = []
    for part in split(whereSeparator: { ";\n".contains($0) }) {
      let entry = String(part).tidied
      if !entry.isEmpty, !kept.contains(entry) { kept.append(entry) }
    }
    return kept
  }
}

extension DueDate {
  /// Whether two due dates set the same days, however they are written; those that can't be read
  /// are the same when their texts are.
  fileprivate func meansTheSame(as other: DueDate?) -> Bool {
    guard let other else { return meaning == .none }
    if ImportMatching.isSame(text, other.text) { return true }
    return meaning == other.meaning && dueBy == other.dueBy && startsOn == other.startsOn
      && dates == other.dates && dueBy != nil
  }
}
