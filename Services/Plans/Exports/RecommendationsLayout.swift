import Messages
import PlanImport
import Tables

/// A sheet for each section; for each recommendation its owner, a table of actions, evidence of
/// success and what children will say.
enum RecommendationsLayout {
  static func sheets(_ plan: ExportedPlan) -> [WrittenSheet] {
    let columns = ActionColumns(
      [
        (.ref, "Ref"), (.action, "Action"), (.outcome, "Desired outcome"), (.lead, "Lead"),
        (.due, "Due date"), (.progress, "Progress BRAG"), (.comments, "Comments"),
      ],
      for: plan
    )
    var sheets = plan.sections.map { part in
      var printer = SheetPrinter(
        part.section.title.isEmpty ? part.section.ref : part.section.title,
        widths: columns.widths,
        layout: .recommendations,
        marking: "actions"
      )
      if part.number == 1 {
        plan.head(&printer)
      } else {
        printer.begin(plan.plan.title)
      }
      plan.heading(part, word: "Section", &printer)
      for objective in part.objectives {
        printer.gap()
        plan.heading(objective, &printer)
        plan.facts(objective, &printer, span: columns.count - 1, always: [.owner])
        plan.actions(objective, columns, &printer)
        plan.criteria(objective, columns.count, &printer)
        plan.voices(objective, columns.count, &printer)
      }
      return printer.printed
    }
    if sheets.isEmpty { sheets = [plan.emptySheet(.recommendations)] }
    return sheets + plan.measureSheets(.recommendations) + plan.ratingKey(.recommendations)
  }
}

extension ExportedPlan {
  /// The only sheet of a plan that has no section yet.
  func emptySheet(_ layout: PlanLayout) -> WrittenSheet {
    var printer = SheetPrinter("Plan", widths: [60, 30], layout: layout, marking: "actions")
    head(&printer)
    return printer.printed
  }

  /// The table of an objective's actions.
  func actions(
    _ part: ObjectivePart,
    _ columns: ActionColumns,
    _ printer: inout SheetPrinter
  ) {
    guard !part.actions.isEmpty else { return }
    printer.row(RowMark(.heads, ["of": "action"]), columns.heads)
    for action in part.actions {
      let (mark, cells) = columns.row(action, of: part, in: self)
      printer.row(mark, cells)
    }
  }

  /// The table of what success looks like.
  func criteria(_ part: ObjectivePart, _ width: Int, _ printer: inout SheetPrinter) {
    guard !part.criteria.isEmpty else { return }
    let rows = part.criteria.map { criterion in
      (
        criterion: criterion,
        refs: written(
          references(
            criterion.measureRefs,
            criterion.measureIDs,
            sectionID: part.objective.sectionID
          ),
          asWritten: ""
        )
      )
    }
    let cites = rows.contains { !$0.refs.text.isEmpty }
    let span = max(width - (cites ? 3 : 2), 1)
    printer.row(
      RowMark(.heads, ["of": "criterion"]),
      [
        .text("Evidence of success", .heading, span: span), .text("Impact BRAG", .heading),
        .text("Comments", .heading),
      ] + (cites ? [.text("KPI Ref", .heading)] : [])
    )
    for (criterion, refs) in rows {
      printer.row(
        RowMark(.criterion, refs.values),
        [
          .text(criterion.text, span: span), cell(rating(of: criterion.id, .impact)),
          .text(criterion.comments),
        ] + (cites ? [.text(refs.text)] : [])
      )
    }
  }

  /// What children are promised to say.
  func voices(_ part: ObjectivePart, _ width: Int, _ printer: inout SheetPrinter) {
    guard !part.voices.isEmpty else { return }
    printer.wide(RowMark(.heads, ["of": "voice"]), "What children will say:", .label)
    for voice in part.voices { printer.wide(RowMark(.voice), voice.text, .plain) }
  }
}
