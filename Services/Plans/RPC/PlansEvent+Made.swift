import Ledger
import Messages
import ProtobufC

extension PlansEvent {
  /// The identifier of the object that the event makes; `nil` for one that changes what is there.
  package var madeID: String? {
    switch event {
    case .planCreated(let event): event.plan?.id
    case .sectionAdded(let event): event.section?.id
    case .objectiveAdded(let event): event.objective?.id
    case .actionAdded(let event): event.action?.id
    case .criterionAdded(let event): event.criterion?.id
    case .voiceAdded(let event): event.voice?.id
    case .evidenceAdded(let event): event.evidence?.id
    case .measureDefined(let event): event.measure?.id
    case .inspectionRecorded(let event): event.inspection?.id
    case .threadStartRecorded(let event): event.threadStart?.id
    case .meetingRecorded(let event): event.meeting?.id
    case .challengeRaised(let event): event.challenge?.id
    case .noticeRecorded(let event): event.notice?.id
    case .reviewRecorded(let event): event.review?.id
    case .boardDefined(let event): event.board?.id
    case .versionNamed(let event): event.version?.id
    case .versionPublished(let event): event.versionID
    case .packFrozen(let event): event.pack?.id
    case .erratumAdded(let event): event.erratum?.id
    case .ratingSchemeDefined(let event): event.scheme?.id
    case .periodUpdateRecorded(let event): event.update?.id
    default: nil
    }
  }
}

extension LedgerOutcome {
  /// The identifiers of the objects that a command made, in order.
  var madeIDs: [String] {
    records.compactMap { (try? PlansEvent(protobuf: $0.payload))?.madeID }
  }
}

extension LedgerDraft {
  /// An event as a ledger takes it.
  init(_ event: PlansEvent, effectiveAt: Instant? = nil) throws {
    guard let kind = event.kind else {
      throw PlansError.conflict(reason: "UNKNOWN_EVENT", "this event can't be recorded")
    }
    self.init(kind: kind, payload: try event.protobuf(), effectiveAt: effectiveAt)
  }
}
