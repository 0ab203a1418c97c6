package import Messages

/// Objects of any kind.
extension PlansState {
  /// The version of an object; `nil` when it isn't there.
  package func version(of object: ObjectRef) -> Int64? {
    switch object.kind {
    case .plan: plans[object.id]?.version
    case .section: sections[object.id]?.version
    case .objective: objectives[object.id]?.version
    case .action: actions[object.id]?.version
    case .criterion: criteria[object.id]?.version
    case .voice: voices[object.id]?.version
    case .measure: measures[object.id]?.version
    case .evidence: evidence[object.id]?.version
    case .inspection: inspections[object.id]?.version
    case .threadStart: threadStarts[object.id]?.version
    case .paragraph: inspectionByParagraph[object.id].flatMap { inspections[$0]?.version }
    case .meeting: meetings[object.id]?.version
    case .challenge: challenges[object.id]?.version
    case .notice: notices[object.id]?.version
    case .review: reviews[object.id]?.version
    case .board: boards[object.id]?.version
    case .planVersion: versions[object.id]?.version
    case .boardPack: packs[object.id]?.version
    case .decision: decision(object.id)?.meeting.version
    default: nil
    }
  }

  package func exists(_ object: ObjectRef) -> Bool { version(of: object) != nil }

  /// Whether an object was withdrawn.
  package func isWithdrawn(_ object: ObjectRef) -> Bool {
    switch object.kind {
    case .section: sections[object.id]?.withdrawn ?? false
    case .objective: objectives[object.id]?.withdrawn ?? false
    case .action: actions[object.id]?.withdrawn ?? false
    case .criterion: criteria[object.id]?.withdrawn ?? false
    case .voice: voices[object.id]?.withdrawn ?? false
    case .measure: measures[object.id]?.withdrawn ?? false
    case .evidence: evidence[object.id]?.withdrawn ?? false
    default: false
    }
  }

  /// What a sentence calls an object: its reference and the beginning of its words.
  package func title(of object: ObjectRef) -> String {
    let (ref, words): (String, String) =
      switch object.kind {
      case .plan: ("", plans[object.id]?.title ?? "")
      case .section: (sections[object.id]?.ref ?? "", sections[object.id]?.title ?? "")
      case .objective: (objectives[object.id]?.ref ?? "", objectives[object.id]?.title ?? "")
      case .action: (actions[object.id]?.ref ?? "", actions[object.id]?.text ?? "")
      case .criterion: ("", criteria[object.id]?.text ?? "")
      case .voice: ("", voices[object.id]?.text ?? "")
      case .measure: (measures[object.id]?.ref ?? "", measures[object.id]?.name ?? "")
      case .evidence: ("", evidence[object.id]?.title ?? "")
      case .inspection: ("", inspections[object.id]?.title ?? "")
      case .threadStart:
        (threadStarts[object.id]?.number ?? "", threadStarts[object.id]?.text ?? "")
      case .paragraph:
        (
          paragraph(object.id).map { "paragraph \($0.number)" } ?? "",
          paragraph(object.id)?.text ?? ""
        )
      case .meeting: ("", meetings[object.id]?.title ?? "")
      case .challenge: ("", challenges[object.id]?.text ?? "")
      case .notice: ("", notices[object.id]?.title ?? "")
      case .review: ("", reviews[object.id]?.title ?? "")
      case .board: ("", boards[object.id]?.name ?? "")
      case .decision: ("", decision(object.id)?.decision.text ?? "")
      case .planVersion: ("", versions[object.id]?.label ?? "")
      case .boardPack: ("", packs[object.id]?.title ?? "")
      default: ("", "")
      }
    let short = words.count > 80 ? words.prefix(78).trimmedEnd + "…" : words
    return [ref, short].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A plan with its standing sections.
  package func fullPlan(_ id: String) -> Plan? {
    guard var plan = plan(id) else { return nil }
    plan.sections = sections(of: plan.id)
    return plan
  }

  /// An action with all of its updates.
  package func fullAction(_ id: String) -> Action? {
    guard var action = actions[id] else { return nil }
    action.updates = allUpdates(of: id)
    return action
  }

  /// Every period update of an objective or action, oldest first.
  package func allUpdates(of id: String) -> [PeriodUpdate] {
    updates[id]?.elements ?? []
  }

  /// An objective with its standing criteria and voices, and all of its updates.
  package func fullObjective(_ id: String) -> Objective? {
    guard var objective = objectives[id] else { return nil }
    objective.updates = allUpdates(of: id)
    objective.criteria = criteria(of: id)
    objective.voices = voices(of: id)
    return objective
  }

  /// A notice with its requirements.
  package func fullNotice(_ id: String) -> Notice? {
    guard var notice = notices[id] else { return nil }
    notice.requirements = requirements(of: id)
    return notice
  }

  /// An inspection with its thread starts.
  package func fullInspection(_ id: String) -> Inspection? {
    guard var inspection = inspections[id] else { return nil }
    inspection.threadStarts = threadStarts(of: id)
    return inspection
  }
}

extension Substring {
  /// Without white space at the end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
