import Figures
package import Ledger
package import Messages
import ProtobufC
import Tables

/// A plan printed out as a workbook in one of the layouts in which councils keep theirs.
///
/// Importing the file again, into any authority, gives the same plan: texts, dates as written, leads,
/// ratings, comments, criteria, voices, measures, targets and readings. What the record holds beyond
/// that is listed on a sheet of its own.
package struct PlanExport: Sendable {
  package static let contentType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// What a person would call the file: `Improvement plan, recommendations, 2026-05-01.xlsx`.
  package let fileName: String
  package let bytes: [UInt8]
  /// A line for each kind of what the layout has no place for.
  package let leftOut: [String]

  /// - Parameters:
  ///   - state: The authority's.
  ///   - planID: Empty for the authority's first plan.
  ///   - layout: One of the four.
  ///   - moment: Of what the plan is; the same plan printed as of the same moment has the same bytes.
  /// - Throws: ``PlansQueryError`` for an unknown plan, ``PlansError`` for an unknown layout.
  package init(
    _ state: PlansState,
    planID: String,
    layout: PlanLayout,
    moment: Instant
  ) throws {
    var checks = FieldChecks()
    checks.choice(layout, "layout")
    try checks.finish()
    guard let plan = state.plan(planID) else {
      throw planID.isEmpty ? PlansQueryError.noPlan : .unknown(.plan, planID)
    }
    let exported = ExportedPlan(plan, in: state)
    let left = LeftOut(exported)
    var sheets =
      switch layout {
      case .dashboard: DashboardLayout.sheets(exported)
      case .milestones: MilestonesLayout.sheets(exported)
      case .themes: ThemesLayout.sheets(exported)
      default: RecommendationsLayout.sheets(exported)
      }
    if let sheet = left.sheet(layout) { sheets.append(sheet) }
    bytes = try WorkbookWriter.bytes(
      of: WrittenWorkbook(
        title: plan.title,
        sheets: sheets,
        created: moment.millisecondsSince1970 / 1000
      )
    )
    leftOut = left.summary
    let day = CalendarDay(inLondonAtMS: moment.millisecondsSince1970).iso
    let title = String(plan.title.prefix(80)).map { "/\\:*?\"<>|\n\t".contains($0) ? " " : $0 }
    fileName = "\(String(title)), \(layout.inWords), \(day).xlsx"
  }
}
