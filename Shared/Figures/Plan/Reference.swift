/// A reference in an authority's own text (`1.1.1`, `9A.7`, `LMG 1`, `CLA&P 5`, `LSCB2.4`), which
/// sorts and is found as people expect.
///
/// Spaces, punctuation, case and zeros in front don't distinguish references; numbers count as
/// numbers (1.2 comes before 1.10) and `LMG4` stands beside `LMG 3`.
package struct Reference: Hashable, Sendable {
  /// The text, untouched.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The same for every spelling of one reference: `LMG.4` for `LMG4`, `lmg 4` and `LMG 04`.
  package var key: String { parts.map(\.text).joined(separator: ".") }

  /// Whether two texts spell the same reference; false when either holds no letter or digit.
  package func isSame(as other: Reference) -> Bool {
    let key = key
    return !key.isEmpty && key == other.key
  }

  /// Whether this reference lies under another (`9A.7` under `9A`, `1.1.1` under `1.1`).
  package func isPart(of group: Reference) -> Bool {
    let own = parts
    let above = group.parts
    return !above.isEmpty && above.count < own.count && own.starts(with: above)
  }

  /// The letters and numbers in order.
  ///
  /// `&` counts as a letter and joins what it stands between, so
  /// that `CLA & P 5` is `CLA&P 5`.
  private var parts: [Part] {
    var parts: [Part] = []
    var joins = false
    var rest = text[...]
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        let run = rest.prefix { $0.isASCII && $0.isNumber }
        parts.append(.number(String(run.drop { $0 == "0" })))
        rest = rest.dropFirst(run.count)
        joins = false
      } else if next.isLetter || next == "&" {
        let run = rest.prefix { $0.isLetter || $0 == "&" }
        let word = String(run).uppercased()
        if case .word(let before) = parts.last, joins || next == "&" {
          parts[parts.count - 1] = .word(before + word)
        } else {
          parts.append(.word(word))
        }
        joins = run.last == "&"
        rest = rest.dropFirst(run.count)
      } else {
        rest.removeFirst()
      }
    }
    return parts
  }

  private enum Part: Hashable {
    /// Digits without zeros in front; of any length, hence not a number type.
    case number(String)
    case word(String)

    var text: String {
      switch self {
      case .number(let digits): digits.isEmpty ? "0" : digits
      case .word(let word): word
      }
    }

    static func isBefore(_ left: Part, _ right: Part) -> Bool {
      switch (left, right) {
      case (.number(let left), .number(let right)):
        left.utf8.count == right.utf8.count ? left < right : left.utf8.count < right.utf8.count
      case (.number, .word): true
      case (.word, .number): false
      case (.word(let left), .word(let right)): left < right
      }
    }
  }
}

extension Reference: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    let leftParts = left.parts
    let rightParts = right.parts
    for (one, other) in zip(leftParts, rightParts) where one != other {
      return Part.isBefore(one, other)
    }
    if leftParts.count != rightParts.count { return leftParts.count < rightParts.count }
    return left.text < right.text
  }
}

extension Reference: CustomStringConvertible {
  package var description: String { text }
}
