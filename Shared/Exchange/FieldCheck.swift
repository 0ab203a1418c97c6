package import Chassis
package import Figures
package import Messages
import Safeguards

/// Collects what is wrong with the fields of a request, so that a person hears all of it at once.
package struct FieldCheck {
  package private(set) var violations: [FieldViolation] = []

  package init() {}

  /// Says what is wrong with a field: what was found and what is allowed.
  package mutating func refuse(_ field: String, _ description: String) {
    violations.append(FieldViolation(field, description))
  }

  /// Takes text that people wrote: without white space around it, free of control characters and
  /// of anything that identifies a person.
  ///
  /// - Parameters:
  ///   - field: Its path in the request.
  ///   - text: What was written.
  ///   - required: Whether it must hold something.
  ///   - limit: The most characters it may have.
  /// - Returns: The text to keep.
  package mutating func text(
    _ field: String,
    _ text: String,
    required: Bool = false,
    limit: Int = 5_000
  ) -> String {
    let trimmed = String(
      text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
    )
    if trimmed.isEmpty {
      if required { refuse(field, "must not be empty") }
      return ""
    }
    let count = trimmed.count
    if count > limit { refuse(field, "found \(count) characters; allowed are \(limit)") }
    if trimmed.unicodeScalars.contains(where: { Self.isControl($0) }) {
      refuse(field, "found a control character; allowed are line breaks and tabs")
    }
    if let found = FreeTextCheck.refusal(of: trimmed) { refuse(field, found) }
    return trimmed
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\n", "\r", "\t"].contains(scalar)
  }

  /// Takes a date; refuses one that the calendar doesn't have, or that is missing when required.
  package mutating func day(
    _ field: String,
    _ date: CalendarDate?,
    required: Bool = false
  ) -> CalendarDay? {
    guard let date else {
      if required { refuse(field, "must be given") }
      return nil
    }
    guard let day = CalendarDay(date: date) else {
      refuse(
        field,
        "found \(date.day)/\(date.month)/\(date.year); allowed is a day that the calendar has"
      )
      return nil
    }
    return day
  }

  /// Takes a count.
  package mutating func count(_ field: String, _ count: Int32) {
    if count < 0 { refuse(field, "found \(count); allowed is 0 or more") }
  }

  /// Refuses when anything was wrong.
  ///
  /// - Throws: `FieldViolations`.
  package func finish() throws(FieldViolations) {
    try FieldViolations.check(violations)
  }
}
