/// NHS numbers: ten digits, alone or as 3-3-4, whose last is the check digit.
///
/// Source: NHS Data Dictionary, NHS NUMBER (modulus 11, weights 10 to 2).
enum NHSNumber {
  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text.isDigit(index), !continues(text, before: index),
        let (digits, end) = number(text, at: index), isValid(digits)
      else {
        index += 1
        continue
      }
      found.append(index..<end)
      index = end
    }
    return found
  }

  /// Whether what stands before makes it a part of a larger number or a sum of money.
  private static func continues(_ text: ScannedText, before index: Int) -> Bool {
    if text.isDigit(index - 1) { return true }
    let isPoint = [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[index - 1])
    return isPoint && text.isDigit(index - 2)
  }

  private static func number(_ text: ScannedText, at start: Int) -> (digits: [Int], end: Int)? {
    var digits: [Int] = []
    var index = start
    var separator: UInt8?
    while digits.count < 10 {
      if text.isDigit(index) {
        digits.append(text.digit(index))
        index += 1
        continue
      }
      let mark = text[index]
      let isPlace =
        digits.count == 3 || (digits.count == 6 && separator != nil)
      guard isPlace, mark == 32 || mark == UInt8(ascii: "-"), separator ?? mark == mark else {
        return nil
      }
      separator = mark
      index += 1
    }
    // 3-7 is no way to write one.
    if let separator, text[index - 5] != separator { return nil }
    guard !text.isDigit(index) else { return nil }
    let isPoint = [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[index])
    guard !(isPoint && text.isDigit(index + 1)), text[index] != UInt8(ascii: "%") else {
      return nil
    }
    return (digits, index)
  }

  static func isValid(_ digits: [Int]) -> Bool {
    guard digits.count == 10, Set(digits).count > 1 else { return false }
    let sum = (0..<9).reduce(0) { $0 + digits[$1] * (10 - $1) }
    let check = 11 - sum % 11
    return check != 10 && (check == 11 ? 0 : check) == digits[9]
  }
}
