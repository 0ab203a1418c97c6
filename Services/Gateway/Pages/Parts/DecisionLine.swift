import Messages

/// A decision of a board with who carries it out, by when, and what became of it.
struct DecisionLine: TemplateValue {
  let text: String
  /// What it is about, where the reader may open it.
  let about: String?
  let aboutAddress: String?
  let owner: String?
  let due: String?
  let state: StatusTag
  /// "12 days late", "carried over 2 meetings".
  let note: String?
  let outcome: String?
  let closed: String?
  /// The meeting that took it, where that is another one.
  let decidedOn: String?
  let decidedAddress: String?
  let closeAddress: String?

  /// A decision on the page of its own meeting.
  init(_ decision: Decision, in frame: PageFrame) {
    self.init(decision, daysLate: Self.lateness(of: decision, on: frame.shownDate), in: frame)
  }

  /// A decision of an earlier meeting that is still to be carried out.
  init(_ carried: CarriedDecision, in frame: PageFrame) {
    let decision = carried.decision ?? Decision()
    let times = Int(carried.meetingsSince)
    self.init(
      decision,
      daysLate: Int(carried.daysLate),
      carried: times > 0 ? "carried over \(counted(times, "meeting"))" : nil,
      decidedOn: carried.decidedOn?.words ?? carried.meetingTitle,
      decidedAddress: carried.meetingID.isEmpty
        ? nil : frame.page(of: ObjectRef(.meeting, carried.meetingID)),
      in: frame
    )
  }

  private init(
    _ decision: Decision,
    daysLate: Int,
    carried: String? = nil,
    decidedOn: String? = nil,
    decidedAddress: String? = nil,
    in frame: PageFrame
  ) {
    self.text = decision.text.asSentence
    self.aboutAddress = decision.about.flatMap(frame.page)
    self.about = aboutAddress == nil ? nil : decision.about?.kind.words
    self.owner = decision.ownerRole
    self.due = decision.due?.words
    self.outcome = decision.outcome
    self.closed = [PeopleNames.of(decision.closedBy), decision.closedAt?.day.words ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    self.decidedOn = decidedOn
    self.decidedAddress = decidedAddress
    let isOpen = decision.isOpen
    self.state =
      if !decision.outcome.isEmpty {
        StatusTag(word: "Closed", shape: .tick, colour: "green")
      } else if !isOpen {
        StatusTag(word: "Decided", shape: .disc, colour: "grey")
      } else if daysLate > 0 {
        StatusTag(word: "Late", shape: .diamond, colour: "red")
      } else {
        StatusTag(word: "Open", shape: .ring, colour: "blue")
      }
    self.note = [daysLate > 0 ? "\(counted(daysLate, "day")) late" : nil, carried]
      .compactMap(\.self).joined(separator: ", ")
    // Nobody closes what was theirs to carry out.
    let isOwn = frame.reader?.ownRoles.contains(decision.ownerRole.lowercased()) == true
    self.closeAddress =
      isOpen && !isOwn && frame.permits(.closeDecisions) ? frame.site.closing(decision.id) : nil
  }

  static func lateness(of decision: Decision, on day: CalendarDate) -> Int {
    guard decision.isOpen, let due = decision.due else { return 0 }
    return max(0, day.dayNumber - due.dayNumber)
  }
}

extension Decision {
  /// Somebody has to carry it out, and nothing has come of it yet.
  var isOpen: Bool {
    outcome.isEmpty && (!ownerRole.isEmpty || due != nil || kind == .boardAction)
  }
}

/// Decisions as a table; there is none without a row.
struct DecisionTable: TemplateValue {
  let decisions: [DecisionLine]

  init?(_ decisions: [DecisionLine]) {
    guard !decisions.isEmpty else { return nil }
    self.decisions = decisions
  }
}
