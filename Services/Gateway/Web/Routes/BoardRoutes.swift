import Chassis
import Hummingbird
import Messages
import ProtobufC
import RPC

/// The board view, what changed since a day, and the checks.
enum BoardRoutes {
  static let all: [PageRoute] = [
    .get("/:authority", for: .contentReaders) { visit in
      let scope = visit.account.roles.map(\.rawValue).sorted().joined(separator: ",")
      let view = try await visit.site.board.gather(
        visit.read,
        plan: visit.queryValue("plan") ?? "",
        scope: scope,
        person: visit.account.id,
        options: visit.options
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
      let frame = visit.frame()
      if let earlier = visit.queryValue("since-version"), !earlier.isEmpty {
        let later = visit.queryValue("until-version") ?? ""
        async let versions = visit.versions()
        async let difference = visit.site.backends.ask(.plans) {
          try await plans.getDifference(
            .with {
              ($0.read, $0.sinceVersionID, $0.untilVersionID) = (visit.read, earlier, later)
            },
            options: visit.options
          )
        }
        let (found, known) = try await (difference, versions.versions)
        let label = known.first { $0.id == earlier }?.label ?? "a version"
        let until = known.first { $0.id == later }?.label
        let page = DifferencePage(found, since: label, until: until, in: frame)
        return visit.show(in: frame, page)
      }
      let asked = visit.queryValue("since") ?? ""
      let since = CalendarDate(iso: asked)
      if since == nil, !asked.isEmpty {
        let page = DifferencePage(nil, since: nil, noDay: asked, in: frame)
        return visit.show(.badRequest, in: frame, page)
      }
      var difference: Difference?
      if let since {
        difference = try await visit.site.backends.ask(.plans) {
          try await plans.getDifference(
            .with { ($0.read, $0.since) = (visit.read, since) },
            options: visit.options
          )
        }
      }
      return visit.show(in: frame, DifferencePage(difference, since: since, in: frame))
    },
    .get("/:authority/review", for: .contentReaders) { visit in
      let asked = ReviewDates(visit)
      let frame = asked.frame(visit)
      if let problem = asked.problem {
        return visit.show(
          .badRequest,
          in: frame,
          ReviewPage(nil, from: asked.from, to: asked.to, problem: problem, in: frame)
        )
      }
      do {
        let review = try await visit.site.board.gatherReview(
          .with {
            ($0.read, $0.since) = (asked.read(visit), asked.from)
            $0.noticeID = visit.queryValue("notice") ?? ""
            $0.planID = visit.queryValue("plan") ?? ""
          },
          scope: visit.account.roles.map(\.rawValue).sorted().joined(separator: ","),
          options: visit.options
        )
        guard review.plans != nil else { throw HTTPError(.serviceUnavailable) }
        return visit.show(in: frame, ReviewPage(review, from: asked.from, in: frame))
      } catch let error as RPCError where error.code == .invalidArgument && asked.from == nil {
        // Nothing on record says from when: the reader has to.
        return visit.show(in: frame, ReviewPage(nil, from: nil, in: frame))
      }
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
