/// What a row of our own export is, as its hidden last column says.
///
/// Written and read here only: a plan that was printed out in an old layout comes back exactly,
/// whatever its words look like, and rows that people add take their meaning from those above.
///
/// Shape: a word, then `name=value` pairs, separated by spaces; values are percent-encoded.
package struct RowMark: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// The first row of every sheet; `layout` and `sheet` say which.
    case export = "golden-thread-export"
    case title, version, narrative
    /// For people only; says nothing of its own.
    case note
    case section, outcome, objective
    /// What follows belongs to an objective that was opened elsewhere.
    case of
    case fact, heads, action, criterion, voice
    /// Two heading rows of a grid of periods.
    case periods, roles
    case measure, target, grid, reading
    /// A figure of a column of totals, and each that it adds up.
    case total, part
    case benchmark, word
  }

  package var kind: Kind
  package var values: [String: String]

  package init(_ kind: Kind, _ values: [String: String] = [:]) {
    self.kind = kind
    self.values = values
  }

  package subscript(name: String) -> String { values[name] ?? "" }

  /// The number of a section, objective, action or measure in its export.
  package func number(_ name: String) -> Int? { Int(self[name]) }

  package var text: String {
    ([kind.rawValue]
      + values.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.encoded($0.value))" })
      .joined(separator: " ")
  }

  package init?(_ text: String) {
    let pieces = text.split(separator: " ")
    guard let first = pieces.first, let kind = Kind(rawValue: String(first)) else { return nil }
    self.init(kind)
    for piece in pieces.dropFirst() {
      guard let sign = piece.firstIndex(of: "=") else { continue }
      values[String(piece[..<sign])] = Self.decoded(piece[piece.index(after: sign)...])
    }
  }

  private static func encoded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%", " ", "=", "\n", "\t", "\r", "_":
        let digits = String(scalar.value, radix: 16)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func decoded(_ text: Substring) -> String {
    var result = ""
    var rest = text[...]
    while let next = rest.first {
      rest = rest.dropFirst()
      if next == "%", let code = UInt8(rest.prefix(2), radix: 16) {
        result.unicodeScalars.append(Unicode.Scalar(code))
        rest = rest.dropFirst(2)
      } else {
        result.append(next)
      }
    }
    return result
  }
}

/// Lists in a mark's value: entries on lines of their own.
extension [String] {
  package var marked: String { joined(separator: "\n") }

  package init(marked text: String) {
    self = text.split(separator: "\n").map(String.init)
  }
}
