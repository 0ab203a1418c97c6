import Chassis
import Exchange
import HTTPTypes
import Hummingbird
import Messages
import ProtobufC
import RPC

/// Files to take away: the plan in a council's layout, and the tables of the pages.
enum ExportRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/plan/export/:layout", for: .contentReaders) { visit in
      guard let layout = PlanLayout(word: try visit.parameter("layout")) else {
        throw HTTPError(.notFound)
      }
      let file = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.exportPlan(
          .with {
            ($0.read, $0.layout) = (visit.read, layout)
            $0.planID = visit.queryValue("plan") ?? ""
          },
          options: visit.options
        ) { parts in try await ReceivedFile(parts) }
      }
      return Download.response(file.name, file.contentType, file.bytes)
    },
    .get("/:authority/tables/actions/:format", for: .contentReaders) { visit in
      let list = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listActions(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      // The same filter and order as the list that the link stands on.
      let filter = ActionFilter(query: visit.query)
      let today = visit.asAt ?? visit.site.today
      let actions = filter.sorted(list.actions.filter { filter.admits($0, today: today) })
      return try visit.download(.actions(actions, of: list.plan))
    },
    .get("/:authority/tables/measures/:format", for: .contentReaders) { visit in
      try visit.download(.measures(try await visit.measures()))
    },
    .get("/:authority/tables/readings/:format", for: .contentReaders) { visit in
      try visit.download(.readings(try await visit.measureDetails()))
    },
    .get("/:authority/tables/checks/:format", for: .contentReaders) { visit in
      let findings = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listFindings(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      return try visit.download(.checks(findings.findings))
    },
    .get("/:authority/tables/coverage/:id/:format", for: .contentReaders) { visit in
      let id = try visit.parameter("id")
      let coverage = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.getCoverage(
          .with { ($0.read, $0.inspectionID) = (visit.read, id) },
          options: visit.options
        )
      }
      return try visit.download(.coverage(coverage, measures: try await visit.measures()))
    },
    .get("/:authority/tables/difference/:format", for: .contentReaders) { visit in
      guard let since = visit.queryValue("since").flatMap({ CalendarDate(iso: $0) }) else {
        throw HTTPError(.badRequest, message: "Say since which day, as in ?since=2026-03-31.")
      }
      let difference = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.getDifference(
          .with { ($0.read, $0.since) = (visit.read, since) },
          options: visit.options
        )
      }
      return try visit.download(.difference(difference))
    },
  ]
}

extension Visit {
  fileprivate func measures() async throws -> [MeasureSummary] {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listMeasures(.with { $0.read = read }, options: options)
    }.measures
  }

  /// Every measure with all of its readings, in the plan's order; a few are asked for at once.
  fileprivate func measureDetails() async throws -> [MeasureDetail] {
    let ids = try await measures().compactMap(\.measure?.id)
    return try await withThrowingTaskGroup(of: (Int, MeasureDetail).self) { group in
      var details: [Int: MeasureDetail] = [:]
      for (index, id) in ids.enumerated() {
        if index >= 8, let (place, detail) = try await group.next() { details[place] = detail }
        group.addTask {
          let detail = try await site.backends.ask(.plans) {
            try await site.backends.plans.getMeasure(
              .with { ($0.read, $0.measureID) = (read, id) },
              options: options
            )
          }
          return (index, detail)
        }
      }
      for try await (place, detail) in group { details[place] = detail }
      return ids.indices.compactMap { details[$0] }
    }
  }

  /// The table as a file of the format that the path names.
  func download(_ table: ExportedTable) throws -> Response {
    guard let format = ExportedTable.Format(rawValue: try parameter("format")) else {
      throw HTTPError(.notFound)
    }
    let day = asAt ?? site.today
    let seconds = Int64(day.dayNumber) * 86_400
    return Download.response(
      "\(table.name) \(code) \(day.iso).\(format.rawValue)",
      format.contentType,
      try table.bytes(format, madeAt: seconds)
    )
  }
}

extension PlanLayout {
  /// As addresses write the layouts that there are, with what a link calls them.
  static let named: [(layout: PlanLayout, word: String, title: String)] = [
    (.recommendations, "recommendations", "Recommendation tables"),
    (.dashboard, "dashboard", "Dashboard and activity grid"),
    (.milestones, "milestones", "Milestone table"), (.themes, "themes", "Themes and KPIs"),
  ]

  init?(word: String) {
    guard let known = Self.named.first(where: { $0.word == word }) else { return nil }
    self = known.layout
  }
}
