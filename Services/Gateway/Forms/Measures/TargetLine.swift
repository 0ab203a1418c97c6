import CivilDates
import Exchange
import Figures
import Foundation
import Messages
import ProtobufC

/// A target as a person writes it in one line, both ways: "90 from 1 April 2026", "8 to 5",
/// "15.1 by 30 September 2027", "tbc".
struct TargetLine: Hashable, Sendable {
  let text: String
  let target: Target

  init(_ target: Target) {
    self.target = target
    var words =
      target.value.map(plainNumber) ?? (target.text.isEmpty ? "tbc" : target.text)
    if target.value != nil, let end = target.rangeEnd { words += " to \(plainNumber(end))" }
    if let from = target.from { words += " from \(from.words)" }
    if let by = target.by { words += " by \(by.words)" }
    self.text = words
  }

  /// `nil` where a part of the line can't be understood.
  init?(reading line: String) {
    var target = Target()
    var rest = line.trimmingCharacters(in: .whitespaces)
    // Days come last, in either order.
    while true {
      guard let found = Self.day(endingIn: rest) else { break }
      if found.word == "by" {
        guard target.by == nil else { return nil }
        target.by = found.day
      } else {
        guard target.from == nil else { return nil }
        target.from = found.day
      }
      rest = found.rest
    }
    let ends = rest.lowercased().split(separator: " to ", omittingEmptySubsequences: false)
      .map { FormState.number(String($0)) }
    switch ends.count {
    case 1 where ends[0] != nil: target.value = ends[0]
    case 2:
      guard let first = ends[0], let second = ends[1] else { return nil }
      (target.value, target.rangeEnd) = (first, second)
    default:
      // Words of a target that is still to come; a number among them would be lost in them.
      guard !rest.isEmpty, !rest.contains(where: \.isNumber) else { return nil }
      target.text = rest
    }
    self.target = target
    self.text = line
  }

  private static func day(
    endingIn line: String
  ) -> (word: String, day: CalendarDate, rest: String)? {
    for word in ["from", "by"] {
      guard let range = line.range(of: " \(word) ", options: [.caseInsensitive, .backwards])
      else { continue }
      guard let day = day(written: line[range.upperBound...], from: word == "from") else {
        continue
      }
      return (word, day, String(line[..<range.lowerBound]))
    }
    return nil
  }

  /// A day, or a month: its first day where something begins, its last where something ends.
  private static func day(written text: Substring, from begins: Bool) -> CalendarDate? {
    let written = WrittenDate(String(text))
    guard let day = written.dueBy.map({ CalendarDate($0) }) else { return nil }
    switch written.meaning {
    case .day: return day
    case .month: return begins ? CalendarDate(Int(day.year), Int(day.month), 1) : day
    default: return nil
    }
  }
}
