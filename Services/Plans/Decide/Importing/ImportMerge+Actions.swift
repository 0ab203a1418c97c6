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
    if !row.leads.asWritten.isEmpty {
      leadsAsWritten = row.leads.asWritten == self.leads.inWords ? "" : row.leads.asWritten
    }
    comments = ImportMerge.kept(comments, unlessOther: row.comments)
    impactEvidence = ImportMerge.kept(impactEvidence, unlessOther: row.impactEvidence)
    evidenceBase = ImportMerge.kept(evidenceBase, unlessOther: row.evidence)
    reportCitation = ImportMerge.kept(reportCitation, unlessOther: row.citations)
    take(columns: row.other)
    areaForImprovement = ImportMerge.kept(areaForImprovement, unlessOther: row.area)
    issue = ImportMerge.kept(issue, unlessOther: row.issues)
    if !row.services.isEmpty { services = row.services.listed }
    if !row.teams.isEmpty { teams = row.teams.listed }
    deliveryStatus = ImportMerge.kept(deliveryStatus, unlessOther: row.deliveryStatus)
    measureRefs += row.measureRefs.filter { !measureRefs.contains($0) }
    if !row.measuresAsWritten.isEmpty { measuresAsWritten = row.measuresAsWritten }
    let level = ActionPriority(written: row.priority)
    if level != .unspecified { priority = level }
    if !row.priority.isEmpty {
      priorityAsWritten = row.priority == priority.shown ? "" : row.priority
    }
  }

  /// Takes over cells under headings without a field; a heading that is there gets the new words.
  private mutating func take(columns: [ImportedDetail]) {
    var texts: [(heading: String, text: String)] = []
    for column in columns where !column.text.isEmpty {
      if let place = texts.firstIndex(where: { $0.heading == column.heading }) {
        texts[place].text += "\n\(column.text)"
      } else {
        texts.append((column.heading, column.text))
      }
    }
    for (heading, text) in texts {
      if let place = otherColumns.firstIndex(where: { $0.heading == heading }) {
        otherColumns[place].text = ImportMerge.kept(otherColumns[place].text, unlessOther: text)
      } else {
        otherColumns.append(.with { ($0.heading, $0.text) = (heading, text) })
      }
    }
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

extension ActionPriority {
  /// What a cell says of a priority; unspecified for other words.
  init(written text: String) {
    let word = text.lowercased()
    if word.contains("low") || word == "l" || word == "3" {
      self = .low
    } else if word.contains("medium") || word == "m" || word == "2" {
      self = .medium
    } else if word.contains("high") || word == "h" || word == "1" {
      self = .high
    } else {
      self = .unspecified
    }
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
