/// Counts what has been read so far against the limits, so that a file of many small things stops
/// as surely as one big one.
struct TableBudget {
  let limits: TableLimits
  private(set) var rows = 0
  private(set) var cells = 0
  private(set) var textBytes = 0

  init(_ limits: TableLimits) {
    self.limits = limits
  }

  mutating func row() throws(TableError) {
    rows += 1
    guard rows <= limits.rows else {
      throw .tooMany(what: "rows", found: rows, limit: limits.rows)
    }
  }

  mutating func cell(column: Int) throws(TableError) {
    cells += 1
    guard cells <= limits.cells else {
      throw .tooMany(what: "cells", found: cells, limit: limits.cells)
    }
    guard column < limits.columns else {
      throw .tooMany(what: "columns", found: column + 1, limit: limits.columns)
    }
  }

  /// Adds a piece of text to what one cell or paragraph holds already.
  mutating func text(_ byteCount: Int, inCell: Int) throws(TableError) {
    guard inCell <= limits.cellBytes else {
      throw .tooMany(what: "letters in one cell", found: inCell, limit: limits.cellBytes)
    }
    textBytes += byteCount
    guard textBytes <= limits.textBytes else {
      throw .tooMany(what: "letters of text", found: textBytes, limit: limits.textBytes)
    }
  }
}
