import Messages

/// A frozen board pack as lists show it.
struct PackRow: TemplateValue {
  let name: String
  let address: String?
  let frozen: String
  /// "1 correction".
  let errata: String?
  /// The first characters of its fingerprint.
  let fingerprint: String

  init(_ pack: BoardPack, in frame: PageFrame) {
    self.name = pack.title.isEmpty ? "Board pack" : pack.title
    self.address = frame.page(of: ObjectRef(.boardPack, pack.id))
    self.frozen = [pack.frozenAt?.words ?? "", PeopleNames.of(pack.frozenBy)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    self.errata = pack.errata.isEmpty ? nil : counted(pack.errata.count, "correction")
    self.fingerprint = String(pack.sha256.hexadecimal.prefix(12))
  }
}

extension [UInt8] {
  /// "9f86d081…", two digits a byte.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
