package import Figures

/// A measure with its targets and readings.
package struct ImportedMeasure: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable {
    case unknown, percent, count, nOfM, days, fte, ratePer10000, score
  }

  package var ref = ""
  package var name = ""
  package var definition = ""
  package var officer = ""
  package var frequency = ""
  /// As written: "higher is better".
  package var polarity = ""
  package var unit = Unit.unknown
  /// The section and objective under which it stands: ref, or title where there is no ref.
  package var section = ""
  package var sectionTitle = ""
  package var objective = ""
  /// Where it began, as the table has it; without a value where the text is none.
  package var baseline = Quantity()
  package var baselineAsWritten = ""
  /// Places, among the measures of the file, of those that this one is the total of.
  package var totalOf: [Int] = []
  /// What an export of ours says beyond the words of its cells: the contract's names and numbers;
  /// "" and `nil` where it, or another document, doesn't.
  package var kind = ""
  package var year = ""
  package var tolerance: Double?
  package var decimals: Int?
  package var rangeLower: Double?
  package var rangeUpper: Double?
  /// Whether nothing is to be guessed from the words: an export of ours says all that there is.
  package var isExact = false
  /// Objectives that it measures, where an export of ours says so: place of the section, place of the
  /// objective in it.
  package var objectivePlaces: [[Int]] = []
  /// Place of the section among those of the file, where titles alone don't tell.
  package var sectionIndex: Int?
  /// Figures in a column of totals, with what they add up.
  package var columnTotals: [ImportedColumnTotal] = []
  /// What an export of ours compares it with.
  package var benchmarks: [ImportedBenchmark] = []
  package var targets: [ImportedTarget] = []
  package var readings: [ImportedReading] = []
  package var other: [ImportedDetail] = []
  package var origin = ImportOrigin.none

  package init() {}
}

/// A figure in a column of totals.
package struct ImportedColumnTotal: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var heading: String
    package var value: Double
    /// `nil` where the column is no period.
    package var period: Period?
  }

  package var heading: String
  package var asWritten: String
  package var value: Double
  package var parts: [Part]
}

/// A figure of elsewhere, or of the council's own past.
package struct ImportedBenchmark: Hashable, Sendable {
  /// "England", "statistical neighbours".
  package var label: String
  package var value: Double
  package var dated: CalendarDay?
}

/// What a measure is meant to reach.
package struct ImportedTarget: Hashable, Sendable {
  package var asWritten = ""
  package var quantity = Quantity()
  /// By when, as written; empty for the target of a period.
  package var due = WrittenDate("")
  /// The period that it is for, in a grid of months.
  package var period: Period?
  package var periodAsWritten = ""
  /// From and by which day it holds, where an export of ours says so apart from the words.
  package var from: CalendarDay?
  package var by: CalendarDay?

  package init() {}
}

/// A figure for a period.
package struct ImportedReading: Hashable, Sendable {
  package var asWritten = ""
  package var period: Period?
  package var periodAsWritten = ""
  package var quantity = Quantity()
  package var note = ""
  package var origin = ImportOrigin.none

  package init() {}
}

/// Measures with their readings, from a table of figures.
package struct ImportedReadings: Hashable, Sendable {
  package var measures: [ImportedMeasure] = []
  package var findings = ImportFindings()

  package init() {}
}
