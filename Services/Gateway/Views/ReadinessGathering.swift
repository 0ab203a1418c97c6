import Chassis
import Messages
import ProtobufC
import RPC

/// Everything that a council can show about one section of its plan.
struct GatheredReadiness: Sendable {
  let plan: Plan
  let section: Section
  let objectives: [ObjectiveDetail]
  /// How long evidence counts where it doesn't say so itself.
  let shelfLifeMonths: Int
  let practice: PracticeFigures?
  let missing: [MissingPart]
}

extension BoardGathering {
  /// Gathers the objectives of a section whole, with the audits beside them; `nil` where the plan
  /// has no such section.
  func gatherReadiness(
    _ sectionID: String,
    read: Read,
    scope: String,
    options: CallOptions
  ) async throws -> GatheredReadiness? {
    let backends = backends
    async let practice = part(
      .audits,
      "readiness|\(read.authority)|\(scope)|\(read.asAt?.seconds ?? 0)"
    ) {
      try await backends.audits.getPracticeFigures(.with { $0.read = read }, options: options)
    }
    async let authority = backends.ask(.plans) {
      try await backends.plans.getAuthority(.with { $0.read = read }, options: options)
    }
    let detail = try await backends.ask(.plans) {
      try await backends.plans.getPlan(.with { $0.read = read }, options: options)
    }
    guard let plan = detail.plan,
      let section = plan.sections.first(where: { $0.id == sectionID })
    else { return nil }
    let ids = detail.objectives.filter { $0.sectionID == sectionID }.map(\.id)
    let objectives = try await withThrowingTaskGroup(of: (Int, ObjectiveDetail).self) { group in
      for (place, id) in ids.enumerated() {
        group.addTask {
          let objective = try await backends.ask(.plans) {
            try await backends.plans.getObjective(
              .with { ($0.read, $0.objectiveID) = (read, id) },
              options: options
            )
          }
          return (place, objective)
        }
      }
      var found: [(Int, ObjectiveDetail)] = []
      for try await one in group { found.append(one) }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
    let months = Int(try await authority.settings?.evidenceShelfLifeMonths ?? 0)
    let audits = try await practice
    return GatheredReadiness(
      plan: plan,
      section: section,
      objectives: objectives,
      shelfLifeMonths: months > 0 ? months : 12,
      practice: audits.answer,
      missing: [audits.missing].compactMap(\.self)
    )
  }
}
