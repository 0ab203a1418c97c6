package import Tables

/// A file from which nothing can be imported, and why.
package enum PlanImportError: Error, Hashable, Sendable {
  /// The file can't be read at all.
  case unreadable(TableError)
  /// No table of the file looks like part of a plan. Carries the headings that we look for and those
  /// that were found.
  case nothingRecognised(lookedFor: [String], found: [String])
  /// The text holds no numbered paragraph, recommendation or judgement.
  case notAReport(lineCount: Int)

  /// One sentence for the person who chose the file.
  package var message: String {
    switch self {
    case .unreadable(let error): return error.message
    case .nothingRecognised(let lookedFor, let found):
      let seen =
        found.isEmpty
        ? "the file holds no table"
        : "found \(found.prefix(12).map { "“\($0)”" }.joined(separator: ", "))"
      return
        "no table with headings of a plan: looked for \(lookedFor.joined(separator: ", ")); \(seen)"
    case .notAReport(let count):
      return
        "none of the \(count) lines is a numbered paragraph, a recommendation or a judgement with a grade"
    }
  }
}
