import Messages

/// What the texts about one object say that their own figures contradict.
struct WrittenContradictions {
  /// `percentage_contradicts_parts`.
  private(set) var percentages: [CheckFinding] = []
  /// `target_arithmetic`.
  private(set) var changes: [CheckFinding] = []

  var isEmpty: Bool { percentages.isEmpty && changes.isEmpty }

  /// `name` is what a sentence calls the object.
  init(in texts: [String], about ref: ObjectRef, name: @autoclosure () -> String) {
    // Octets: there are tens of thousands of texts, and figures are looked for in these digits.
    for text in texts where text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      for share in WrittenShare.all(in: text) where share.isContradicted {
        percentages.append(FigureCheck.contradiction(share, ref, "\(name()) says"))
      }
      for change in WrittenChange.all(in: text) where change.isContradicted {
        changes.append(TargetCheck.contradiction(change, ref, name()))
      }
    }
  }
}
