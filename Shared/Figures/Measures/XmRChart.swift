/// A process behaviour chart of single values and moving ranges, which tells signal from noise.
///
/// Source: NHS England, Making Data Count; the rules as NHS-R's plot-the-dots applies them.
/// Centre = mean, limits = mean ± 2.66 × mean moving range, near limits at two thirds of that.
/// Missing periods are gaps: the neighbours of a point are the nearest available ones.
package struct XmRChart: Hashable, Sendable {
  /// What a measure counts; a cumulative one has no chart, because its points depend on each other.
  package enum Kind: Int, CaseIterable, Hashable, Sendable {
    case snapshot, inPeriod, rolling, cumulative
  }

  /// The run lengths, which are printed on the chart.
  package struct Settings: Hashable, Sendable {
    /// Points rising or falling one after another that make a signal.
    package var trendLength: Int
    /// Points on one side of the mean that make a signal.
    package var shiftLength: Int
    /// With fewer points the limits are called trial limits.
    package var settledCount: Int

    package init(trendLength: Int = 7, shiftLength: Int = 7, settledCount: Int = 12) {
      self.trendLength = max(2, trendLength)
      self.shiftLength = max(2, shiftLength)
      self.settledCount = max(2, settledCount)
    }

    /// One line for the foot of a chart.
    package var display: String {
      "A signal is a point outside the limits, \(trendLength) points rising or falling, "
        + "2 of 3 points beyond the same near limit, or \(shiftLength) points on one side of "
        + "the mean."
    }
  }

  /// Centre and limits of one stretch of points.
  package struct Baseline: Hashable, Sendable {
    /// Index of its first period; it runs to the next baseline.
    package let start: Int
    /// Available points in it.
    package let count: Int
    package let mean: Double
    /// Mean of the moving ranges.
    package let meanRange: Double
    /// Whether there are too few points to rely on the limits.
    package let isTrial: Bool

    package var lowerLimit: Double { mean - 2.66 * meanRange }
    package var upperLimit: Double { mean + 2.66 * meanRange }
    package var lowerNear: Double { mean - 2.66 * meanRange * 2 / 3 }
    package var upperNear: Double { mean + 2.66 * meanRange * 2 / 3 }
  }

  /// The rules for special cause, in order of priority.
  package enum Rule: Int, CaseIterable, Hashable, Sendable {
    /// A point outside a limit.
    case outsideLimit = 1
    /// A run of rising or falling points.
    case trend
    /// Two of three successive points beyond the same near limit.
    case nearLimit
    /// A run of points on one side of the mean.
    case shift
  }

  /// Why a point is flagged: the first rule that it meets, and which way it points.
  package struct Signal: Hashable, Sendable {
    package let rule: Rule
    /// Above a limit or the mean, or rising.
    package let isHigh: Bool
  }

  /// What the latest point says about the process.
  package enum Variation: Int, CaseIterable, Hashable, Sendable {
    case commonCause, improvement, concern, neutralHigh, neutralLow
  }

  /// What the limits say about the target.
  package enum Assurance: Int, CaseIterable, Hashable, Sendable {
    case consistentlyFails, consistentlyPasses, hitOrMiss, noTarget
  }

  /// One period of the chart.
  package struct Point: Hashable, Sendable {
    /// `nil` where the period has no reading.
    package let value: Double?
    package let signal: Signal?
    package let variation: Variation
  }

  package let points: [Point]
  /// In order; empty while there are fewer than two points.
  ///
  /// A stretch with fewer than two points has none.
  package let baselines: [Baseline]
  package let polarity: Polarity
  package let settings: Settings
  package let assurance: Assurance
  package let period: Period.Kind

  /// Computes a chart.
  ///
  /// - Parameters:
  ///   - values: One for each period in order, `nil` where there is none.
  ///   - kind: What the measure counts.
  ///   - polarity: Which way the measure should move.
  ///   - target: The target now in force.
  ///   - baselineStarts: Indices at which the limits are computed afresh by a recorded decision.
  ///   - settings: The run lengths.
  ///   - period: The length of a period, for the words.
  /// - Throws: ``XmRError/cumulative`` for a cumulative measure, ``XmRError/notFinite(index:)`` when
  ///   a value is not a number.
  package init(
    _ values: [Double?],
    kind: Kind = .inPeriod,
    polarity: Polarity,
    target: TargetProfile.Target? = nil,
    baselineStarts: [Int] = [],
    settings: Settings = Settings(),
    period: Period.Kind = .month
  ) throws(XmRError) {
    guard kind != .cumulative else { throw .cumulative }
    if let index = values.firstIndex(where: { $0.map { !$0.isFinite } ?? false }) {
      throw .notFinite(index: index)
    }
    let inner = Set(baselineStarts.filter { $0 > 0 && $0 < values.count })
    let starts = [0] + inner.sorted()
    var signals = [Signal?](repeating: nil, count: values.count)
    var baselines: [Baseline] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : values.count
      let available = (start..<max(start, end)).compactMap { index in
        values[index].map { (index: index, value: $0) }
      }
      guard let baseline = Baseline(available.map(\.value), start: start, settings) else {
        continue
      }
      baselines.append(baseline)
      let found = XmRRules.signals(available.map(\.value), baseline, settings)
      for (place, signal) in zip(available, found) { signals[place.index] = signal }
    }
    self.points = zip(values, signals).map { value, signal in
      Point(value: value, signal: signal, variation: Variation(signal, polarity))
    }
    self.baselines = baselines
    self.polarity = polarity
    self.settings = settings
    self.period = period
    self.assurance = Assurance(baselines.last, target: target, polarity: polarity)
  }

  /// The baseline that the latest points belong to.
  package var current: Baseline? { baselines.last }

  /// What the latest available point says.
  package var variation: Variation {
    points.last { $0.value != nil }?.variation ?? .commonCause
  }

  /// Whether any point of the chart is flagged.
  package var hasSignal: Bool { points.contains { $0.signal != nil } }
}

/// Why there is no chart.
package enum XmRError: Error, Hashable, Sendable {
  /// The measure adds up over the year, so its points are not independent of each other.
  case cumulative
  /// A value is not a finite number.
  case notFinite(index: Int)
}

extension XmRChart.Baseline {
  /// `nil` for fewer than two values.
  init?(_ values: [Double], start: Int, _ settings: XmRChart.Settings) {
    guard values.count > 1 else { return nil }
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    self.start = start
    self.count = values.count
    // Equal values have exactly that mean, whatever summing them would make.
    let isLevel = values.allSatisfy { $0 == values[0] }
    self.mean = isLevel ? values[0] : values.reduce(0, +) / Double(values.count)
    self.meanRange = ranges.reduce(0, +) / Double(ranges.count)
    self.isTrial = values.count < settings.settledCount
  }

  /// The limits cut to what the measure can be (0 to 100 for a percentage): for drawing only.
  package func drawn(within bounds: ClosedRange<Double>) -> (lower: Double, upper: Double) {
    (
      min(max(lowerLimit, bounds.lowerBound), bounds.upperBound),
      min(max(upperLimit, bounds.lowerBound), bounds.upperBound)
    )
  }
}
