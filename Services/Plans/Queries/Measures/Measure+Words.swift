import Figures
import Messages
import ProtobufC

extension Measure {
  /// What a sentence calls it: `KPI 7` for a bare number, its reference, or its name.
  var shortName: String {
    if ref.isEmpty { return Counted.shortened(name, to: 60) }
    return ref.first?.isNumber == true ? "KPI \(ref)" : ref
  }

  /// A value as it was entered, with its unit: `18.1%`, `8.2 per 10,000`, `12 days`.
  func words(for value: Double) -> String {
    withUnit(
      decimals > 0
        ? Rounding.text(value, decimals: Int(decimals)) : Rounding.short(value, upTo: 1)
    )
  }

  private func withUnit(_ number: String) -> String {
    switch unit {
    case .percent, .nOfM: return number + "%"
    case .ratePer10000: return number + " per 10,000"
    case .fte: return number + " FTE"
    case .days: return number + (number == "1" ? " day" : " days")
    case .count, .score, .unspecified, .unrecognized: return number
    }
  }

  /// A reading with its parts: `61% (41 of 67)`; why it is missing, where it is.
  func words(for reading: Reading) -> String {
    guard let value = reading.figure(of: self) else {
      return reading.note.isEmpty ? reading.notAvailable.inWords : reading.note
    }
    guard let numerator = reading.numerator, let denominator = reading.denominator else {
      return words(for: value)
    }
    let parts =
      "\(Rounding.short(numerator, upTo: 2)) of \(Rounding.short(denominator, upTo: 2))"
    if unit == .nOfM { return parts }
    // A computed percentage has no more decimals than the measure says.
    let shown = unit == .percent ? Int(decimals) : max(1, Int(decimals))
    return "\(withUnit(Rounding.text(value, decimals: shown))) (\(parts))"
  }

  /// A target: `80%`, `12% to 10%`, or as it was written.
  func words(for target: Target) -> String {
    // “4 / 7” says more than 57%.
    if unit == .nOfM, !target.text.isEmpty { return target.text }
    return switch target.goal {
    case .value(let value): words(for: value)
    case .range(let one, let other): "\(words(for: one)) to \(words(for: other))"
    case nil: target.text
    }
  }
}

extension Measure {
  /// A reading's figure by its parts.
  func figure(_ value: Double?, _ numerator: Double?, of denominator: Double?) -> Double? {
    let hasParts = numerator != nil && (denominator ?? 0) != 0
    // Of n of m the parts are the figure.
    if let value, unit != .nOfM || !hasParts { return value.isFinite ? value : nil }
    guard let numerator, let denominator, denominator != 0 else { return nil }
    let scale = unit.scale
    let quotient = numerator / denominator * scale
    return quotient.isFinite ? quotient : nil
  }
}

extension Reading {
  /// The figure: as entered, or the quotient of its parts in the measure's unit.
  func figure(of measure: Measure) -> Double? {
    measure.figure(value, numerator, of: denominator)
  }

  /// The period as people write it.
  var periodWords: String {
    if let label = period?.label, !label.isEmpty { return label }
    return period?.lastDay?.inWords ?? "an unknown period"
  }
}
