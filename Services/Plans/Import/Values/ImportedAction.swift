package import Figures

/// An action or milestone of a plan.
package struct ImportedAction: Hashable, Sendable {
  package var ref = ""
  package var text = ""
  package var desiredOutcome = ""
  package var leads = ImportedLeads()
  /// The due date as written, with what it means.
  package var due = WrittenDate("")
  /// Rating words as written; "" where the document gives none.
  package var progress = ""
  package var impact = ""
  /// Updates and comments.
  package var comments = ""
  package var impactEvidence = ""
  /// References to measures, one by one ("6a", "6b" for "6a,b") and as written.
  package var measureRefs: [String] = []
  package var measuresAsWritten = ""
  /// What the document says about the report's paragraphs, and the numbers that it names.
  package var citations = ""
  package var paragraphs: [Int] = []
  /// Activity grid.
  package var area = ""
  package var issues = ""
  package var evidence = ""
  package var services = ""
  package var teams = ""
  package var priority = ""
  package var deliveryStatus = ""
  /// Cells under headings that have no field of their own; kept, never dropped.
  package var other: [ImportedDetail] = []
  package var origin = ImportOrigin.none

  package init() {}
}

/// A cell under a heading that has no field of its own.
package struct ImportedDetail: Hashable, Sendable {
  package var heading: String
  package var text: String
}
