/// Puts references of an authority in the order that people expect: `1.2` before `1.10`, `LMG4`
/// beside `LMG 3`.
///
/// A key is worked out once for each text, so that sorting some hundred of them stays cheap.
struct ReferenceOrder: Comparable {
  /// Letters in upper case; each number with its length in front, so that text order is number
  /// order; nothing else.
  private let key: [UInt8]

  init(_ text: String) {
    var key: [UInt8] = []
    var number: [UInt8] = []
    func endNumber() {
      guard !number.isEmpty else { return }
      let digits = number.drop { $0 == UInt8(ascii: "0") }
      key.append(UInt8(ascii: " "))
      key.append(UInt8(clamping: 33 + digits.count))
      key.append(contentsOf: digits)
      number.removeAll()
    }
    for byte in text.uppercased().utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "&"), 128...:
        endNumber()
        key.append(byte)
      default: endNumber()
      }
    }
    endNumber()
    self.key = key
  }

  static func < (left: Self, right: Self) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  /// The elements in the order of their references; those without one keep their place at the end.
  static func sorted<Element>(
    _ elements: [Element],
    by reference: (Element) -> String
  ) -> [Element] {
    let keyed = elements.enumerated().map { place, element in
      (order: ReferenceOrder(reference(element)), place: place, element: element)
    }
    return keyed.sorted { left, right in
      if left.order.key.isEmpty != right.order.key.isEmpty { return right.order.key.isEmpty }
      return left.order == right.order ? left.place < right.place : left.order < right.order
    }.map(\.element)
  }
}
