import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Defining measures, freely or from a template, their targets and new limits.
enum MeasureKeepingRoutes {
  private static let keepers = KeepingRoutes.keepers

  static let all: [PageRoute] =
    [
      .get("/:authority/measures/new", for: keepers) { visit in
        let frame = visit.frame()
        return visit.show(in: frame, TemplatesPage(try await visit.templates(), in: frame))
      }
    ]
    + PageRoute.form("/:authority/measures/new/define", for: keepers) { visit in
      let plan = try await visit.plan().plan ?? Plan()
      guard let key = visit.queryValue("template") else { return MeasureForm(plan) }
      return MeasureForm(plan, from: try await visit.template(key))
    }
    + PageRoute.form("/:authority/measures/:id/revise", for: keepers) { visit in
      let detail = try await visit.measure()
      return MeasureForm(detail.plan ?? Plan(), revising: detail.summary?.measure)
    }
    + PageRoute.form("/:authority/measures/:id/targets", for: keepers) {
      TargetsForm(detail: try await $0.measure())
    }
    + PageRoute.form("/:authority/measures/:id/limits", for: keepers) {
      RebaselineForm(detail: try await $0.measure())
    }
}

extension Visit {
  /// The timescales that guidance sets.
  func templates() async throws -> [MeasureTemplate] {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listMeasureTemplates(.init(), options: options)
    }.templates
  }

  fileprivate func template(_ key: String) async throws -> MeasureTemplate {
    guard let template = try await templates().first(where: { $0.key == key }) else {
      throw HTTPError(.notFound)
    }
    return template
  }
}
