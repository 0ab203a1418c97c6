import Figures
import Messages

extension FieldChecks {
  /// A figure for a period, or the reason why there is none; the value follows from numerator and
  /// denominator where those are given, and mustn't contradict them.
  mutating func reading(
    _ given: Reading,
    of measure: Measure,
    today: CalendarDay,
    field: String = "reading"
  ) -> Reading {
    var new = given
    new.period = period(
      given.period,
      "\(field).period",
      kind: given.period?.firstDay == nil
        ? measure.frequency.periodKind : nil,
      years: measure.reportingYear.yearKind,
      today: today,
      isRequired: true
    )
    new.note = text(given.note, "\(field).note")
    new.source = text(given.source, "\(field).source", .line)
    new.text = text(given.text, "\(field).text", .line)
    choice(given.notAvailable, "\(field).not_available", isRequired: false)
    do throws(ReadingError) {
      let checked = try ReadingValue.checked(
        value: given.value,
        numerator: given.numerator,
        denominator: given.denominator,
        notAvailable: given.notAvailable == .unspecified ? nil : given.notAvailable.inWords,
        scale: measure.unit.scale,
        decimals: given.value?.decimals ?? 0,
        isShare: measure.unit == .percent || measure.unit == .nOfM
      )
      new.value = checked.number
    } catch {
      refuse("\(field).value", found: "", allowed: error.description)
    }
    if let value = new.value, value < 0, measure.unit.isNeverNegative {
      refuse("\(field).value", found: Plans.number(value), allowed: "0 or more")
    }
    // A late figure may be one by an earlier definition, and says so.
    let isKnown = (1...max(measure.definitionVersion, 1)).contains(given.definitionVersion)
    if given.definitionVersion != 0, !isKnown {
      refuse(
        "\(field).definition_version",
        found: "\(given.definitionVersion)",
        allowed: "1 to \(max(measure.definitionVersion, 1)), or nothing for the present one"
      )
    }
    new.definitionVersion =
      given.definitionVersion == 0 ? measure.definitionVersion : given.definitionVersion
    new.recordedBy = ""
    new.recordedAt = nil
    new.correction = false
    return new
  }
}

extension MeasureUnit {
  /// What a quotient of parts is multiplied with to give a value.
  ///
  /// `n of m` counts in points like a percentage, so that a changing whole doesn't look like a
  /// change, and pages show the parts.
  package var scale: Double {
    switch self {
    case .percent, .nOfM: 100
    case .ratePer10000: 10_000
    default: 1
    }
  }

  /// A score can lie below zero; nothing else can.
  var isNeverNegative: Bool { self != .score }
}

extension Double {
  /// The decimals that a person needs to write the number down.
  fileprivate var decimals: Int {
    let text = "\(self)"
    guard let point = text.firstIndex(of: "."), !text.contains("e") else { return 0 }
    let behind = text[text.index(after: point)...]
    return behind == "0" ? 0 : min(behind.count, 9)
  }
}
