import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Whether the council is ready for a visit about a section of its plan.
enum ReadinessRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/readiness", for: .contentReaders) { visit in
      let plan = try await visit.plan()
      let frame = visit.frame()
      return visit.show(in: frame, ReadinessPage(plan, in: frame))
    },
    .get("/:authority/readiness/sections/:id", for: .contentReaders) { visit in
      let id = try visit.parameter("id")
      async let plan = visit.plan()
      async let gathered = visit.site.board.gatherReadiness(
        id,
        read: visit.read,
        scope: visit.account.roles.map(\.rawValue).sorted().joined(separator: ","),
        options: visit.options
      )
      let (detail, readiness) = try await (plan, gathered)
      guard let readiness else { throw HTTPError(.notFound) }
      let frame = visit.frame(missing: readiness.missing)
      return visit.show(in: frame, ReadinessPage(detail, readiness, in: frame))
    },
  ]
}
