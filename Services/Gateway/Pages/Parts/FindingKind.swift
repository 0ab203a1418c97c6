import Messages

/// The findings of one rule: a few as they are, and the rest folded behind their names, so that
/// thirty of one kind don't hide the one of another.
struct FindingKind: TemplateValue {
  let first: [FindingRow]
  let more: [FindingRow]
  let hasMore: Bool
  /// "24 more like these: R2.4, R3.1, R3.2 and 21 others".
  let moreWords: String

  /// As many of one kind stand open.
  static let standing = 3
  /// As many are named on the fold.
  private static let named = 12

  /// Rules in the order of their first finding.
  static func each(
    of findings: [CheckFinding],
    row: (CheckFinding) -> FindingRow
  ) -> [FindingKind] {
    let places = Dictionary(
      findings.enumerated().map { ($1.rule, $0) },
      uniquingKeysWith: min
    )
    return Dictionary(grouping: findings, by: \.rule)
      .sorted { places[$0.key, default: 0] < places[$1.key, default: 0] }
      .map { FindingKind($0.value, row: row) }
  }

  private init(_ findings: [CheckFinding], row: (CheckFinding) -> FindingRow) {
    // Two cards take hardly more room than the fold that would hide one of them.
    let open = findings.count <= Self.standing + 1 ? findings.count : Self.standing
    let folded = findings.dropFirst(open)
    first = findings.prefix(open).map(row)
    more = folded.map(row)
    hasMore = !folded.isEmpty
    let names = folded.compactMap(\.names.first).filter { !$0.isEmpty }
    let others = names.count - Self.named
    let shown = others > 1 ? names.prefix(Self.named) + ["\(others) others"] : names[...]
    moreWords =
      "\(folded.count) more like these" + (names.isEmpty ? "" : ": \(listed(Array(shown)))")
  }
}
