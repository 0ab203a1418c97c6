import Figures
import Messages
import ProtobufC

/// One touch of an object, as a sentence for its history.
struct HistorySentence {
  let text: String
  /// Whether the sentence says the reason already.
  let holdsReason: Bool

  /// A `name` is put in front where the history is of several objects.
  init(_ item: HistoryItem, in state: PlansState, name: String = "") {
    let said = Self.sentence(item, in: state)
    let isDueMove = item.kind == "due_date_moved" && !item.reason.isEmpty
    let text = isDueMove ? said + " because " + Self.uncapitalised(item.reason) : said
    self.text = name.isEmpty ? text : "\(name): \(text)"
    self.holdsReason = isDueMove
  }

  private static func sentence(_ item: HistoryItem, in state: PlansState) -> String {
    let change = item.changes.first
    let after = change?.after ?? ""
    let before = change?.before ?? ""
    switch item.kind {
    case "rated": return rated(item)
    case "due_date_moved":
      return before.isEmpty
        ? "Due date set to \(Self.day(after))"
        : "Due date moved from \(Self.day(before)) to \(after.isEmpty ? "none" : Self.day(after))"
    case "period_update_recorded":
      return after.isEmpty
        ? "Update recorded" : "Update recorded: \(Counted.shortened(after, to: 160))"
    case "evidence_added":
      return after.isEmpty ? "Evidence recorded" : "Evidence added: \(after)"
    case "reading_recorded":
      let period = change?.field ?? ""
      return before.isEmpty
        ? "Reading for \(period) recorded: \(after)"
        : "Reading for \(period) corrected from \(before) to \(after)"
    case "targets_set":
      return before.isEmpty
        ? "Targets set: \(after)" : "Targets changed from \(before) to \(after)"
    case "measure_rebaselined": return "New limits from \(after)"
    case "withdrawn": return "Withdrawn"
    case "restored": return "Restored"
    case "embedded_test_set":
      return before.isEmpty
        ? "The board set its test: \(after)"
        : "The board changed its test from “\(before)” to “\(after)”"
    case "embedded_test_passed": return "The board decided that its test is passed"
    case "challenge_raised": return "Challenge raised: \(Counted.shortened(after, to: 160))"
    case "challenge_answered": return "Challenge answered: \(Counted.shortened(after, to: 160))"
    case "challenge_accepted": return "Answer to the challenge accepted by the chair"
    case "notice_ended": return Counted.sentence(after)
    case "review_recorded":
      return after.isEmpty ? "Review recorded" : "Review found: \(after)"
    case "board_defined": return "Board defined"
    case "decision_closed": return "Decision closed: \(Counted.shortened(after, to: 160))"
    case "version_named": return after.isEmpty ? "Version named" : "Version \(after) named"
    case "version_published":
      return after.isEmpty ? "Version published" : "Version \(after) published"
    case "pack_frozen": return "Board pack frozen"
    case "erratum_added": return "Erratum added: \(Counted.shortened(after, to: 160))"
    case "meeting_recorded":
      return after.isEmpty ? "Meeting recorded" : "Decided by the board: \(after)"
    case "thread_start_declined":
      return item.reason.isEmpty ? "Taken up again" : "Deliberately not taken up"
    case "finding_accepted": return "Finding accepted as it stands: \(after)"
    case "finding_reopened": return "Finding no longer accepted: \(before)"
    case "paragraphs_linked":
      return after.isEmpty ? "No longer linked to paragraphs" : "Linked to paragraphs \(after)"
    case "plan_created": return "Plan created"
    case "measure_defined": return "Measure defined"
    default: break
    }
    let noun = Counted.sentence(item.object.kind.inWords)
    if item.kind.hasSuffix("_revised") {
      return item.changes.isEmpty
        ? "\(noun) revised without a difference"
        : item.changes.map { changed($0.named(in: state)) }.joined(separator: "; ")
    }
    if item.kind.hasSuffix("_added") { return "\(noun) added" }
    if item.kind.hasSuffix("_recorded") { return "\(noun) recorded" }
    return Counted.sentence(item.kind.replacing("_", with: " "))
  }

  /// `Progress rated Green (was Amber)`, `Chair rated impact Amber`.
  private static func rated(_ item: HistoryItem) -> String {
    let change = item.changes.first ?? FieldChange("progress", "", "")
    let was = change.before.isEmpty ? "" : " (was \(change.before))"
    switch item.perspective {
    case .chair: return "Chair rated \(change.field) \(change.after)\(was)"
    case .adviser: return "Adviser rated \(change.field) \(change.after)\(was)"
    default: return "\(Counted.sentence(change.field)) rated \(change.after)\(was)"
    }
  }

  /// `Leads changed from A to B`, `Desired outcome set to …`, `Comments removed`.
  private static func changed(_ change: FieldChange) -> String {
    let field = Counted.sentence(change.field)
    let before = Counted.shortened(change.before, to: 120)
    let after = Counted.shortened(change.after, to: 120)
    if before.isEmpty { return "\(field) set to “\(after)”" }
    if after.isEmpty { return "\(field) removed (was “\(before)”)" }
    return "\(field) changed from “\(before)” to “\(after)”"
  }

  /// A date as written, or as the page shows days where it is one.
  private static func day(_ text: String) -> String {
    CalendarDay(written: text)?.display ?? text
  }

  /// With a small first letter, unless the first word is a name in capitals.
  private static func uncapitalised(_ text: String) -> String {
    let word = text.prefix { $0.isLetter }
    guard word.count > 1, word.dropFirst().allSatisfy(\.isLowercase),
      ["The", "A", "An", "It", "We", "This", "That", "There", "Because", "Staff", "New", "No"]
        .contains(String(word))
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension FieldChange {
  /// What the objects that a field names by their identifiers are called.
  fileprivate func named(in state: PlansState) -> FieldChange {
    let kind: ObjectKind? =
      switch field {
      case "objective": .objective
      case "section": .section
      case "measures": .measure
      case "depends on": .action
      default: nil
      }
    guard let kind else { return self }
    func names(_ ids: String) -> String {
      ids.split(separator: "; ").map(String.init).map { id in
        let title = state.title(of: ObjectRef(kind, id))
        return title.isEmpty ? id : title
      }.joined(separator: "; ")
    }
    return FieldChange(field, names(before), names(after))
  }
}
