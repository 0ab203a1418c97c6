/// What was remarked while reading, and what became of every row.
package struct ImportFindings: Hashable, Sendable {
  /// Read, but somebody should look.
  package var warnings: [ImportFinding] = []
  /// Not read, and why.
  package var rejects: [ImportFinding] = []
  /// One for each row or paragraph that holds anything.
  package var rows: [ImportedRow] = []

  package init() {}
}

/// Something to say about one place of the file.
package struct ImportFinding: Hashable, Sendable {
  /// The sheet's name, "table 3", "text", or "" for the whole file.
  package var place: String
  /// The row as the user sees it; 0 for the whole file.
  package var row: Int
  /// The column's letter in a sheet and its heading, as far as there are any: "E, Due date".
  package var column: String
  /// What was found there.
  package var found: String
  /// What it means and what is allowed, in a sentence.
  package var message: String
  /// `found` is a heading that no table of synonyms knows.
  package var isUnreadHeading: Bool

  package init(
    place: String = "",
    row: Int = 0,
    column: String = "",
    found: String = "",
    message: String,
    isUnreadHeading: Bool = false
  ) {
    self.place = place
    self.row = row
    self.column = column
    self.found = found
    self.message = message
    self.isUnreadHeading = isUnreadHeading
  }

  /// Place and column in one: "Actions!E, Due date", "table 3, Due date".
  package var location: String {
    if place.isEmpty { return column }
    if column.isEmpty { return place }
    let first = column.prefix { $0 != "," }
    let isLetter = !first.isEmpty && first.count <= 3 && first.allSatisfy { $0.isUppercase }
    return isLetter ? "\(place)!\(column)" : "\(place), \(column)"
  }
}

/// What became of one row of the input.
package struct ImportedRow: Hashable, Sendable {
  package enum Outcome: String, Hashable, Sendable {
    case imported, warned, rejected
  }

  /// What the row turned out to be.
  package enum Role: String, Hashable, Sendable {
    case title, heading, banner, section, objective, owner, label, action, continuation
    case criterion, voice, measure, reading, ratingKey, narrative, unknown
  }

  package var place: String
  package var row: Int
  package var outcome: Outcome
  package var role: Role
}
