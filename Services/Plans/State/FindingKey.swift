package import Ledger
package import Messages

/// Which finding of the checks: its rule, its objects and its figures.
///
/// One whose figures change is another finding, so that accepting it doesn't hide what comes later.
package struct FindingKey: Hashable, Sendable {
  package let rule: String
  package let ids: [String]
  package let found: String

  package init(rule: String, refs: [ObjectRef], found: String) {
    self.rule = rule
    self.ids = refs.map(\.id)
    self.found = found
  }

  package init(_ finding: CheckFinding) {
    self.init(rule: finding.rule, refs: finding.refs, found: finding.found)
  }
}

extension FindingKey: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    rule.write(to: &writer)
    try ids.write(to: &writer)
    found.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    rule = try String(from: &reader)
    ids = try [String](from: &reader)
    found = try String(from: &reader)
  }
}
