/// What was measured in a period: a figure, or why there is none.
///
/// Missing is not zero.
package enum ReadingValue: Hashable, Sendable {
  /// A figure entered as it is.
  case value(Double)
  /// A figure computed from its parts: the quotient times the scale (100 for a percentage, 10,000
  /// for a rate per 10,000, 1 for an average or `n of m`).
  case parts(numerator: Double, denominator: Double, scale: Double)
  /// No figure, with the reason (`audits suspended`, `to be confirmed`, `not collected`).
  case notAvailable(reason: String)

  /// The figure, unrounded.
  package var number: Double? {
    switch self {
    case .value(let value): value
    case .parts(let numerator, let denominator, let scale): numerator / denominator * scale
    case .notAvailable: nil
    }
  }
}

/// Why a reading was refused.
package enum ReadingError: Error, Hashable, Sendable {
  /// Neither a value, nor both parts, nor a reason is there.
  case nothingGiven
  /// One part is there without the other.
  case halfOfParts
  /// The denominator is not above zero. Carries what was found.
  case noDenominator(Double)
  /// The parts make another value than the one given with them.
  case contradiction(given: Double, computed: Double)
  /// A value is not a finite number.
  case notANumber
  /// A share has more parts than its whole.
  case moreThanWhole(numerator: Double, denominator: Double)
  /// A figure is there together with a reason why there is none.
  case valueAndReason
}

extension ReadingValue {
  /// Checks what was given for a period.
  ///
  /// - Parameters:
  ///   - value: The figure as it was given, if it was.
  ///   - numerator: The first of the two parts, if they were given.
  ///   - denominator: The second.
  ///   - reason: Why there is no figure.
  ///   - scale: What the quotient of the parts is multiplied by.
  ///   - decimals: Decimals of `value` as it was written: it agrees with the parts when it lies
  ///     within half of its last place of their quotient.
  ///   - isShare: Whether the numerator counts a part of the denominator.
  /// - Returns: The figure, its parts, or the reason.
  /// - Throws: ``ReadingError``.
  package static func checked(
    value: Double?,
    numerator: Double?,
    denominator: Double?,
    notAvailable reason: String?,
    scale: Double = 100,
    decimals: Int = 1,
    isShare: Bool = false
  ) throws(ReadingError) -> ReadingValue {
    let reason = reason.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    for number in [value, numerator, denominator] {
      guard number?.isFinite ?? true else { throw .notANumber }
    }
    if let reason {
      guard value == nil, numerator == nil, denominator == nil else { throw .valueAndReason }
      return .notAvailable(reason: reason)
    }
    switch (numerator, denominator) {
    case (nil, nil):
      guard let value else { throw .nothingGiven }
      return .value(value)
    case (let numerator?, let denominator?):
      guard denominator > 0 else { throw .noDenominator(denominator) }
      guard !isShare || (0...denominator).contains(numerator) else {
        throw .moreThanWhole(numerator: numerator, denominator: denominator)
      }
      let computed = numerator / denominator * scale
      if let value {
        let half = (0..<max(0, decimals)).reduce(0.5) { half, _ in half / 10 }
        guard abs(computed - value) <= half * (1 + 1e-9) else {
          throw .contradiction(given: value, computed: computed)
        }
      }
      return .parts(numerator: numerator, denominator: denominator, scale: scale)
    default: throw .halfOfParts
    }
  }
}

extension ReadingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nothingGiven:
      "needs a value, or a numerator and a denominator, or the reason why there is none"
    case .halfOfParts: "needs both a numerator and a denominator, or neither"
    case .noDenominator(let found):
      "found a denominator of \(Rounding.short(found, upTo: 2)); allowed is more than 0"
    case .contradiction(let given, let computed):
      "found the value \(Rounding.short(given, upTo: 4)), but the parts make "
        + Rounding.short(computed, upTo: 4)
    case .notANumber: "found something that is not a finite number"
    case .moreThanWhole(let numerator, let denominator):
      "found \(Rounding.short(numerator, upTo: 2)) of \(Rounding.short(denominator, upTo: 2)); "
        + "a part can't exceed its whole"
    case .valueAndReason: "found a figure together with a reason why there is none"
    }
  }
}
