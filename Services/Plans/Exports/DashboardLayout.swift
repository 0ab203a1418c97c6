import Messages
import PlanImport
import Tables

/// A sheet for each section with a status report for each objective and its metrics grid, then an
/// activity grid of all actions.
enum DashboardLayout {
  static func sheets(_ plan: ExportedPlan) -> [WrittenSheet] {
    let keyActions = ActionColumns(
      [
        (.ref, "Ref"), (.action, "Key action"), (.lead, "Owner"),
        (.outcome, "Impact on the objective"), (.due, "Timescale"),
      ],
      for: plan,
      elsewhere: Set(ImportField.allCases)
    )
    var sheets = plan.sections.map { part in
      var printer = SheetPrinter(
        part.section.title.isEmpty ? part.section.ref : part.section.title,
        widths: [30, 48, 28, 38, 20],
        layout: .dashboard,
        marking: "dashboard"
      )
      if part.number == 1 {
        plan.head(&printer)
      } else {
        printer.begin(plan.plan.title)
      }
      plan.heading(part, word: "Priority", &printer)
      for objective in part.objectives {
        printer.gap()
        plan.heading(objective, &printer)
        plan.facts(
          objective,
          &printer,
          span: 4,
          always: [
            .actionsStatus, .impactStatus, .rationale, .progressThisPeriod, .actionsNextPeriod,
            .statusComment,
          ]
        )
        plan.actions(objective, keyActions, &printer)
        plan.criteria(objective, keyActions.count, &printer)
        plan.voices(objective, keyActions.count, &printer)
      }
      return printer.printed
    }
    if sheets.isEmpty { sheets = [plan.emptySheet(.dashboard)] }
    if let grid = activityGrid(plan) { sheets.append(grid) }
    return sheets + plan.measureSheets(.dashboard) + plan.ratingKey(.dashboard)
  }

  /// Every action with its area, issue, services, teams, priority, delivery and impact.
  private static func activityGrid(_ plan: ExportedPlan) -> WrittenSheet? {
    guard !plan.actions.isEmpty else { return nil }
    let columns = ActionColumns(
      [
        (.ref, "Ref"), (.area, "Area for improvement"), (.issues, "Issues"),
        (.evidence, "Evidence"), (.services, "Services"), (.teams, "Teams"),
        (.priority, "Priority level"), (.action, "Action"), (.lead, "Who"), (.due, "When"),
        (.deliveryStatus, "Delivery status"), (.progress, "Status RAG"),
        (.impactEvidence, "Impact"), (.impact, "Impact RAG"),
      ],
      for: plan,
      elsewhere: [.outcome]
    )
    var printer = SheetPrinter(
      "Activity grid",
      widths: columns.widths,
      layout: .dashboard,
      marking: "activity_grid"
    )
    printer.begin("Activity grid")
    printer.row(RowMark(.heads, ["of": "action"]), columns.heads)
    printer.freeze()
    for part in plan.objectives {
      for action in part.actions {
        var (mark, cells) = columns.row(action, of: part, in: plan)
        mark.values["objective"] = "\(part.number)"
        printer.row(mark, cells)
      }
    }
    return printer.printed
  }
}
