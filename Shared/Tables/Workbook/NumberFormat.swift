internal import Foundation

/// A workbook's number format, applied so that a number reads as its author sees it.
///
/// Covers what plans hold: whole and decimal numbers, thousands, percent, dates and times, literals
/// and sections for negative and zero. Fractions and exponents read as plain numbers.
struct NumberFormat {
  private enum Token {
    case literal(String)
    case digits(String)
    case date(Character, Int)
    case amPM
    case general
    case text
  }

  private let sections: [[Token]]
  let isDate: Bool
  let isPercent: Bool

  /// Formats that Excel does not write out, by number, as the United Kingdom sees them.
  static let builtIn: [Int: String] = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    11: "General", 12: "General", 13: "General", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "dd/mm/yyyy hh:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "h:mm:ss", 47: "mm:ss.0", 48: "General", 49: "@",
  ]

  init(_ code: String) {
    let parsed = Self.split(code).map(Self.tokens)
    sections = parsed.isEmpty ? [[.general]] : parsed
    isDate = sections.first?.contains { if case .date = $0 { true } else { false } } ?? false
    isPercent =
      sections.first?.contains { if case .digits(let d) = $0 { d.contains("%") } else { false } }
      ?? false
  }

  /// The number as text.
  func text(_ number: Double, is1904: Bool) -> String {
    var section = sections[0]
    var value = number
    if number < 0, sections.count > 1 {
      section = sections[1]
      value = -number
    } else if number == 0, sections.count > 2 {
      section = sections[2]
    }
    if isDate {
      guard let date = SerialDate(number, is1904: is1904) else { return Self.general(number) }
      return Self.dateText(section, date)
    }
    let hasSlot = section.contains {
      switch $0 {
      case .digits, .general, .text: true
      default: false
      }
    }
    guard hasSlot else {
      return section.isEmpty ? Self.general(number) : Self.literals(section)
    }
    return section.map { token in
      switch token {
      case .literal(let text): text
      case .digits(let pattern): Self.number(value, pattern)
      case .general, .text: Self.general(value)
      case .date, .amPM: ""
      }
    }.joined().trimmingSpaces
  }

  /// A number as Excel's General shows it: whole numbers without a point, others with up to ten
  /// significant digits, so that 0.07000000000000001 reads 0.07.
  static func general(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    let text = String(format: "%.10g", number)
    return text == "-0" ? "0" : text
  }

  private static func literals(_ section: [Token]) -> String {
    section.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
  }

  private static func number(_ number: Double, _ pattern: String) -> String {
    let percents = pattern.count { $0 == "%" }
    var value = number
    for _ in 0..<percents { value *= 100 }
    var bare = pattern.filter { $0 != "%" }
    while bare.last == "," {  // a trailing comma divides by a thousand
      bare.removeLast()
      value /= 1000
    }
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1].filter { $0 == "0" || $0 == "#" || $0 == "?" } : ""
    let required = decimals.count { $0 == "0" }
    let integerPattern = String(parts.first ?? "")
    // Away from zero at the half, as Excel shows it, also where the binary value is just under it.
    let scale = pow(10, Double(decimals.count))
    let rounded = (abs(value) * scale * (1 + 1e-15)).rounded(.toNearestOrAwayFromZero) / scale
    var text = String(format: "%.\(decimals.count)f", rounded)
    if decimals.count > required {
      while text.hasSuffix("0"),
        (text.split(separator: ".").last?.count ?? 0) > required
      {
        text.removeLast()
      }
      if text.hasSuffix(".") { text.removeLast() }
    }
    var pieces = text.split(separator: ".").map(String.init)
    let wanted = integerPattern.count { $0 == "0" }
    while pieces[0].count < wanted { pieces[0] = "0" + pieces[0] }
    if integerPattern.contains(",") { pieces[0] = grouped(pieces[0]) }
    let isZero = !text.contains { $0 != "0" && $0 != "." }
    return (value < 0 && !isZero ? "-" : "") + pieces.joined(separator: ".")
      + String(repeating: "%", count: percents)
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private static func dateText(_ section: [Token], _ date: SerialDate) -> String {
    let halfDay = section.contains { if case .amPM = $0 { true } else { false } }
    var text = ""
    var afterHour = false
    for (index, token) in section.enumerated() {
      switch token {
      case .literal(let literal): text += literal
      case .digits, .general, .text: break
      case .amPM: text += date.hour < 12 ? "AM" : "PM"
      case .date(let letter, let count):
        let beforeSecond = section[(index + 1)...].first {
          if case .date = $0 { true } else { false }
        }
        let isMinute =
          letter == "m" && count <= 2
          && (afterHour
            || {
              if case .date("s", _) = beforeSecond { true } else { false }
            }())
        text += piece(isMinute ? "n" : letter, count, date, halfDay: halfDay)
        afterHour = letter == "h"
      }
    }
    return text.trimmingSpaces
  }

  private static func piece(
    _ letter: Character,
    _ count: Int,
    _ date: SerialDate,
    halfDay: Bool
  ) -> String {
    func padded(_ number: Int) -> String { count > 1 && number < 10 ? "0\(number)" : "\(number)" }
    switch letter {
    case "y": return count <= 2 ? String(String(date.year).suffix(2)) : "\(date.year)"
    case "m":
      let name = months[date.month - 1]
      return count == 5
        ? String(name.prefix(1))
        : count == 4
          ? name
          : count == 3
            ? String(name.prefix(3)) : padded(date.month)
    case "d":
      let name = weekdays[date.weekday]
      return count >= 4 ? name : count == 3 ? String(name.prefix(3)) : padded(date.day)
    case "h": return padded(halfDay ? (date.hour + 11) % 12 + 1 : date.hour)
    case "n": return padded(date.minute)
    case "s": return padded(date.second)
    default: return ""
    }
  }

  private static func split(_ code: String) -> [String] {
    var sections = [""]
    var isQuoted = false
    var isEscaped = false
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        sections.append("")
        continue
      }
      sections[sections.count - 1].append(character)
    }
    return sections
  }

  private static func tokens(_ section: String) -> [Token] {
    var tokens: [Token] = []
    var rest = section[...]
    while let character = rest.first {
      let lower = Character(character.lowercased())
      if rest.lowercased().hasPrefix("general") {
        tokens.append(.general)
        rest = rest.dropFirst(7)
      } else if rest.lowercased().hasPrefix("am/pm") {
        tokens.append(.amPM)
        rest = rest.dropFirst(5)
      } else if character == "\"" {
        rest.removeFirst()
        let literal = rest.prefix { $0 != "\"" }
        tokens.append(.literal(String(literal)))
        rest = rest.dropFirst(literal.count + 1)
      } else if character == "\\" {
        rest.removeFirst()
        if let next = rest.popFirst() { tokens.append(.literal(String(next))) }
      } else if character == "[" {
        let inside = rest.dropFirst().prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 2)
        if inside.hasPrefix("$") {
          let symbol = inside.dropFirst().prefix { $0 != "-" }
          if !symbol.isEmpty { tokens.append(.literal(String(symbol))) }
        } else if let first = inside.lowercased().first, "hms".contains(first),
          inside.lowercased().allSatisfy({ $0 == first })
        {
          tokens.append(.date(first, inside.count))
        }
      } else if character == "_" {
        tokens.append(.literal(" "))
        rest = rest.dropFirst(2)
      } else if character == "*" {
        rest = rest.dropFirst(2)
      } else if character == "@" {
        tokens.append(.text)
        rest.removeFirst()
      } else if "ymdhs".contains(lower) {
        let run = rest.prefix { Character($0.lowercased()) == lower }
        tokens.append(.date(lower, run.count))
        rest = rest.dropFirst(run.count)
      } else if "0#?".contains(character) {
        let run = rest.prefix { "0#?.,%".contains($0) }
        tokens.append(.digits(String(run)))
        rest = rest.dropFirst(run.count)
      } else {
        tokens.append(.literal(String(character)))
        rest.removeFirst()
      }
    }
    return tokens
  }
}
