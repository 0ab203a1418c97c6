/// How much of a file we are willing to read, so that no file can exhaust the service.
package struct TableLimits: Hashable, Sendable {
  /// Bytes of the file itself.
  package var fileBytes = 24 << 20
  /// Bytes that all parts of an archive that we read may unpack to.
  package var inflatedBytes = 64 << 20
  /// How many times larger than its packed form a part may become, once it is over the floor.
  ///
  /// Honest Word and Excel parts stay under 60; a bomb is near 1000.
  package var inflationRatio = 150
  /// Unpacked bytes under which the ratio is not looked at.
  package var ratioFloor = 2 << 20
  /// Entries of an archive.
  package var entries = 10_000
  /// Nesting of XML elements.
  package var depth = 200
  /// Rows with content, over all tables.
  package var rows = 100_000
  /// Cells with content, over all tables.
  package var cells = 1_000_000
  /// Columns of one table.
  package var columns = 2_000
  /// Letters (UTF-8 bytes) in one cell or paragraph; Excel's own limit is 32,767 characters.
  package var cellBytes = 256 << 10
  /// Bytes of all texts together.
  package var textBytes = 48 << 20
  /// Merged ranges of one sheet.
  package var merges = 50_000

  package init() {}

  /// What the services use.
  package static let standard = TableLimits()
}
