package import Messages

extension Plan {
  /// What differs from an earlier state, field by field.
  package func changes(from before: Plan) -> [FieldChange] {
    [
      FieldChange("title", before.title, title),
      FieldChange("plan date", before.dated?.inWords ?? "", dated?.inWords ?? ""),
      FieldChange("progress scheme", before.progressSchemeID, progressSchemeID),
      FieldChange("impact scheme", before.impactSchemeID, impactSchemeID),
      FieldChange("version", before.versionAsWritten, versionAsWritten),
      FieldChange("text", before.narrative.inWords, narrative.inWords),
    ].filter { $0.before != $0.after }
  }
}

extension Section {
  /// What differs from an earlier state, field by field.
  package func changes(from before: Section) -> [FieldChange] {
    [
      FieldChange("reference", before.ref, ref),
      FieldChange("title", before.title, title),
      FieldChange("outcome", before.outcomeStatement, outcomeStatement),
      FieldChange("place", "\(before.order)", "\(order)"),
    ].filter { $0.before != $0.after }
  }
}

extension Objective {
  /// What differs from an earlier state, field by field; criteria, voices, ratings and updates have
  /// histories of their own.
  package func changes(from before: Objective) -> [FieldChange] {
    [
      FieldChange("reference", before.ref, ref),
      FieldChange("title", before.title, title),
      FieldChange("owner", before.ownerRoles.inWords, ownerRoles.inWords),
      FieldChange("owner as written", before.ownerAsWritten, ownerAsWritten),
      FieldChange("rationale", before.rationale, rationale),
      FieldChange("section", before.sectionID, sectionID),
      FieldChange("parent", before.parentID, parentID),
      FieldChange("kind", before.kind.inWords, kind.inWords),
      FieldChange("answers", before.threadStartIDs.inWords, threadStartIDs.inWords),
      FieldChange("measures", before.measureIDs.inWords, measureIDs.inWords),
      FieldChange("place", "\(before.order)", "\(order)"),
    ].filter { $0.before != $0.after }
  }
}

extension Criterion {
  /// What differs from an earlier state, field by field.
  package func changes(from before: Criterion) -> [FieldChange] {
    [
      FieldChange("text", before.text, text),
      FieldChange("measures", before.measureIDs.inWords, measureIDs.inWords),
      FieldChange("comments", before.comments, comments),
      FieldChange("measure references", before.measureRefs.inWords, measureRefs.inWords),
      FieldChange("place", "\(before.order)", "\(order)"),
    ].filter { $0.before != $0.after }
  }
}

extension Voice {
  /// What differs from an earlier state, field by field.
  package func changes(from before: Voice) -> [FieldChange] {
    [
      FieldChange("text", before.text, text),
      FieldChange("speaker", before.speaker.inWords, speaker.inWords),
      FieldChange("kind", before.heard ? "heard" : "promised", heard ? "heard" : "promised"),
      FieldChange("day", before.heardOn?.inWords ?? "", heardOn?.inWords ?? ""),
      FieldChange("source", before.source, source),
    ].filter { $0.before != $0.after }
  }
}

extension Action {
  /// What differs from an earlier state, field by field; the due date, ratings and updates have
  /// histories of their own.
  package func changes(from before: Action) -> [FieldChange] {
    [
      FieldChange("reference", before.ref, ref),
      FieldChange("text", before.text, text),
      FieldChange("desired outcome", before.desiredOutcome, desiredOutcome),
      FieldChange("leads", before.leads.inWords, leads.inWords),
      FieldChange("accountable lead", before.accountableLead, accountableLead),
      FieldChange("leads as written", before.leadsAsWritten, leadsAsWritten),
      FieldChange("comments", before.comments, comments),
      FieldChange("evidence of impact", before.impactEvidence, impactEvidence),
      FieldChange("evidence", before.evidenceBase, evidenceBase),
      FieldChange("report", before.reportCitation, reportCitation),
      FieldChange("other columns", before.otherColumns.inWords, otherColumns.inWords),
      FieldChange("objective", before.objectiveID, objectiveID),
      FieldChange("answers", before.threadStartIDs.inWords, threadStartIDs.inWords),
      FieldChange("measures", before.measureIDs.inWords, measureIDs.inWords),
      FieldChange("measure references", before.measureRefs.inWords, measureRefs.inWords),
      FieldChange("area for improvement", before.areaForImprovement, areaForImprovement),
      FieldChange("issue", before.issue, issue),
      FieldChange("services", before.services.inWords, services.inWords),
      FieldChange("teams", before.teams.inWords, teams.inWords),
      FieldChange("measures as written", before.measuresAsWritten, measuresAsWritten),
      FieldChange("priority", before.priority.inWords, priority.inWords),
      FieldChange("priority as written", before.priorityAsWritten, priorityAsWritten),
      FieldChange("delivery status", before.deliveryStatus, deliveryStatus),
      FieldChange("tags", before.tags.inWords, tags.inWords),
      FieldChange("depends on", before.dependsOnIDs.inWords, dependsOnIDs.inWords),
      // Where it stands says nothing of an action that moved to another objective.
      FieldChange(
        "place",
        objectiveID == before.objectiveID ? "\(before.order)" : "\(order)",
        "\(order)"
      ),
    ].filter { $0.before != $0.after }
  }
}

extension Measure {
  /// What differs from an earlier state, field by field; targets and readings have histories of
  /// their own.
  package func changes(from before: Measure) -> [FieldChange] {
    [
      FieldChange("reference", before.ref, ref),
      FieldChange("name", before.name, name),
      FieldChange("definition", before.definition, definition),
      FieldChange("definition version", "\(before.definitionVersion)", "\(definitionVersion)"),
      FieldChange("section", before.sectionID, sectionID),
      FieldChange("unit", before.unit.inWords, unit.inWords),
      FieldChange("polarity", before.polarity.inWords, polarity.inWords),
      FieldChange("frequency", before.frequency.inWords, frequency.inWords),
      FieldChange("frequency as written", before.frequencyAsWritten, frequencyAsWritten),
      FieldChange("polarity as written", before.polarityAsWritten, polarityAsWritten),
      FieldChange("reporting year", before.reportingYear.inWords, reportingYear.inWords),
      FieldChange("kind", before.kind.inWords, kind.inWords),
      FieldChange("responsible role", before.responsibleRole, responsibleRole),
      FieldChange("source", before.source.inWords, source.inWords),
      FieldChange("published figure", before.publishedFigureKey, publishedFigureKey),
      FieldChange(
        "tolerance",
        number(before.amberTolerance),
        number(amberTolerance)
      ),
      FieldChange("range", ends(before), ends(self)),
      FieldChange("target as written", before.targetAsWritten, targetAsWritten),
      FieldChange("decimals", "\(before.decimals)", "\(decimals)"),
      FieldChange(
        "benchmarks",
        before.benchmarks.map(\.inWords).inWords,
        benchmarks.map(\.inWords).inWords
      ),
      FieldChange(
        "baseline",
        before.baseline.map { number($0) } ?? "",
        baseline.map { number($0) } ?? ""
      ),
      FieldChange("baseline as written", before.baselineAsWritten, baselineAsWritten),
      FieldChange(
        "column of totals",
        before.columnTotals.map(\.inWords).inWords,
        columnTotals.map(\.inWords).inWords
      ),
      FieldChange("total of", before.totalOfIDs.inWords, totalOfIDs.inWords),
    ].filter { $0.before != $0.after }
  }

  private func ends(_ measure: Measure) -> String {
    [measure.rangeLower, measure.rangeUpper].map { $0.map { number($0) } ?? "" }
      .joined(separator: " to ")
  }
}

extension [ColumnText] {
  /// `Funding: within budget; Notes: …`.
  var inWords: String {
    map { $0.heading.isEmpty ? $0.text : "\($0.heading): \($0.text)" }.inWords
  }
}

extension ColumnTotal {
  /// `Total 71 (North 41, South 30)`.
  var inWords: String {
    let parts = parts.map { "\($0.heading) \(number($0.value))" }.joined(separator: ", ")
    return "\(heading) \(number(value)) (\(parts))"
  }
}

extension Benchmark {
  /// `England 62 (31 March 2026)`.
  var inWords: String {
    let day = dated.map { " (\($0.inWords))" } ?? ""
    return "\(label) \(number(value))\(day)"
  }
}
