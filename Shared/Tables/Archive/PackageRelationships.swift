/// The relationships of one part of an Office package: which other parts it points to, by identifier.
final class PackageRelationships: XMLPartReader {
  private(set) var targets: [String: (type: String, target: String)] = [:]

  /// Reads the relationships of a part; a part without any has none.
  static func of(
    _ part: String,
    in archive: ZipArchive,
    limits: TableLimits
  ) throws(TableError) -> PackageRelationships {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    let relationships = PackageRelationships()
    if let entry = archive.entries["\(folder)_rels/\(pieces.last ?? "").rels"] {
      try XMLPart.read(entry, of: archive, limits: limits, into: relationships)
    }
    return relationships
  }

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    targets[id] = (type.split(separator: "/").last.map(String.init) ?? type, target)
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {}
  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {}

  /// The first target of a type ("officeDocument", "sharedStrings"), as a path from the root.
  func path(type: String, from part: String) -> String? {
    targets.filter { $0.value.type == type }.min { $0.key < $1.key }
      .map { Self.resolve($0.value.target, from: part) }
  }

  /// A target as a path from the archive's root: `worksheets/sheet1.xml` seen from `xl/workbook.xml`.
  static func resolve(_ target: String, from part: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var pieces = part.split(separator: "/").dropLast().map(String.init)
    for piece in target.split(separator: "/") {
      if piece == ".." {
        _ = pieces.popLast()
      } else if piece != "." {
        pieces.append(String(piece))
      }
    }
    return pieces.joined(separator: "/")
  }
}
