import CivilDates
import Exchange
import Figures
import Messages
import ProtobufC

/// The same change of several actions, as a form holds it from tick to save.
struct BulkEdit: Sendable {
  /// An action that was ticked, as it was when it was.
  struct Chosen: Hashable, Sendable {
    let id: String
    let version: Int64

    /// "a12:5".
    var word: String { "\(id):\(version)" }

    init(_ action: ActionSummary) { (id, version) = (action.id, action.version) }

    init?(word: String) {
      let parts = word.split(separator: ":")
      guard parts.count == 2, let version = Int64(parts[1]) else { return nil }
      (self.id, self.version) = (String(parts[0]), version)
    }
  }

  let chosen: [Chosen]
  let due: String
  let leads: [String]
  let accountableLead: String
  let addTags: [String]
  let removeTags: [String]
  let priority: ActionPriority
  let withdraws: Bool
  let reason: String

  init(_ form: FormState) {
    var seen: Set<String> = []
    chosen = form.chosen("action").compactMap(Chosen.init(word:)).filter {
      seen.insert($0.id).inserted
    }
    due = form.text("due")
    leads = form.lines("leads")
    accountableLead = form.text("accountable_lead")
    addTags = form.lines("add_tags")
    removeTags = form.lines("remove_tags")
    priority = ActionPriority(field: form.text("priority"))
    withdraws = !form.chosen("withdraw").isEmpty
    reason = form.text("reason")
  }

  /// What is wrong with it before anything is sent; the service checks again.
  var problems: [FieldError] {
    var problems: [FieldError] = []
    if !due.isEmpty, case .unparsed(let why) = WrittenDate(due).meaning {
      problems.append(
        FieldError(
          field: "due",
          message: "“\(due.prefix(40))” can’t be read: \(why). Write 30 September 2026 or Sep-26."
        )
      )
    }
    if !accountableLead.isEmpty, !leads.contains(accountableLead) {
      problems.append(
        FieldError(field: "accountable_lead", message: "Name one of the leads that you set.")
      )
    }
    if reason.isEmpty, withdraws || !due.isEmpty {
      problems.append(
        FieldError(
          field: "reason",
          message: withdraws ? "Say why they are withdrawn." : "Say why the dates move."
        )
      )
    }
    let changes =
      !due.isEmpty || !leads.isEmpty || !addTags.isEmpty || !removeTags.isEmpty
      || priority != .unspecified
    if withdraws, changes {
      problems.append(
        FieldError(field: "withdraw", message: "Withdraw them, or change them: not both at once.")
      )
    }
    if !withdraws, !changes {
      problems.append(FieldError(field: "leads", message: "Say what is to change."))
    }
    return problems
  }

  /// What becomes of every one of them, in words.
  var changes: [(key: String, value: String)] {
    if withdraws { return [("Withdraw", "All of them, because: \(reason.asSentence)")] }
    var changes: [(String, String)] = []
    if !leads.isEmpty {
      let accountable = accountableLead.isEmpty ? "" : " (accountable: \(accountableLead))"
      changes.append(("Leads", leads.joined(separator: ", ") + accountable))
    }
    if !due.isEmpty {
      let by = WrittenDate(due).dueBy.map { CalendarDate($0).words }
      changes.append(("Due", by.map { $0 == due ? due : "\(due): by \($0)" } ?? "\(due): no day"))
    }
    if priority != .unspecified { changes.append(("Priority", priority.words)) }
    if !addTags.isEmpty { changes.append(("Tags added", addTags.joined(separator: ", "))) }
    if !removeTags.isEmpty {
      changes.append(("Tags taken off", removeTags.joined(separator: ", ")))
    }
    if !reason.isEmpty { changes.append(("Why", reason)) }
    return changes
  }

  func request(_ change: Change) -> EditActionsRequest {
    .with {
      $0.change = change
      $0.actions = chosen.map { chosen in
        .with { ($0.actionID, $0.basedOn) = (chosen.id, chosen.version) }
      }
      ($0.due, $0.leads, $0.accountableLead) = (due, leads, accountableLead)
      ($0.addTags, $0.removeTags, $0.priority) = (addTags, removeTags, priority)
      ($0.withdraw, $0.reason) = (withdraws, reason)
    }
  }

  static func fields(mayWithdraw: Bool, in form: FormState) -> [Field] {
    [
      Field(
        "leads",
        "New leads",
        hint: "Roles or groups, one a line. Leave empty to keep each action’s own.",
        as: .text(rows: 3),
        in: form
      ),
      Field(
        "accountable_lead",
        "Who of them is accountable?",
        hint: "Written as above.",
        in: form
      ),
      .due("due", "New due date", in: form),
      .priority(none: "Leave as it is", in: form),
      Field("add_tags", "Tags to add", hint: "One a line.", as: .text(rows: 2), in: form),
      Field("remove_tags", "Tags to take off", hint: "One a line.", as: .text(rows: 2), in: form),
    ]
      + (mayWithdraw
        ? [
          Field(
            "withdraw",
            "Or withdraw them",
            hint: "They leave the plan and its counts; their history stays.",
            as: .boxes([.init("yes", "Withdraw all of them")]),
            in: form
          )
        ] : [])
      + [
        Field(
          "reason",
          "Why?",
          hint: "Needed to move dates and to withdraw. The board sees it.",
          as: .text(rows: 2),
          in: form
        )
      ]
  }
}
