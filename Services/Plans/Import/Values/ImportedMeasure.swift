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
  package var targets: [ImportedTarget] = []
  package var readings: [ImportedReading] = []
  package var other: [ImportedDetail] = []
  package var origin = ImportOrigin.none

  package init() {}
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
