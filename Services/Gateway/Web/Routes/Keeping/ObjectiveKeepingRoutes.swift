import Chassis
import Hummingbird
import Messages
import ProtobufC

/// The plan's own fields, its sections and objectives, and what hangs on an objective: criteria,
/// voices, the board's test.
enum ObjectiveKeepingRoutes {
  private static let keepers = KeepingRoutes.keepers
  private static let revisers = KeepingRoutes.revisers

  static let all: [PageRoute] = plans + objectives + parts

  private static let plans: [PageRoute] =
    PageRoute.form("/:authority/plan/new", for: keepers) {
      PlanForm(schemes: try await $0.council().ratingSchemes, plan: nil)
    }
    + PageRoute.form("/:authority/plan/revise", for: keepers) { visit in
      PlanForm(
        schemes: try await visit.council().ratingSchemes,
        plan: try await visit.plan(visit.queryValue("plan") ?? "").plan
      )
    }
    + PageRoute.form("/:authority/plan/sections/new", for: keepers) { visit in
      let plan = try await visit.plan(visit.queryValue("plan") ?? "")
      return SectionForm(plan: plan.plan ?? Plan(), section: nil)
    }
    + PageRoute.form("/:authority/sections/:id/revise", for: keepers) { visit in
      let (plan, section) = try await visit.section()
      return SectionForm(plan: plan.plan ?? Plan(), section: section)
    }

  private static let objectives: [PageRoute] =
    PageRoute.form("/:authority/sections/:id/objectives/new", for: keepers) { visit in
      let (plan, section) = try await visit.section()
      return ObjectiveForm(plan: plan, sectionID: section.id, objective: nil)
    }
    + PageRoute.form("/:authority/objectives/:id/revise", for: revisers) { visit in
      let detail = try await visit.objective()
      return ObjectiveForm(
        plan: try await visit.plan(detail.plan?.id ?? ""),
        sectionID: detail.objective?.sectionID ?? "",
        objective: detail.objective
      )
    }
    + PageRoute.form("/:authority/objectives/:id/answers", for: revisers) {
      AnswersForm(
        subject: .objective(try await $0.objective()),
        starts: try await $0.threadStarts()
      )
    }
    + PageRoute.form("/:authority/objectives/:id/measured-by", for: revisers) {
      MeasuredByForm(
        subject: .objective(try await $0.objective()),
        measures: try await $0.measures()
      )
    }

  private static let parts: [PageRoute] =
    PageRoute.form("/:authority/objectives/:id/criteria/new", for: revisers) {
      CriterionForm(
        detail: try await $0.objective(),
        measures: try await $0.measures(),
        criterion: nil
      )
    }
    + PageRoute.form("/:authority/objectives/:id/criteria/:criterion/revise", for: revisers) {
      visit in
      let detail = try await visit.objective()
      return CriterionForm(
        detail: detail,
        measures: try await visit.measures(),
        criterion: try visit.part("criterion", of: detail.objective?.criteria, \.id)
      )
    }
    + PageRoute.form(
      "/:authority/objectives/:id/voices/new",
      for: revisers.union([.participationWorker])
    ) { VoiceForm(detail: try await $0.objective(), voice: nil) }
    + PageRoute.form(
      "/:authority/objectives/:id/voices/:voice/revise",
      for: revisers.union([.participationWorker])
    ) { visit in
      let detail = try await visit.objective()
      return VoiceForm(
        detail: detail,
        voice: try visit.part("voice", of: detail.objective?.voices, \.id)
      )
    }
    + PageRoute.form("/:authority/objectives/:id/test", for: [.improvementManager, .chair]) {
      EmbeddedTestForm(detail: try await $0.objective())
    }
    + PageRoute.form("/:authority/objectives/:id/test/pass", for: [.chair]) { visit in
      let meetings = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listMeetings(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }.meetings
      return PassTestForm(
        detail: try await visit.objective(),
        meetings: meetings.sorted { ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0) }
      )
    }
}

extension Visit {
  func council() async throws -> Authority {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getAuthority(.with { $0.read = read }, options: options)
    }
  }

  /// The section that the path names, with its plan.
  func section() async throws -> (PlanDetail, Section) {
    let id = try parameter("id")
    for plan in try await plans() {
      if let section = plan.sections.first(where: { $0.id == id }) {
        return (try await self.plan(plan.id), section)
      }
    }
    throw HTTPError(.notFound)
  }

  /// One of the parts of an object that a parameter of the path names.
  ///
  /// - Throws: `HTTPError` 404 where it has no such part.
  func part<Part>(
    _ parameter: String,
    of parts: [Part]?,
    _ id: (Part) -> String
  ) throws -> Part {
    let wanted = try self.parameter(parameter)
    guard let part = parts?.first(where: { id($0) == wanted }) else { throw HTTPError(.notFound) }
    return part
  }
}
