import Chassis
import Hummingbird
import Messages
import ProtobufC

/// The plan, its objectives and its actions.
enum PlanRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/plan", for: .contentReaders) { visit in
      let plans = try await visit.plans()
      let wanted = visit.queryValue("plan") ?? ""
      // A council begins without a plan, which is no page that is missing.
      let isNone = plans.isEmpty && wanted.isEmpty
      let detail = isNone ? PlanDetail() : try await visit.plan(wanted)
      let frame = visit.frame()
      let filter = ActionFilter(query: visit.query)
      return visit.show(in: frame, PlanPage(detail, of: plans, filter: filter, in: frame))
    },
    .get("/:authority/actions", for: .contentReaders) { visit in
      let list = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listActions(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      let frame = visit.frame()
      return visit.show(
        in: frame,
        ActionsPage(list, filter: ActionFilter(query: visit.query), in: frame)
      )
    },
    .get("/:authority/objectives/:id", for: .contentReaders) { visit in
      let detail = try await visit.objective()
      let frame = visit.frame(own: detail.ownRoles, owners: detail.ownRoles)
      return visit.show(in: frame, ObjectivePage(detail, in: frame))
    },
    .get("/:authority/actions/:id", for: .contentReaders) { visit in
      let detail = try await visit.action()
      let owners = detail.objective?.ownerRoles ?? []
      let frame = visit.frame(own: detail.ownRoles, owners: owners)
      return visit.show(in: frame, ActionPage(detail, in: frame))
    },
  ]
}

extension Visit {
  /// The action that the path names.
  func action() async throws -> ActionDetail { try await action(try parameter("id")) }

  func action(_ id: String) async throws -> ActionDetail {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getAction(
        .with { ($0.read, $0.actionID) = (read, id) },
        options: options
      )
    }
  }

  /// The objective that the path names.
  func objective() async throws -> ObjectiveDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.plans) {
      try await site.backends.plans.getObjective(
        .with { ($0.read, $0.objectiveID) = (read, id) },
        options: options
      )
    }
  }
}

extension ActionDetail {
  /// Roles for whom the action is their own: its leads, and the owners of its objective.
  var ownRoles: [String] { (action?.leads ?? []) + (objective?.ownerRoles ?? []) }
}

extension ObjectiveDetail {
  var ownRoles: [String] { objective?.ownerRoles ?? [] }
}
