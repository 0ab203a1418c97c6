package import Messages
import ProtobufC

extension AddThreadStartRequest: PlansCommand {
  /// Adds one thread start to an inspection or a notice: a point of a monitoring visit, a free
  /// paragraph of a letter, a requirement; with an identifier the one that is there is corrected.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = threadStart ?? ThreadStart()
    let known = state.threadStarts[given.id]
    if !given.id.isEmpty { try state.check(basedOn: basedOn, ObjectRef(.threadStart, given.id)) }
    let noticeID = known?.noticeID ?? given.noticeID
    let inspectionID = known?.inspectionID ?? given.inspectionID
    let isOfNotice = !noticeID.isEmpty
    guard isOfNotice != !inspectionID.isEmpty else {
      throw PlansError.invalid(
        "thread_start.inspection_id",
        found: isOfNotice ? "an inspection and a notice" : "neither an inspection nor a notice",
        allowed: "one of both"
      )
    }
    var siblings: [ThreadStart]
    var paragraphs: [String: String]
    if isOfNotice {
      let notice = try state.need(noticeID, .notice, in: state.notices)
      siblings = state.requirements(of: noticeID)
      paragraphs = state.paragraphNames(ofInspection: notice.inspectionID)
    } else {
      _ = try state.need(inspectionID, .inspection, in: state.inspections)
      siblings = state.threadStarts(of: inspectionID)
      paragraphs = state.paragraphNames(ofInspection: inspectionID)
    }
    var checks = FieldChecks()
    var new = checks.threadStart(
      given,
      "thread_start",
      kinds: isOfNotice ? [.noticeRequirement] : ThreadStartKind.ofInspections,
      paragraphs: paragraphs
    )
    let twin = siblings.first {
      $0.id != given.id && !new.number.isEmpty && $0.number == new.number && $0.kind == new.kind
        && $0.addressee == new.addressee
    }
    if twin != nil {
      checks.refuse(
        "thread_start.number",
        found: "“\(new.number)”, which is there",
        allowed: "a number that is not used for this kind and addressee"
      )
    }
    try checks.finish()
    new.id = known?.id ?? moment.id("t")
    (new.noticeID, new.inspectionID) = (noticeID, inspectionID)
    new.declinedBecause = known?.declinedBecause ?? new.declinedBecause
    var before = known
    before?.version = 0
    guard before != new else { return [] }
    return [PlansEvent(.threadStartRecorded(.with { $0.threadStart = new }))]
  }
}

extension ThreadStartKind {
  /// Those that come from an inspection or a visit; requirements come from notices, but plans that
  /// were imported have them under their inspection.
  fileprivate static let ofInspections: [ThreadStartKind] = [
    .recommendation, .priorityAction, .noticeRequirement, .monitoringPoint, .paragraph,
  ]
}

extension PlansState {
  /// The paragraphs of an inspection by identifier and by plain number.
  func paragraphNames(ofInspection id: String) -> [String: String] {
    var names: [String: String] = [:]
    for paragraph in inspections[id]?.paragraphs ?? [] {
      names[paragraph.id] = paragraph.id
      if paragraph.number > 0 { names["\(paragraph.number)"] = paragraph.id }
    }
    return names
  }
}
