import Chassis
import Hummingbird
import Messages
import ProtobufC

/// The tables of audits and workforce as files, for those who read their pages.
enum PracticeExportRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/tables/programme/:format", for: .contentReaders) { visit in
      let list = try await visit.orNothing(ListRoundsResponse()) {
        try await visit.site.backends.ask(.audits) {
          try await visit.site.backends.audits.listRounds(
            .with { $0.read = visit.read },
            options: visit.options
          )
        }
      }
      return try visit.download(.rounds(list.rounds))
    },
    .get("/:authority/tables/rounds/:id/grades/:format", for: .contentReaders) { visit in
      try visit.download(.gradeMix(try await visit.round()))
    },
    .get("/:authority/tables/rounds/:id/audits/:format", for: .contentReaders) { visit in
      try visit.download(.audits(try await visit.round()))
    },
    .get("/:authority/tables/rounds/:id/actions/:format", for: .contentReaders) { visit in
      let today = visit.asAt ?? visit.site.today
      return try visit.download(.auditActions(try await visit.round(), on: today))
    },
    .get("/:authority/tables/workforce/:format", for: .contentReaders) { visit in
      let figures = try await visit.orNothing(WorkforceFigures()) {
        try await visit.site.backends.ask(.workforce) {
          try await visit.site.backends.workforce.getWorkforceFigures(
            .with { ($0.read, $0.months) = (visit.read, 120) },
            options: visit.options
          )
        }
      }
      return try visit.download(.workforce(figures))
    },
    .get("/:authority/tables/organisation/:format", for: .contentReaders) { visit in
      try visit.download(.teams(try await visit.teams()))
    },
    .get("/:authority/tables/returns/:format", for: .contentReaders) { visit in
      try visit.download(.returns(try await visit.teamDetails()))
    },
    .get("/:authority/tables/teams/:id/returns/:format", for: .contentReaders) { visit in
      try visit.download(.returns([try await visit.team(try visit.parameter("id"))]))
    },
  ]
}

extension Visit {
  /// The round that the path names.
  fileprivate func round() async throws -> RoundDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.audits) {
      try await site.backends.audits.getRound(
        .with { ($0.read, $0.roundID) = (read, id) },
        options: options
      )
    }
  }

  fileprivate func team(_ id: String) async throws -> TeamDetail {
    try await site.backends.ask(.workforce) {
      try await site.backends.workforce.getTeam(
        .with { ($0.read, $0.teamID) = (read, id) },
        options: options
      )
    }
  }

  /// None for a council that has no teams yet.
  fileprivate func teams() async throws -> [Team] {
    try await orNothing(ListTeamsResponse()) {
      try await site.backends.ask(.workforce) {
        try await site.backends.workforce.listTeams(.with { $0.read = read }, options: options)
      }
    }.teams
  }

  /// Every team with its returns, in the order of the list.
  fileprivate func teamDetails() async throws -> [TeamDetail] {
    var details: [TeamDetail] = []
    for team in try await teams() { details.append(try await self.team(team.id)) }
    return details
  }
}
