import Ledger
package import Messages
import ProtobufC

extension EditActionsRequest: PlansCommand {
  /// The most actions of one edit.
  private static let most = 500

  /// The same edit of many actions: all of them or none, and every action that refuses it is named.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    var checks = FieldChecks()
    let edit = checks.edit(self)
    if actions.isEmpty {
      checks.refuse("actions", found: "none", allowed: "1 to \(Self.most) actions")
    }
    checks.limit(actions.count, Self.most, "actions")
    var seen: Set<String> = []
    var edited: [Action] = []
    for (index, row) in actions.enumerated() {
      let field = "actions[\(index)]"
      guard seen.insert(row.actionID).inserted else {
        checks.refuse(field, found: "\(name(row, in: state)) twice", allowed: "each action once")
        continue
      }
      if let refusal = refusal(of: row, in: state, by: actor) {
        checks.refuse(field, found: name(row, in: state), allowed: refusal)
      } else if let action = state.actions[row.actionID] {
        edited.append(action)
      }
    }
    try checks.finish()
    return edited.flatMap { edit.events(for: $0) }
  }

  private func name(_ row: EditedAction, in state: PlansState) -> String {
    let title = state.title(of: ObjectRef(.action, row.actionID))
    return title.isEmpty ? "“\(row.actionID.prefix(40))”" : "“\(title)”"
  }

  /// Why an action can't be edited, as what would be allowed; `nil` where it can.
  private func refusal(
    of row: EditedAction,
    in state: PlansState,
    by actor: Actor
  ) -> String? {
    let object = ObjectRef(.action, row.actionID)
    do {
      let action = try state.need(row.actionID, .action, in: state.actions)
      if withdraw { try actor.check(mayWithdraw: object, in: state) }
      try actor.check(mayRevise: action, in: state)
      try state.check(basedOn: row.basedOn, object)
      try state.check(isStanding: object)
      return nil
    } catch PlansError.notFound {
      return "an action of this authority"
    } catch PlansError.notYours(_, let owners) {
      return "an action of your own; this one belongs to "
        + (owners.isEmpty ? "nobody" : owners.inWords)
    } catch PlansError.notAllowed(let sentence) {
      return "an action that you may edit: \(sentence)"
    } catch PlansError.conflict(_, let sentence) {
      return "an action that stands: \(sentence)"
    } catch {
      let version = state.version(of: object) ?? 0
      return "its version \(version); it was changed after version \(row.basedOn) was read"
    }
  }
}

/// What is to become of each action.
private struct ActionEdit {
  var due: DueDate?
  var leads: [String]
  var accountableLead: String
  var addedTags: [String]
  var removedTags: [String]
  var priority: ActionPriority
  var withdraws: Bool
  var reason: String

  func events(for action: Action) -> [PlansEvent] {
    var events: [PlansEvent] = []
    if withdraws {
      return [
        PlansEvent(
          .withdrawn(
            .with {
              $0.object = ObjectRef(.action, action.id)
              $0.reason = reason
            }
          )
        )
      ]
    }
    var new = action.ownFields
    if !leads.isEmpty { (new.leads, new.accountableLead) = (leads, accountableLead) }
    new.tags.removeAll { removedTags.contains($0) }
    new.tags += addedTags.filter { !new.tags.contains($0) }
    if priority != .unspecified { new.priority = priority }
    if !new.changes(from: action).isEmpty {
      events.append(
        PlansEvent(
          .actionRevised(
            .with {
              $0.action = new
              $0.reason = reason
            }
          )
        )
      )
    }
    if let due, due != action.due {
      events.append(
        PlansEvent(
          .dueDateMoved(
            .with {
              $0.actionID = action.id
              $0.to = due
              $0.reason = reason
            }
          )
        )
      )
    }
    return events
  }
}

extension Action {
  /// What the action itself says, without what is recorded apart from it.
  fileprivate var ownFields: Action {
    var action = self
    action.due = nil
    action.originalDue = nil
    action.dueMoves = []
    action.ratings = []
    action.updates = []
    action.withdrawn = false
    action.withdrawnBecause = ""
    action.version = 0
    return action
  }
}

extension FieldChecks {
  fileprivate mutating func edit(_ request: EditActionsRequest) -> ActionEdit {
    let edit = ActionEdit(
      due: request.due.tidied.isEmpty ? nil : due(request.due, "due"),
      leads: list(request.leads, "leads"),
      accountableLead: text(request.accountableLead, "accountable_lead", .line),
      addedTags: list(request.addTags, "add_tags", .word),
      removedTags: list(request.removeTags, "remove_tags", .word),
      priority: request.priority,
      withdraws: request.withdraw,
      reason: text(
        request.reason,
        "reason",
        isRequired: request.withdraw || !request.due.tidied.isEmpty
      )
    )
    choice(request.priority, "priority", isRequired: false)
    if !edit.accountableLead.isEmpty, !edit.leads.contains(edit.accountableLead) {
      refuse(
        "accountable_lead",
        found: "“\(edit.accountableLead)”",
        allowed: "one of the leads that are set with it"
      )
    }
    let changes =
      edit.due != nil || !edit.leads.isEmpty || !edit.addedTags.isEmpty
      || !edit.removedTags.isEmpty || edit.priority != .unspecified
    if edit.withdraws, changes {
      refuse("withdraw", found: "another change beside it", allowed: "withdrawing alone")
    }
    if !edit.withdraws, !changes {
      refuse(
        "due",
        found: "nothing to change",
        allowed: "a due date, leads, tags or a priority, or withdrawing"
      )
    }
    return edit
  }
}
