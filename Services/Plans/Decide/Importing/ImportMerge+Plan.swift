import Figures
import Messages
import PlanImport
import ProtobufC

extension ImportMerge {
  /// Merges a plan into one that is there, or a new one.
  mutating func merge(
    _ imported: ImportedPlan,
    into target: ImportTarget,
    title: String
  ) throws(PlansError) {
    findings = imported.findings
    let imported = screened(imported)
    count(imported)
    let plan = try plan(imported, target, title: title)
    result.planID = plan.id
    var sections = Unmatched(state.sections(of: plan.id, withdrawn: true))
    var sectionIDs: [String] = []
    for (index, section) in imported.sections.enumerated() {
      sectionIDs.append(merge(section, index, into: plan, &sections))
    }
    let (measureIDs, recorded) = merge(
      imported.measures,
      of: imported,
      plan: plan,
      sectionIDs: sectionIDs
    )
    warnOfPolarity(imported.measures)
    var links = ThreadLinks(state)
    var parents: [String: String] = [:]
    for (place, (section, id)) in zip(imported.sections, sectionIDs).enumerated() {
      var known = Unmatched(state.objectives(of: id, withdrawn: true))
      // Exact matches first, so that a reworded one can't take another's place.
      let matches = section.objectives.map { known.take($0) }
      var last: Int32 = 0
      for (index, (objective, match)) in zip(section.objectives, matches).enumerated() {
        let objectiveID = merge(
          objective,
          match,
          into: id,
          plan: plan,
          measures: imported.measures(ofObjective: index, inSection: place).map { recorded[$0] },
          after: &last,
          parents: &parents,
          links: &links
        )
        mergeParts(
          of: objective,
          objectiveID: objectiveID,
          sectionID: id,
          plan: plan,
          measureIDs: measureIDs,
          links: &links
        )
      }
    }
  }

  private mutating func count(_ plan: ImportedPlan) {
    let counts = plan.counts
    result.kind = .plan
    result.sections = Int32(counts.sections)
    result.groups = Int32(counts.groups)
    result.objectives = Int32(counts.objectives)
    result.actions = Int32(counts.actions)
    result.criteria = Int32(counts.criteria)
    result.voices = Int32(counts.voices)
    result.measures = Int32(counts.measures)
    result.targets = Int32(counts.targets)
    result.readings = Int32(counts.readings)
  }

  /// The plan that the file goes into.
  private mutating func plan(
    _ imported: ImportedPlan,
    _ target: ImportTarget,
    title: String
  ) throws(PlansError) -> Plan {
    if case .plan(let id) = target {
      guard let plan = state.plans[id] else { throw .notFound(ObjectRef(.plan, id)) }
      return schemed(plan, imported)
    }
    let given = title.tidied.isEmpty ? imported.title : title.tidied
    let wanted = given.isEmpty ? "Improvement plan" : given
    if let plan = state.plans.first(where: { ImportMatching.isSame($0.title, wanted) }) {
      return schemed(plan, imported)
    }
    if case .open = target, let plan = state.plans.first {
      guard state.plans.count == 1 else { throw state.severalPlans }
      return schemed(plan, imported)
    }
    var checks = FieldChecks()
    let name = checks.text(wanted, "title", .line, isRequired: true)
    try checks.finish()
    let progressID = scheme(imported, .progress)
    let impactID = scheme(imported, .impact)
    let plan = Plan.with {
      $0.id = draft.id("p")
      $0.title = name
      $0.dated = imported.dated.map { CalendarDate($0) }
      $0.progressSchemeID = progressID ?? "progress"
      $0.impactSchemeID = impactID ?? "impact"
      $0.versionAsWritten = imported.version
      $0.narrative = imported.narrative
    }
    draft.record(.planCreated(.with { $0.plan = plan }))
    return plan
  }

  /// A plan with the scheme of the file's key, where the file has one that differs, and with the
  /// file's date, where the plan has none.
  private mutating func schemed(_ plan: Plan, _ imported: ImportedPlan) -> Plan {
    let before = plan
    var plan = plan
    if let schemeID = scheme(imported, .progress) { plan.progressSchemeID = schemeID }
    if let schemeID = scheme(imported, .impact) { plan.impactSchemeID = schemeID }
    if plan.dated == nil { plan.dated = imported.dated.map { CalendarDate($0) } }
    if !imported.version.isEmpty { plan.versionAsWritten = imported.version }
    if !imported.narrative.isEmpty { plan.narrative = imported.narrative }
    guard plan != before else { return plan }
    plan.version = 0
    draft.record(
      .planRevised(
        .with {
          $0.plan = plan
          $0.reason = reason
        }
      )
    )
    return plan
  }

  /// The scheme that the file's rating key describes: one that is there already, or a new one.
  private mutating func scheme(
    _ imported: ImportedPlan,
    _ aspect: ImportedRatingScheme.Aspect
  ) -> String? {
    guard let key = imported.schemes.first(where: { $0.aspect == aspect && $0.words.count >= 2 })
    else { return nil }
    var scheme = RatingScheme(key)
    // Where one list of words serves both, the one that is named like this one is meant.
    let same = state.schemes.filter {
      $0.words.map(\.word) == scheme.words.map(\.word)
        && $0.words.map(\.descriptor) == scheme.words.map(\.descriptor)
        && (key.words.allSatisfy { $0.meaning.isEmpty }
          || $0.words.map(\.meaning) == scheme.words.map(\.meaning))
    }
    let known = same.first { $0.name == scheme.name } ?? same.first
    if let known { return known.id }
    scheme.id = draft.id("k").replacing("k", with: "scheme")
    draft.record(.ratingSchemeDefined(.with { $0.scheme = scheme }))
    state.schemes.set(scheme, id: scheme.id)
    return scheme.id
  }

  private mutating func merge(
    _ imported: ImportedSection,
    _ index: Int,
    into plan: Plan,
    _ known: inout Unmatched<Section>
  ) -> String {
    let title = imported.title.isEmpty ? imported.ref : imported.title
    let match =
      known.take { ImportMatching.isSameRef($0.ref, imported.ref) }
      ?? known.take { ImportMatching.isSame($0.title, title) && !title.isEmpty }
    var section = match ?? Section()
    section.ref = imported.ref.isEmpty ? section.ref : imported.ref
    section.title = Self.kept(section.title, unlessOther: title.isEmpty ? "Plan" : title)
    section.outcomeStatement = Self.kept(section.outcomeStatement, unlessOther: imported.outcome)
    if let match {
      warn(ifWithdrawn: ObjectRef(.section, match.id), imported.origin)
      guard !section.changes(from: match).isEmpty else { return section.id }
      draft.record(
        .sectionRevised(
          .with {
            $0.section = section
            $0.reason = reason
          }
        )
      )
    } else {
      section.id = draft.id("s")
      section.planID = plan.id
      section.order = Int32(index + 1) * 100
      draft.record(.sectionAdded(.with { $0.section = section }))
    }
    return section.id
  }

  /// What is recorded, unless the file says something that differs in more than spacing and case.
  static func kept(_ recorded: String, unlessOther written: String) -> String {
    if written.isEmpty { return recorded }
    if recorded.isEmpty { return written }
    return ImportMatching.isSame(recorded, written) ? recorded : written
  }
}

extension Unmatched<Objective> {
  /// The recorded objective that one of the file stands for: by reference, then by title.
  fileprivate mutating func take(_ imported: ImportedObjective) -> Objective? {
    let title = imported.shownTitle
    return take {
      ImportMatching.isSameRef($0.ref, imported.ref) && ImportMatching.isSame($0.title, title)
    } ?? take { ImportMatching.isSameRef($0.ref, imported.ref) }
      ?? take { ImportMatching.isSame($0.title, title) }
  }
}

extension ImportedObjective {
  /// Its title, or the heading where there are no words without the number.
  var shownTitle: String { !title.isEmpty ? title : !heading.isEmpty ? heading : ref }
}
