import Messages
import PlanImport
import Tables

/// One table in which a recommendation stands beside its first milestone and the rows under it go on
/// with it; what the table has no room for follows on a sheet of its own.
enum MilestonesLayout {
  static func sheets(_ plan: ExportedPlan) -> [WrittenSheet] {
    let columns = ActionColumns(
      [
        (.recommendation, "Recommendation"), (.action, "Milestone"), (.due, "Date due"),
        (.lead, "Lead"), (.comments, "Update"), (.impactEvidence, "Evidence of impact"),
        (.progress, "RAG status"),
      ],
      for: plan
    )
    var printer = SheetPrinter(
      "Plan",
      widths: columns.widths,
      layout: .milestones,
      marking: "actions"
    )
    plan.head(&printer)
    for section in plan.sections {
      plan.heading(section, word: "Section", &printer)
      printer.row(RowMark(.heads, ["of": "action"]), columns.heads)
      for part in section.objectives {
        let opening = plan.opening(part)
        if part.actions.isEmpty {
          var mark = RowMark(.action, opening.values)
          mark.values["opens"] = "\(part.number)"
          mark.values["n"] = nil
          mark.values["empty"] = "1"
          printer.row(mark, [.text(opening.prefix + part.objective.title, .label)])
        }
        for (index, action) in part.actions.enumerated() {
          var (mark, cells) = columns.row(action, of: part, in: plan, opens: index == 0)
          if index == 0 {
            mark.values.merge(opening.values) { own, _ in own }
            mark.values["opens"] = "\(part.number)"
          } else {
            mark.values["objective"] = "\(part.number)"
          }
          printer.row(mark, cells)
        }
      }
    }
    return [printer.printed] + more(plan) + plan.measureSheets(.milestones)
      + plan.ratingKey(.milestones)
  }

  /// Owners, rationales, status reports, success criteria and voices, by recommendation.
  private static func more(_ plan: ExportedPlan) -> [WrittenSheet] {
    var printer = SheetPrinter(
      "Recommendations",
      widths: [34, 60, 20, 40],
      layout: .milestones,
      marking: "objectives"
    )
    printer.begin("Recommendations: owners, success criteria and voices")
    let empty = printer.printed.rows.count
    for part in plan.objectives where plan.saysMore(part) {
      printer.gap()
      printer.wide(
        RowMark(.of, ["objective": "\(part.number)"]),
        plan.opening(part).prefix + part.objective.title,
        .heading
      )
      plan.facts(part, &printer, span: 3)
      plan.criteria(part, 4, &printer)
      plan.voices(part, 4, &printer)
    }
    return printer.printed.rows.count > empty ? [printer.printed] : []
  }
}

extension ExportedPlan {
  /// Whether an objective says anything beside its actions.
  func saysMore(_ part: ObjectivePart) -> Bool {
    !part.criteria.isEmpty || !part.voices.isEmpty || part.update != nil
      || !part.objective.ownerRoles.isEmpty || !part.objective.rationale.isEmpty
      || rating(of: part.objective.id, .progress) != nil
      || rating(of: part.objective.id, .impact) != nil
  }
}
