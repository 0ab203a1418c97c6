/// A row whose cells seem to stand one column off.
struct SlippedRow {
  /// The texts in the columns where they belong, when that is certain.
  var repaired: [String]?
  /// "right" or "left", as far as it is known.
  var direction: String

  /// Compares what stands under each heading with what belongs there.
  ///
  /// A row is suspect when something stands where it can't belong: a sentence under "Due date". It
  /// is repaired only when moving cells by one column, from one place on, puts every cell right, and
  /// only one such move does. `nil` when nothing is wrong.
  ///
  /// - Parameters:
  ///   - texts: The row's texts, one for each column of the table.
  ///   - fields: What each column holds, in the same order.
  init?(_ texts: [String], fields: [ImportField?]) {
    let now = Self.score(texts, fields)
    guard now.wrong > 0 else { return nil }
    var best: (texts: [String], score: Int, direction: String)?
    var isUnique = true
    for (candidate, direction) in Self.moves(texts) {
      let then = Self.score(candidate, fields)
      guard then.wrong == 0 else { continue }
      let gain = then.right - now.right + now.wrong
      guard gain >= 2, then.right > now.right else { continue }
      if let known = best {
        if candidate == known.texts { continue }
        if gain > known.score {
          best = (candidate, gain, direction)
          isUnique = true
        } else if gain == known.score {
          isUnique = false
        }
      } else {
        best = (candidate, gain, direction)
      }
    }
    guard let best else { return nil }
    repaired = isUnique ? best.texts : nil
    direction = best.direction
  }

  private static func moves(_ texts: [String]) -> [([String], String)] {
    var moves: [([String], String)] = []
    for place in texts.indices where texts[place].isEmpty {
      guard texts[(place + 1)...].contains(where: { !$0.isEmpty }) else { continue }
      var moved = texts
      moved.remove(at: place)
      moved.append("")
      moves.append((moved, "right"))
    }
    if texts.last?.isEmpty ?? false {
      for place in texts.indices.dropLast() where !texts[place].isEmpty {
        var moved = texts
        moved.insert("", at: place)
        moved.removeLast()
        moves.append((moved, "left"))
      }
    }
    return moves
  }

  private static func score(
    _ texts: [String], _ fields: [ImportField?]
  ) -> (right: Int, wrong: Int) {
    var right = 0
    var wrong = 0
    for (text, field) in zip(texts, fields) where !text.isEmpty {
      guard let field else { continue }
      switch fit(text, field) {
      case 1...: right += 1
      case ..<0: wrong += 1
      default: break
      }
    }
    // Text beyond the last heading has nowhere to belong.
    wrong += texts.dropFirst(fields.count).count { !$0.isEmpty }
    return (right, wrong)
  }

  /// 1 when a text plainly belongs under a field, -1 when it plainly does not.
  private static func fit(_ text: String, _ field: ImportField) -> Int {
    switch field {
    case .ref:
      return CellShape.isReference(text) ? 1 : text.count > 20 || CellShape.isDate(text) ? -1 : 0
    case .due:
      if CellShape.isDate(text) { return 1 }
      return text.contains(where: \.isNumber) || text.count <= 4 ? 0 : -1
    case .progress, .impact:
      if CellShape.isRating(text) { return 1 }
      return text.count > 45 || CellShape.isReference(text) ? -1 : 0
    case .priority: return CellShape.isPriorityLevel(text) ? 1 : -1
    case .measureRef:
      return MeasureReferences.looksLike(text) ? 1 : text.count > 20 ? -1 : 0
    case .action:
      if CellShape.isReference(text) || CellShape.isRating(text) && text.count < 15 { return -1 }
      return CellShape.isDate(text) && text.count < 20 ? -1 : text.count > 25 ? 1 : 0
    case .lead:
      if ImportedLeads.looksLikeRoles(text) { return 1 }
      return text.count > 160 || CellShape.isDate(text) && text.contains(where: \.isNumber) ? -1 : 0
    case .outcome, .comments, .impactEvidence, .recommendation:
      return CellShape.isReference(text) ? -1 : 0
    default: return 0
    }
  }
}

extension ImportedLeads {
  /// Whether a text names at least one role, and not much else.
  static func looksLikeRoles(_ text: String) -> Bool {
    guard text.count <= 160 else { return false }
    let roles = ImportedLeads(text).roles
    return !roles.isEmpty && roles.contains { isWholeRole($0) && $0.split(separator: " ").count <= 9 }
  }
}
