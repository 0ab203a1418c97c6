package import Ledger

/// Which identifiers belong to an identifier, in the order in which they were linked.
package struct Links: Hashable, Sendable {
  private var lists: [String: [String]] = [:]

  package init() {}

  /// What is linked to an identifier; empty when nothing is.
  package subscript(id: String) -> [String] { lists[id] ?? [] }

  /// Links once; linking again changes nothing.
  mutating func link(_ id: String, to owner: String) {
    if lists[owner]?.contains(id) == true { return }
    lists[owner, default: []].append(id)
  }

  mutating func unlink(_ id: String, from owner: String) {
    lists[owner]?.removeAll { $0 == id }
    if lists[owner]?.isEmpty == true { lists[owner] = nil }
  }

  /// Moves an identifier from the owners that it had to those that it has now.
  mutating func move(_ id: String, from before: [String], to after: [String]) {
    guard before != after else { return }
    for owner in before where !after.contains(owner) { unlink(id, from: owner) }
    for owner in after { link(id, to: owner) }
  }
}

extension Links: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws { try lists.write(to: &writer) }
  package init(from reader: inout SnapshotReader) throws {
    lists = try [String: [String]](from: &reader)
  }
}
