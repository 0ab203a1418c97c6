import Messages

/// Which plan a file goes into.
enum ImportTarget {
  /// The one that bears the file's title, the authority's only one, or, where there is none, a new
  /// one.
  case open
  case plan(id: String)
  /// The one that bears the title, or a new one beside all that are there.
  case own
}

extension ImportFileRequest {
  /// - Throws: ``PlansError`` when it names a plan and asks for a new one as well.
  func target() throws(PlansError) -> ImportTarget {
    guard newPlan else { return planID.isEmpty ? .open : .plan(id: planID) }
    guard planID.isEmpty else {
      throw .invalid(
        "new_plan",
        found: "a new plan, with the plan \(planID) named",
        allowed: "one of both"
      )
    }
    return .own
  }
}

extension PlansState {
  /// The file doesn't say which of several plans it goes into.
  var severalPlans: PlansError {
    .invalid(
      "plan_id",
      found: "nothing, and there are \(plans.count) plans",
      allowed: "one of: " + plans.map { "\($0.id) (\($0.title))" }.joined(separator: ", ")
    )
  }
}
