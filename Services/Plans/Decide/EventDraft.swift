import Messages
import ProtobufC

/// The events of one decision as they come together, with the identifiers that their positions
/// give.
struct EventDraft {
  private(set) var events: [PlansEvent] = []
  private let moment: Moment

  init(_ moment: Moment) { self.moment = moment }

  mutating func record(_ event: PlansEvent.Event) { events.append(PlansEvent(event)) }

  /// The identifier of an object that the next event makes.
  func id(_ prefix: Character) -> String { moment.id(prefix, events.count) }

  /// Records the thread starts that are new or differ from those that an inspection has; they are
  /// the same when they have the same kind, number and addressee.
  mutating func record(
    _ starts: [ThreadStart],
    of inspectionID: String,
    over known: [ThreadStart]
  ) {
    record(starts.map { $0.owned(byInspection: inspectionID) }, over: known)
  }

  /// The same for the requirements of a notice.
  mutating func record(
    _ starts: [ThreadStart],
    ofNotice noticeID: String,
    over known: [ThreadStart]
  ) {
    record(starts.map { $0.owned(byNotice: noticeID) }, over: known)
  }

  private mutating func record(_ starts: [ThreadStart], over known: [ThreadStart]) {
    for start in starts {
      var start = start
      start.version = 0
      var before = known.first { !start.id.isEmpty && $0.id == start.id }
      if start.id.isEmpty {
        before = known.first {
          $0.kind == start.kind && $0.addressee == start.addressee
            && (start.number.isEmpty ? $0.text == start.text : $0.number == start.number)
        }
      }
      start.id = before?.id ?? id("t")
      // What people linked stays linked when the report comes in again.
      start.paragraphIDs =
        (before?.paragraphIDs ?? [])
        + start.paragraphIDs.filter { before?.paragraphIDs.contains($0) != true }
      start.declinedBecause = before?.declinedBecause ?? start.declinedBecause
      before?.version = 0
      if before != start { record(.threadStartRecorded(.with { $0.threadStart = start })) }
    }
  }
}

extension ThreadStart {
  fileprivate func owned(byInspection id: String) -> ThreadStart {
    var start = self
    (start.inspectionID, start.noticeID) = (id, "")
    return start
  }

  fileprivate func owned(byNotice id: String) -> ThreadStart {
    var start = self
    (start.inspectionID, start.noticeID) = ("", id)
    return start
  }
}
