import Figures
import Foundation
package import Messages
package import ProtobufC

extension [String] {
  /// A list as a sentence has it.
  var inWords: String { joined(separator: "; ") }
}

extension CalendarDate {
  /// `17 May 2017`; `no date` for a day that the calendar doesn't have.
  package var inWords: String { CalendarDay(date: self)?.display ?? "no date" }
}

extension ProtobufEnum {
  /// The contract's name of the value without the enum's own: `RATING_MEANING_ON_TRACK` is
  /// `on track`.
  package var inWords: String {
    let names = Self.protobufNames
    let shared = names.dropFirst().reduce(names.first ?? "") { $0.commonPrefix(with: $1) }
    let start = shared.lastIndex(of: "_").map { shared.distance(from: shared.startIndex, to: $0) }
    let own = start.map { name.dropFirst($0 + 1) } ?? Substring(name)
    return own.lowercased().replacing("_", with: " ")
  }
}

extension ProtobufEnum {
  /// The value as a cell of a table has it: `On track`, and nothing for what isn't said.
  var shown: String {
    guard self != Self() else { return "" }
    let words = inWords
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Reading {
  /// Whether both readings are about the same days.
  package func isSamePeriod(as other: Reading) -> Bool {
    period?.firstDay == other.period?.firstDay && period?.lastDay == other.period?.lastDay
  }

  /// The figure as a sentence has it: `71%`, `15 of 21`, `suspended`.
  package func inWords(of measure: Measure) -> String {
    if notAvailable != .unspecified { return notAvailable.inWords }
    guard let value else { return text }
    return measure.inWords(value)
  }
}

extension Measure {
  /// A value of this measure with its unit and decimals.
  package func inWords(_ value: Double) -> String {
    let figure = number(value, decimals: Int(decimals))
    return unit == .percent ? "\(figure)%" : figure
  }
}

extension [Target] {
  /// All targets in one line.
  var inWords: String {
    map { target in
      let written =
        !target.text.isEmpty
        ? target.text
        : [target.value, target.rangeEnd].compactMap { $0.map { number($0) } }
          .joined(separator: " to ")
      if let by = target.by { return "\(written) by \(by.inWords)" }
      if let from = target.from { return "\(written) from \(from.inWords)" }
      return written
    }.inWords
  }
}

/// A number without needless digits, rounded half away from zero where decimals are given.
func number(_ value: Double, decimals: Int? = nil) -> String {
  let places = min(max(decimals ?? 6, 0), 6)
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let rounded = (value * scale).rounded(.toNearestOrAwayFromZero) / scale
  guard rounded.isFinite else { return "\(value)" }
  if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
  return "\(rounded)"
}
