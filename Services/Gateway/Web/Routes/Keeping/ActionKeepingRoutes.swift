import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Adding actions and revising what they say, who leads them, what they answer and wait for.
enum ActionKeepingRoutes {
  static let all: [PageRoute] =
    PageRoute.form("/:authority/objectives/:id/actions/new", for: KeepingRoutes.revisers) {
      AddActionForm(objective: try await $0.objective())
    }
    + PageRoute.form("/:authority/actions/:id/revise", for: KeepingRoutes.revisers) {
      ActionForm(detail: try await $0.action(), part: .words)
    }
    + PageRoute.form("/:authority/actions/:id/leads", for: KeepingRoutes.revisers) {
      ActionForm(detail: try await $0.action(), part: .leads)
    }
    + PageRoute.form("/:authority/actions/:id/grid", for: KeepingRoutes.revisers) {
      ActionForm(detail: try await $0.action(), part: .grid)
    }
    + PageRoute.form("/:authority/actions/:id/objective", for: KeepingRoutes.revisers) { visit in
      let detail = try await visit.action()
      let plan = try await visit.plan(detail.plan?.id ?? "")
      return MoveActionForm(detail: detail, plan: plan) { owners in
        !visit.permissions.owning(owners).isEmpty || visit.permissions.everywhere.contains(.revise)
      }
    }
    + PageRoute.form("/:authority/actions/:id/first", for: KeepingRoutes.revisers) { visit in
      let detail = try await visit.action()
      let plan = try await visit.plan(detail.plan?.id ?? "")
      return DependenciesForm(detail: detail, others: plan.actions)
    }
    + PageRoute.form("/:authority/actions/:id/answers", for: KeepingRoutes.revisers) {
      AnswersForm(subject: .action(try await $0.action()), starts: try await $0.threadStarts())
    }
    + PageRoute.form("/:authority/actions/:id/measured-by", for: KeepingRoutes.revisers) {
      MeasuredByForm(subject: .action(try await $0.action()), measures: try await $0.measures())
    }
}

extension Visit {
  /// A plan with its objectives and actions; empty = the first.
  func plan(_ id: String = "") async throws -> PlanDetail {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getPlan(
        .with { ($0.read, $0.planID) = (read, id) },
        options: options
      )
    }
  }

  /// Every plan of the council, in the order in which they began.
  func plans() async throws -> [Plan] {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listPlans(.with { $0.read = read }, options: options)
    }.plans
  }

  /// The standing measures of every plan.
  func measures() async throws -> [Measure] {
    let list = try await site.backends.ask(.plans) {
      try await site.backends.plans.listMeasures(.with { $0.read = read }, options: options)
    }
    return list.measures.compactMap(\.measure).filter { !$0.withdrawn }
  }

  func inspections() async throws -> [Inspection] {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listInspections(.with { $0.read = read }, options: options)
    }.inspections
  }

  func notices() async throws -> [NoticeDetail] {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listNotices(.with { $0.read = read }, options: options)
    }.notices
  }

  /// Everything that inspections and notices ask for, with where it stands.
  func threadStarts() async throws -> [(source: String, start: ThreadStart)] {
    let notices = try await notices().flatMap { detail in
      detail.requirements.compactMap(\.requirement).map { (detail.notice?.title ?? "", $0) }
    }
    let inspections = try await inspections().flatMap { inspection in
      inspection.threadStarts.map { (inspection.title, $0) }
    }
    return notices + inspections
  }
}
