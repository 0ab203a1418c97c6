import Chassis
import Hummingbird
import Messages
import ProtobufC

/// The board view, what changed since a day, and the checks.
enum BoardRoutes {
  static let all: [PageRoute] = [
    .get("/:authority", for: .publicReaders) { visit in
      let scope = visit.account.roles.map(\.rawValue).sorted().joined(separator: ",")
      let seesPractice = !visit.account.roles.isDisjoint(with: .contentReaders)
      let view = try await visit.site.board.gather(
        visit.read,
        plan: visit.queryValue("plan") ?? "",
        scope: scope,
        person: visit.account.id,
        options: visit.options,
        includesPractice: seesPractice
      )
      guard view.plans != nil else { throw HTTPError(.serviceUnavailable) }
      let frame = visit.frame(
        missing: view.missing,
        unread: Int(view.inbox?.unread ?? 0)
      )
      return visit.show(in: frame, BoardPage(view, in: frame))
    },
    .get("/:authority/difference", for: .contentReaders) { visit in
      let plans = visit.site.backends.plans
      let since = visit.queryValue("since").flatMap { CalendarDate(iso: $0) }
      var difference: Difference?
      if let since {
        difference = try await visit.site.backends.ask(.plans) {
          try await plans.getDifference(
            .with { ($0.read, $0.since) = (visit.read, since) },
            options: visit.options
          )
        }
      }
      let frame = visit.frame()
      return visit.show(in: frame, DifferencePage(difference, since: since, in: frame))
    },
    .get("/:authority/checks", for: .contentReaders) { visit in
      let findings = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listFindings(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      let frame = visit.frame()
      return visit.show(in: frame, ChecksPage(findings, in: frame))
    },
  ]
}
