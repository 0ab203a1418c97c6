import Figures
import Messages
import PlanImport
import Tables

/// Figures that stand beside a measure's readings.
extension ExportedPlan {
  /// Each figure of a column of totals, above those that it adds up; `nil` where there is none.
  func totals(_ layout: PlanLayout) -> WrittenSheet? {
    guard measures.contains(where: { !$0.measure.columnTotals.isEmpty }) else { return nil }
    var printer = SheetPrinter(
      "Totals",
      widths: [10, 48, 30, 16, 12],
      layout: layout,
      marking: "totals"
    )
    printer.begin("Columns of totals, and what they add up")
    heads(["Ref", "Measure", "Column", "As written", "Figure"], of: "total", &printer)
    for part in measures {
      let measure = part.measure
      for total in measure.columnTotals {
        printer.row(
          RowMark(.total, ["measure": "\(part.number)"]),
          [
            .text(measure.ref), .text(measure.name), .text(total.heading), .text(total.text),
            .number(total.value),
          ]
        )
        for addend in total.parts {
          var mark = RowMark(.part, ["measure": "\(part.number)"])
          mark.values["key"] = addend.period?.inGrid?.key
          printer.row(
            mark,
            [.empty, .empty, .text(addend.heading), .empty, .number(addend.value)]
          )
        }
      }
    }
    return printer.printed
  }

  /// What measures are compared with; `nil` where nothing is.
  func benchmarks(_ layout: PlanLayout) -> WrittenSheet? {
    guard measures.contains(where: { !$0.measure.benchmarks.isEmpty }) else { return nil }
    var printer = SheetPrinter(
      "Benchmarks",
      widths: [10, 48, 30, 12, 20],
      layout: layout,
      marking: "benchmarks"
    )
    printer.begin("What measures are compared with")
    heads(["Ref", "Measure", "Compared with", "Figure", "As of"], of: "benchmark", &printer)
    for part in measures {
      let measure = part.measure
      for benchmark in measure.benchmarks {
        printer.row(
          RowMark(.benchmark, ["measure": "\(part.number)"]),
          [
            .text(measure.ref), .text(measure.name), .text(benchmark.label),
            .number(benchmark.value), .text(benchmark.dated?.inWords ?? ""),
          ]
        )
      }
    }
    return printer.printed
  }

  private func heads(_ texts: [String], of table: String, _ printer: inout SheetPrinter) {
    printer.row(RowMark(.heads, ["of": table]), texts.map { .text($0, .heading) })
    printer.freeze()
  }
}
