import Chassis
import Hummingbird
import Messages
import ProtobufC
import RPC

/// Audits and workforce.
enum PracticeRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/audits", for: .contentReaders) { visit in
      let figures = try await visit.orNothing(PracticeFigures()) {
        try await visit.site.backends.ask(.audits) {
          try await visit.site.backends.audits.getPracticeFigures(
            .with { $0.read = visit.read },
            options: visit.options
          )
        }
      }
      let frame = visit.frame()
      return visit.show(in: frame, AuditsPage(figures, in: frame))
    },
    .get("/:authority/audits/rounds/:id", for: .contentReaders) { visit in
      let id = try visit.parameter("id")
      let detail = try await visit.site.backends.ask(.audits) {
        try await visit.site.backends.audits.getRound(
          .with { ($0.read, $0.roundID) = (visit.read, id) },
          options: visit.options
        )
      }
      let frame = visit.frame()
      return visit.show(in: frame, RoundPage(detail, in: frame))
    },
    .get("/:authority/workforce", for: .contentReaders) { visit in
      let workforce = visit.site.backends.workforce
      let (figures, teams) = try await visit.orNothing((WorkforceFigures(), [Team]())) {
        try await visit.site.backends.ask(.workforce) {
          async let figures = workforce.getWorkforceFigures(
            .with { ($0.read, $0.months) = (visit.read, 14) },
            options: visit.options
          )
          async let teams = workforce.listTeams(
            .with { $0.read = visit.read },
            options: visit.options
          )
          return try await (figures, teams.teams)
        }
      }
      let frame = visit.frame()
      return visit.show(in: frame, WorkforcePage(figures, teams: teams, in: frame))
    },
    .get("/:authority/workforce/teams/:id", for: .contentReaders) { visit in
      let id = try visit.parameter("id")
      let detail = try await visit.site.backends.ask(.workforce) {
        try await visit.site.backends.workforce.getTeam(
          .with { ($0.read, $0.teamID) = (visit.read, id) },
          options: visit.options
        )
      }
      let frame = visit.frame()
      return visit.show(in: frame, TeamPage(detail, in: frame))
    },
  ]
}

extension Visit {
  /// A council whose plan is here may have no audits or returns yet: its page is then empty.
  func orNothing<Answer>(
    _ nothing: Answer,
    _ call: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await call()
    } catch let error as RPCError where error.code == .notFound {
      return nothing
    }
  }
}
