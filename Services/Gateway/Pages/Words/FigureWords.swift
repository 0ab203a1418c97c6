import Foundation
import Messages

/// A number as pages show it: rounded half up, grouped, with a true minus sign.
func figure(_ value: Double, decimals: Int = 0) -> String {
  guard value.isFinite else { return "not a number" }
  let places = min(max(decimals, 0), 6)
  let scale = pow(10.0, Double(places))
  // What is a half in decimal is often a hair below it in binary; the nudge is far below any
  // digit that is shown.
  let scaled = (abs(value) * scale * (1 + 1e-12) + 0.5).rounded(.down)
  guard scaled < 1e15 else { return String(value) }
  let whole = Int64(scaled) / Int64(scale)
  var text = grouped(whole)
  if places > 0 {
    let rest = String(Int64(scaled) % Int64(scale))
    text += "." + String(repeating: "0", count: places - rest.count) + rest
  }
  return value < 0 && scaled > 0 ? "−" + text : text
}

/// As many decimals as the number itself has, two at most.
func naturalFigure(_ value: Double) -> String {
  if value.rounded() == value { return figure(value) }
  return (value * 10).rounded() == value * 10
    ? figure(value, decimals: 1) : figure(value, decimals: 2)
}

extension Measure {
  /// A value with its unit: "61%", "17.4 days".
  func words(_ value: Double) -> String {
    let number = figure(value, decimals: Int(decimals))
    return switch unit {
    case .percent, .nOfM: number + "%"
    case .ratePer10000: number + " per 10,000"
    case .fte: number + " FTE"
    case .days: number + (number == "1" ? " day" : " days")
    default: number
    }
  }

  var isShareOfHundred: Bool { unit == .percent || unit == .nOfM }

  /// "higher is better".
  var polarityWords: String? {
    switch polarity {
    case .higherBetter: "higher is better"
    case .lowerBetter: "lower is better"
    case .inRange: "best within a range"
    default: nil
    }
  }
}

extension Reading {
  /// "41 of 67".
  var partsWords: String? {
    guard let numerator, let denominator else { return nil }
    return "\(naturalFigure(numerator)) of \(naturalFigure(denominator))"
  }

  /// The figure as it must be read: a share of fewer than 20 shows its parts first.
  func words(for measure: Measure) -> String {
    guard let value else { return notAvailableWords }
    if let parts = partsWords, let denominator, denominator < 20, measure.isShareOfHundred {
      return "\(parts) (\(measure.words(value)))"
    }
    return measure.words(value)
  }

  var notAvailableWords: String {
    switch notAvailable {
    case .suspended: "suspended"
    case .toBeConfirmed: "to be confirmed"
    case .notCollected: "not collected"
    default: note.isEmpty ? "not available" : "not available: \(note)"
    }
  }
}

extension Target {
  /// "at least 90%", "10% to 12%", "21.1% by 30 September 2017".
  func words(for measure: Measure) -> String {
    guard let value else { return text }
    if measure.unit == .nOfM, !text.isEmpty { return text }
    var words = measure.words(value)
    if let rangeEnd {
      words = "\(measure.words(min(value, rangeEnd))) to \(measure.words(max(value, rangeEnd)))"
    } else {
      switch measure.polarity {
      case .higherBetter: words = "at least \(words)"
      case .lowerBetter: words = "at most \(words)"
      default: break
      }
    }
    if let by { words += " by \(by.words)" }
    return words
  }
}

extension Proportion {
  /// "71%" or, for a small n, "8 of 12 (67%)"; `nil` where there is nothing to divide by.
  var words: String? {
    guard let percent else { return nil }
    return denominator < 20
      ? "\(grouped(numerator)) of \(grouped(denominator)) (\(percent))" : percent
  }

  /// "71%".
  var percent: String? { share.map { figure($0 * 100) + "%" } }

  /// "15 of 21".
  var parts: String { "\(grouped(numerator)) of \(grouped(denominator))" }

  /// "50 to 86%".
  var interval: String? {
    guard let lower, let upper else { return nil }
    return "\(figure(lower * 100)) to \(figure(upper * 100))%"
  }
}

extension ReadingStatus {
  var words: String {
    switch self {
    case .met: "Met"
    case .withinTolerance: "Within tolerance"
    case .missed: "Missed"
    case .noTarget: "No target"
    default: "Not available"
    }
  }
}

extension Variation {
  var words: String? {
    switch self {
    case .commonCause: "No real change"
    case .improvement: "Getting better"
    case .concern: "Getting worse"
    case .neutralHigh: "Higher than usual"
    case .neutralLow: "Lower than usual"
    default: nil
    }
  }
}

extension TargetAssurance {
  var words: String? {
    switch self {
    case .consistentlyFails: "Consistently fails its target"
    case .hitOrMiss: "Hits or misses its target by chance"
    case .consistentlyPasses: "Consistently meets its target"
    default: nil
    }
  }
}

extension SpecialCause {
  /// Why a point is flagged, with the run length of the chart.
  func words(runLength: Int) -> String? {
    switch self {
    case .outsideLimit: "outside a limit"
    case .trend: "\(runLength) points rising or falling"
    case .twoOfThree: "two of three near a limit"
    case .shift: "\(runLength) points on one side of the mean"
    default: nil
    }
  }
}

extension Grade {
  var words: String {
    switch self {
    case .inadequate: "Inadequate"
    case .requiresImprovement: "Requires improvement"
    case .good: "Good"
    case .outstanding: "Outstanding"
    default: "Not graded"
    }
  }

  /// Class of the style sheet.
  var style: String {
    switch self {
    case .inadequate: "grade-1"
    case .requiresImprovement: "grade-2"
    case .good: "grade-3"
    case .outstanding: "grade-4"
    default: "grade-0"
    }
  }
}
