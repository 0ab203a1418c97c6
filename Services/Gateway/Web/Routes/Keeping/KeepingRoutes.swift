import Chassis

/// The pages on which the plan is kept: whatever is added, revised, withdrawn or restored by hand.
enum KeepingRoutes {
  static let keepers: Set<Role> = [.improvementManager]
  /// The keeper of the plan, and owners of objectives for their own.
  static let revisers: Set<Role> = [.improvementManager, .objectiveOwner]

  static let all: [PageRoute] =
    ActionKeepingRoutes.all + BulkEditRoutes.all + ObjectiveKeepingRoutes.all
    + WithdrawalRoutes.all + MeasureKeepingRoutes.all + NoticeRoutes.all + CouncilRoutes.all
}
