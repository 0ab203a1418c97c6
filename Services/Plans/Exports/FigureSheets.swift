import Figures
import Messages
import PlanImport
import Tables

/// Figures that stand beside a measure's readings.
extension ExportedPlan {
  /// Each figure of a column of totals, above those that it adds up; `nil` where there is none.
  func totals(_ layout: PlanLayout) -> WrittenSheet? {
    figures(
      "Totals",
      "Columns of totals, and what they add up",
      columns: [("Column", 30), ("As written", 16), ("Figure", 12)],
      marking: "totals",
      layout: layout
    ) { part, printer in
      for total in part.measure.columnTotals {
        printer.row(
          RowMark(.total, ["measure": "\(part.number)"]),
          named(part, [.text(total.heading), .text(total.text), .number(total.value)])
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
  }

  /// What measures are compared with; `nil` where nothing is.
  func benchmarks(_ layout: PlanLayout) -> WrittenSheet? {
    figures(
      "Benchmarks",
      "What measures are compared with",
      columns: [("Compared with", 30), ("Figure", 12), ("As of", 20)],
      marking: "benchmarks",
      layout: layout
    ) { part, printer in
      for benchmark in part.measure.benchmarks {
        printer.row(
          RowMark(.benchmark, ["measure": "\(part.number)"]),
          named(
            part,
            [
              .text(benchmark.label), .number(benchmark.value),
              .text(benchmark.dated?.inWords ?? ""),
            ]
          )
        )
      }
    }
  }

  /// A sheet with rows of each measure; `nil` where none has any.
  private func figures(
    _ name: String,
    _ title: String,
    columns: [(heading: String, width: Double)],
    marking kind: String,
    layout: PlanLayout,
    rows: (MeasurePart, inout SheetPrinter) -> Void
  ) -> WrittenSheet? {
    let columns = [("Ref", 10), ("Measure", 48)] + columns
    var printer = SheetPrinter(name, widths: columns.map(\.1), layout: layout, marking: kind)
    printer.begin(title)
    printer.row(
      RowMark(.heads, ["of": kind]),
      columns.map { .text($0.0, .heading) }
    )
    printer.freeze()
    let empty = printer.printed.rows.count
    for part in measures { rows(part, &printer) }
    return printer.printed.rows.count > empty ? printer.printed : nil
  }

  private func named(_ part: MeasurePart, _ cells: [WrittenCell]) -> [WrittenCell] {
    [.text(part.measure.ref), .text(part.measure.name)] + cells
  }
}
