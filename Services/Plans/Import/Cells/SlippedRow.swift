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
    // Where the action is in its place, nothing has slipped past it to the right.
    let action = fields.firstIndex(of: .action).flatMap { place in
      place < texts.count && !texts[place].isEmpty && Self.fit(texts[place], .action) >= 0
        ? place : nil
    }
    var best: (move: Move, gain: Int)?
    var isUnique = true
    for move in Self.moves(texts) {
      if let action, move.direction == "right", move.texts[action] != texts[action] { continue }
      let then = Self.score(move.texts, fields)
      let gain = then.right - now.right + now.wrong
      guard then.wrong == 0, gain >= 2, then.right > now.right else { continue }
      guard let known = best else {
        best = (move, gain)
        continue
      }
      if move.texts == known.move.texts { continue }
      // Of equal ones the longest: cells slip together, up to the next one that stayed in place.
      if gain > known.gain || (gain == known.gain && move.length > known.move.length) {
        best = (move, gain)
        isUnique = true
      } else if gain == known.gain, move.length == known.move.length {
        isUnique = false
      }
    }
    guard let best else { return nil }
    repaired = isUnique ? best.move.texts : nil
    direction = best.move.direction
  }

  /// Cells moved by one column, from one empty place to another.
  private struct Move {
    var texts: [String]
    var length: Int
    var direction: String
  }

  private static func moves(_ texts: [String]) -> [Move] {
    var moves: [Move] = []
    let empty = texts.indices.filter { texts[$0].isEmpty }
    for place in empty {
      // Content slipped right: the cells after an empty one belong one place further left.
      for end in (place + 1)...texts.count where end > place + 1 {
        let segment = texts[(place + 1)..<end]
        guard let last = segment.last, !last.isEmpty else { continue }
        var moved = texts
        moved.remove(at: place)
        moved.insert("", at: end - 1)
        moves.append(Move(texts: moved, length: segment.count, direction: "right"))
      }
      // Content slipped left: the cells before an empty one belong one place further right.
      for start in texts.indices where start < place && !texts[start].isEmpty {
        var moved = texts
        moved.remove(at: place)
        moved.insert("", at: start)
        moves.append(Move(texts: moved, length: place - start, direction: "left"))
      }
    }
    return moves
  }

  private static func score(
    _ texts: [String],
    _ fields: [ImportField?]
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
      if text.contains(where: \.isNumber) || text.count <= 4 { return 0 }
      // Words about an event may stand for a date; the name of a role, or a long text, may not.
      return ImportedLeads.looksLikeRoles(text) || CellShape.isRating(text) || text.count > 60
        ? -1 : 0
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
    return !roles.isEmpty
      && roles.contains { isWholeRole($0) && $0.split(separator: " ").count <= 9 }
  }
}
