package import Messages

/// Lists are in the plan's order and leave out what is withdrawn, unless it is asked for.
extension PlansState {
  package func sections(of planID: String, withdrawn: Bool = false) -> [Section] {
    sectionsByPlan[planID].compactMap { sections[$0] }
      .filter { withdrawn || !$0.withdrawn }.inOrder(\.order)
  }

  package func objectives(of sectionID: String, withdrawn: Bool = false) -> [Objective] {
    objectivesBySection[sectionID].compactMap { objectives[$0] }
      .filter { withdrawn || !$0.withdrawn }.inOrder(\.order)
  }

  package func actions(of objectiveID: String, withdrawn: Bool = false) -> [Action] {
    actionsByObjective[objectiveID].compactMap { actions[$0] }
      .filter { withdrawn || !$0.withdrawn }.inOrder(\.order)
  }

  package func criteria(of objectiveID: String, withdrawn: Bool = false) -> [Criterion] {
    criteriaByObjective[objectiveID].compactMap { criteria[$0] }
      .filter { withdrawn || !$0.withdrawn }.inOrder(\.order)
  }

  package func voices(of objectiveID: String, withdrawn: Bool = false) -> [Voice] {
    voicesByObjective[objectiveID].compactMap { voices[$0] }
      .filter { withdrawn || !$0.withdrawn }
  }

  package func measures(of planID: String, withdrawn: Bool = false) -> [Measure] {
    measuresByPlan[planID].compactMap { measures[$0] }.filter { withdrawn || !$0.withdrawn }
  }

  package func evidence(supporting id: String, withdrawn: Bool = false) -> [Evidence] {
    evidenceByObject[id].filter { withdrawn || evidence.value(of: $0) { $0.withdrawn } == false }
      .compactMap { evidence[$0] }
  }

  /// The identifiers of the standing items that support an object, in the order recorded.
  func evidenceIDs(supporting id: String) -> [String] {
    evidenceByObject[id].filter { evidence.value(of: $0) { $0.withdrawn } == false }
  }

  /// How many standing items support an object.
  package func evidenceCount(supporting id: String) -> Int {
    evidenceByObject[id].count { evidence.value(of: $0) { $0.withdrawn } == false }
  }

  package func threadStarts(of inspectionID: String) -> [ThreadStart] {
    threadStartsByInspection[inspectionID].compactMap { threadStarts[$0] }
  }

  /// What a notice asks for.
  package func requirements(of noticeID: String) -> [ThreadStart] {
    threadStartsByNotice[noticeID].compactMap { threadStarts[$0] }
  }

  /// The reviews of a notice, in the order recorded.
  package func reviews(of noticeID: String) -> [Review] {
    reviewsByNotice[noticeID].compactMap { reviews[$0] }
  }

  /// The standing actions that wait for an action.
  package func dependents(on actionID: String) -> [Action] {
    dependentsByAction[actionID].compactMap { actions[$0] }.filter { !$0.withdrawn }
  }

  /// A decision with the meeting that took it.
  package func decision(_ id: String) -> (meeting: Meeting, decision: Decision)? {
    guard let meeting = meetings[String(id.prefix { $0 != "." })],
      let decision = meeting.decisions.first(where: { $0.id == id })
    else { return nil }
    return (meeting, decision)
  }

  package func challenges(of meetingID: String) -> [Challenge] {
    challengesByMeeting[meetingID].compactMap { challenges[$0] }
  }

  /// The standing objectives of a plan's standing sections.
  package func objectives(ofPlan planID: String) -> [Objective] {
    sections(of: planID).flatMap { objectives(of: $0.id) }
  }

  /// The standing actions of a plan's standing objectives.
  package func actions(ofPlan planID: String) -> [Action] {
    objectives(ofPlan: planID).flatMap { actions(of: $0.id) }
  }

  /// The standing objectives and actions that answer a thread start or a paragraph.
  package func answers(to threadStartID: String) -> [ObjectRef] {
    answersByThreadStart[threadStartID].compactMap { standing($0) }
  }

  /// The standing objectives, criteria and actions that cite a measure.
  package func citers(of measureID: String) -> [ObjectRef] {
    citersByMeasure[measureID].compactMap { standing($0) }
  }

  private func standing(_ id: String) -> ObjectRef? {
    func ref(_ kind: ObjectKind, _ isWithdrawn: Bool) -> ObjectRef? {
      isWithdrawn ? nil : ObjectRef(kind, id)
    }
    if let isWithdrawn = actions.value(of: id, { $0.withdrawn }) {
      return ref(.action, isWithdrawn)
    }
    if let isWithdrawn = objectives.value(of: id, { $0.withdrawn }) {
      return ref(.objective, isWithdrawn)
    }
    return criteria.value(of: id) { $0.withdrawn }.flatMap { ref(.criterion, $0) }
  }

  /// The reading in force for each period, by first day.
  package func currentReadings(of measureID: String) -> [Reading] {
    guard let readings = readings[measureID], let days = readingDays[measureID] else { return [] }
    let latest = Dictionary(zip(days, readings.indices), uniquingKeysWith: { $1 })
    return latest.sorted { $0.key < $1.key }.map { readings[$0.value] }
  }

  package func paragraph(_ id: String) -> Paragraph? {
    inspectionByParagraph[id].flatMap { inspections[$0] }?.paragraphs.first { $0.id == id }
  }

  /// A plan; the authority's first for an empty identifier.
  package func plan(_ id: String) -> Plan? { id.isEmpty ? plans.first : plans[id] }

  package func planID(ofObjective id: String) -> String? {
    objectives.value(of: id) { $0.sectionID }.flatMap { sections.value(of: $0) { $0.planID } }
  }

  package func planID(ofAction id: String) -> String? {
    actions.value(of: id) { $0.objectiveID }.flatMap { planID(ofObjective: $0) }
  }

  /// The plan that an object belongs to; `nil` for what belongs to none.
  package func planID(of object: ObjectRef) -> String? {
    switch object.kind {
    case .plan: plans.contains(id: object.id) ? object.id : nil
    case .section: sections.value(of: object.id) { $0.planID }
    case .objective: planID(ofObjective: object.id)
    case .action: planID(ofAction: object.id)
    case .criterion:
      criteria.value(of: object.id) { $0.objectiveID }.flatMap { planID(ofObjective: $0) }
    case .voice:
      voices.value(of: object.id) { $0.objectiveID }.flatMap { planID(ofObjective: $0) }
    case .measure: measures.value(of: object.id) { $0.planID }
    default: nil
    }
  }

  /// The scheme by which a plan rates an aspect.
  package func scheme(_ aspect: RatingAspect, ofPlan planID: String) -> RatingScheme? {
    guard let plan = plans[planID] else { return nil }
    return schemes[aspect == .impact ? plan.impactSchemeID : plan.progressSchemeID]
  }

  /// The current rating of a subject.
  package func rating(
    of subjectID: String,
    _ aspect: RatingAspect,
    _ perspective: RatingPerspective = .owner
  ) -> Rating? {
    let ratings =
      actions.value(of: subjectID) { $0.ratings }
      ?? objectives.value(of: subjectID) { $0.ratings }
      ?? criteria.value(of: subjectID) { $0.ratings }
    return ratings?.first { $0.aspect == aspect && $0.perspective == perspective }
  }
}

extension Array {
  /// Sorted by a place, keeping the order of those that share one.
  fileprivate func inOrder(_ place: (Element) -> Int32) -> [Element] {
    enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }
}
