import Messages

/// Where everything of an XmR chart is drawn: plain numbers, so that they can be tested.
struct XmRPlot: Sendable {
  struct Mark: Sendable, Hashable {
    let index: Int
    let x: Double
    let y: Double
    let value: Double
    let special: Bool
    let favourable: Bool
  }

  /// A horizontal piece of a line, from the first point it is in force for to the last.
  struct Level: Sendable, Hashable {
    let fromX: Double
    let toX: Double
    let y: Double
  }

  struct Label: Sendable, Hashable {
    let text: String
    let y: Double
    /// Class of the style sheet.
    let style: String
  }

  let width: Double
  let height: Double
  let plotLeft: Double
  let plotRight: Double
  let plotTop: Double
  let plotBottom: Double
  let marks: [Mark]
  /// Runs of neighbouring points; a missing period breaks the line.
  let runs: [[Mark]]
  let centres: [Level]
  let lowerLimits: [Level]
  let upperLimits: [Level]
  let targets: [Level]
  let ticks: [(value: Double, y: Double)]
  let periodLabels: [(text: String, x: Double)]
  /// Where new limits begin.
  let rebaselines: [Double]
  let labels: [Label]

  /// A `narrow` one is for phones: smaller, with fewer labels.
  init(_ chart: XmRChart, of measure: Measure, narrow: Bool) {
    self.width = narrow ? 360 : 860
    self.height = narrow ? 300 : 340
    self.plotLeft = narrow ? 38 : 48
    self.plotRight = narrow ? 286 : 716
    self.plotTop = 14
    self.plotBottom = height - 30
    let points = chart.points
    let seen = points.flatMap {
      [$0.value, $0.target, $0.lowerLimit, $0.upperLimit].compactMap(\.self)
    }
    let (range, ticks) = Scale.round(seen, within: measure.isShareOfHundred ? 0...100 : nil)
    let y = Scale(values: range, start: plotBottom, end: plotTop)
    let x = Scale(
      values: 0...Double(max(points.count - 1, 1)),
      start: plotLeft + 10,
      end: plotRight - 10
    )
    let half = points.count > 1 ? (x(1) - x(0)) / 2 : 10

    self.marks = points.enumerated().compactMap { index, point in
      point.value.map {
        Mark(
          index: index,
          x: x(Double(index)),
          y: y($0),
          value: $0,
          special: point.specialCause != .unspecified,
          favourable: point.favourable
        )
      }
    }
    self.runs = Self.runs(of: marks)
    let (left, right) = (plotLeft, plotRight)
    func levels(_ value: (ChartPoint) -> Double?) -> [Level] {
      Self.levels(points.map(value)).map { first, last, value in
        Level(
          fromX: max(x(Double(first)) - half, left),
          toX: min(x(Double(last)) + half, right),
          y: y(value)
        )
      }
    }
    self.centres = levels(\.centre)
    self.lowerLimits = levels { $0.lowerLimit }
    self.upperLimits = levels { $0.upperLimit }
    self.targets = levels(\.target)
    self.ticks = ticks.map { ($0, y($0)) }
    let every = max(1, Int((Double(points.count) / (narrow ? 4 : 9)).rounded(.up)))
    self.periodLabels = points.enumerated().compactMap { index, point in
      guard (points.count - 1 - index) % every == 0 else { return nil }
      return (point.period?.firstDay?.shortMonth ?? point.period?.words ?? "", x(Double(index)))
    }
    self.rebaselines = measure.rebaselines.compactMap { rebaseline in
      guard let from = rebaseline.from?.dayNumber else { return nil }
      let first = points.firstIndex { ($0.period?.lastDay?.dayNumber ?? Int.min) >= from }
      return first.map { x(Double($0)) - half }
    }
    self.labels = Self.labels(points, measure, y, narrow: narrow, plotTop...plotBottom)
  }

  private static func runs(of marks: [Mark]) -> [[Mark]] {
    var runs: [[Mark]] = []
    for mark in marks {
      if let last = runs.last?.last, last.index + 1 == mark.index {
        runs[runs.count - 1].append(mark)
      } else {
        runs.append([mark])
      }
    }
    return runs
  }

  /// Neighbours with the same value, as first index, last index and value.
  static func levels(_ values: [Double?]) -> [(Int, Int, Double)] {
    var levels: [(Int, Int, Double)] = []
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      if let last = levels.last, last.1 == index - 1, last.2 == value {
        levels[levels.count - 1].1 = index
      } else {
        levels.append((index, index, value))
      }
    }
    return levels
  }

  private static func labels(
    _ points: [ChartPoint],
    _ measure: Measure,
    _ y: Scale,
    narrow: Bool,
    _ bounds: ClosedRange<Double>
  ) -> [Label] {
    var wanted: [(text: String, value: Double, style: String)] = []
    func add(_ name: String, _ value: Double?, _ style: String) {
      guard let value else { return }
      let decimals = max(Int(measure.decimals), 1)
      wanted.append(
        (
          "\(name) \(figure(value, decimals: name == "target" ? Int(measure.decimals) : decimals))",
          value, style
        )
      )
    }
    add("target", points.last { $0.target != nil }?.target, "label-target")
    add(
      narrow ? "upper" : "upper limit",
      points.last { $0.upperLimit != nil }?.upperLimit,
      "label-limit"
    )
    add("mean", points.last { $0.centre != nil }?.centre, "label-mean")
    add(
      narrow ? "lower" : "lower limit",
      points.last { $0.lowerLimit != nil }?.lowerLimit,
      "label-limit"
    )
    let places = spreadLabels(wanted.map { y($0.value) }, gap: 17, within: bounds)
    return zip(wanted, places).map { Label(text: $0.text, y: $1, style: $0.style) }
  }
}
