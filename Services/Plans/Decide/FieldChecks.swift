import Figures
import Messages
import ProtobufC
import Safeguards

/// Checks the fields of a request and collects what is wrong with them, so that a person hears of
/// everything at once.
struct FieldChecks {
  /// How many characters a text may have.
  enum Size: Int {
    /// A reference, a word of a scheme.
    case word = 60
    /// A title, a role, a place.
    case line = 400
    /// An action, a comment, a justification.
    case text = 10_000
  }

  /// The most entries of any list.
  static let maximumEntries = 200

  private(set) var violations: [PlansError.Violation] = []

  mutating func refuse(_ field: String, found: String, allowed: String) {
    violations.append(.init(field, found: found, allowed: allowed))
  }

  /// A text without white space around it, with line breaks as `\n`.
  mutating func text(
    _ value: String,
    _ field: String,
    _ size: Size = .text,
    isRequired: Bool = false
  ) -> String {
    let text = value.tidied
    if text.isEmpty {
      if isRequired { refuse(field, found: "nothing", allowed: "a text") }
      return text
    }
    if text.count > size.rawValue {
      refuse(
        field,
        found: "\(text.count) characters",
        allowed: "at most \(size.rawValue)"
      )
    }
    if text.unicodeScalars.contains(where: \.isControl) {
      refuse(field, found: "a control character", allowed: "text, line breaks and tabs")
    }
    let findings = FreeTextCheck.findings(in: text)
    if !findings.isEmpty {
      refuse(
        field,
        found: findings.prefix(5).map { "\($0.kind.display) (\($0.masked))" }.inWords,
        allowed: "text without anything that identifies a person"
      )
    }
    return text
  }

  /// A list of texts, without empty ones and repeats.
  mutating func list(
    _ values: [String],
    _ field: String,
    _ size: Size = .line,
    isRequired: Bool = false
  ) -> [String] {
    var kept: [String] = []
    for (index, value) in values.enumerated() {
      let text = text(value, "\(field)[\(index)]", size)
      if !text.isEmpty, !kept.contains(text) { kept.append(text) }
    }
    if kept.count > Self.maximumEntries {
      refuse(field, found: "\(kept.count) entries", allowed: "at most \(Self.maximumEntries)")
    }
    if isRequired, kept.isEmpty { refuse(field, found: "none", allowed: "at least one") }
    return kept
  }

  /// Identifiers that must all be known.
  mutating func ids(
    _ values: [String],
    _ field: String,
    _ what: String,
    isKnown: (String) -> Bool
  ) -> [String] {
    var kept: [String] = []
    for (index, id) in values.enumerated() where !id.isEmpty && !kept.contains(id) {
      if isKnown(id) {
        kept.append(id)
      } else {
        refuse("\(field)[\(index)]", found: "“\(id.prefix(60))”", allowed: what)
      }
    }
    if kept.count > Self.maximumEntries {
      refuse(field, found: "\(kept.count) entries", allowed: "at most \(Self.maximumEntries)")
    }
    return kept
  }

  /// A value of an enum that this release knows; the unspecified one only where it may be left out.
  mutating func choice<Value: ProtobufEnum>(
    _ value: Value,
    _ field: String,
    isRequired: Bool = true
  ) {
    let allowed = Value.allCases.filter { $0 != Value() }.map(\.inWords).inWords
    if value == Value() {
      if isRequired { refuse(field, found: "nothing", allowed: "one of: \(allowed)") }
    } else if !Value.allCases.contains(value) {
      refuse(field, found: value.name, allowed: "one of: \(allowed)")
    }
  }

  /// A date of the calendar.
  mutating func date(_ value: CalendarDate?, _ field: String, isRequired: Bool = false) {
    guard let value else {
      if isRequired { refuse(field, found: "nothing", allowed: "a date") }
      return
    }
    if CalendarDay(date: value) == nil {
      refuse(
        field,
        found: "\(value.day)/\(value.month)/\(value.year)",
        allowed: "a day of the calendar, year 1 to 9999"
      )
    }
  }

  /// A finite number.
  mutating func number(
    _ value: Double?,
    _ field: String,
    in range: ClosedRange<Double>? = nil
  ) {
    guard let value else { return }
    guard value.isFinite else {
      return refuse(field, found: "\(value)", allowed: "a finite number")
    }
    if let range, !range.contains(value) {
      refuse(
        field,
        found: inWords(value),
        allowed: "\(inWords(range.lowerBound)) to \(inWords(range.upperBound))"
      )
    }
  }

  private func inWords(_ value: Double) -> String { Plans.number(value) }

  /// - Throws: ``PlansError/invalid(_:)`` with everything that was refused.
  func finish() throws(PlansError) {
    if !violations.isEmpty { throw .invalid(violations) }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    properties.generalCategory == .control && self != "\n" && self != "\t"
  }
}

extension String {
  /// Without white space around it, line breaks as `\n`, no-break spaces as spaces.
  var tidied: String {
    let unified = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing("\u{A0}", with: " ")
    var text = unified[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
