import Figures

/// A reference that ends in a number: `18.2` is number 2 under `18`, `LMG 4` number 4 under `LMG`.
struct ReferenceNumber {
  /// The same for every spelling; empty for a bare number.
  let prefix: String
  let number: Int
  let text: String

  /// `nil` for a reference that ends otherwise.
  init?(_ text: String) {
    let key = Reference(text).key
    let parts = key.split(separator: ".")
    guard let last = parts.last, let number = Int(last), number < 10_000,
      text.last?.isNumber == true
    else { return nil }
    self.prefix = parts.dropLast().joined(separator: ".")
    self.number = number
    self.text = text
  }

  /// How the council would write another number of the same series.
  func spelled(_ other: Int) -> String {
    var stem = text[...]
    while stem.last?.isNumber == true { stem.removeLast() }
    return stem + String(other)
  }
}
