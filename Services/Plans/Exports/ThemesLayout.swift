import Messages
import PlanImport
import Tables

/// Themes with their outcome statements, numbered groups of actions that cite measures, and a sheet
/// of measures.
enum ThemesLayout {
  static func sheets(_ plan: ExportedPlan) -> [WrittenSheet] {
    let columns = ActionColumns(
      [
        (.ref, "Ref"), (.action, "Action"), (.measureRef, "KPI Ref"), (.due, "Due"),
        (.lead, "Lead"),
      ],
      for: plan
    )
    var printer = SheetPrinter(
      "Actions",
      widths: columns.widths,
      layout: .themes,
      marking: "actions"
    )
    plan.head(&printer)
    for section in plan.sections {
      printer.gap()
      plan.heading(section, word: "Theme", &printer, outcomeLabel: true)
      for part in section.objectives {
        plan.heading(part, &printer)
        plan.facts(part, &printer, span: columns.count - 1)
        plan.actions(part, columns, &printer)
        plan.criteria(part, columns.count, &printer)
        plan.voices(part, columns.count, &printer)
      }
    }
    return [printer.printed] + plan.measureSheets(.themes) + plan.ratingKey(.themes)
  }
}
