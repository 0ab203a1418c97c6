import Messages

extension Drawing {
  /// An XmR chart: mean, limits, target, flagged points in two shapes, gaps, direct labels.
  ///
  /// `id` is unique on the page; it ties the picture to its title and description.
  static func xmr(_ chart: XmRChart, of measure: Measure, narrow: Bool, id: String) -> Drawing {
    let plot = XmRPlot(chart, of: measure, narrow: narrow)
    var svg =
      #"<svg class="chart \#(narrow ? "chart-narrow" : "chart-wide")" viewBox="0 0 \#(coordinate(plot.width)) \#(coordinate(plot.height))" role="img" aria-labelledby="\#(id)-title \#(id)-desc">"#
    svg += #"<title id="\#(id)-title">\#(chart.sentence.escapedForMarkup)</title>"#
    svg += #"<desc id="\#(id)-desc">\#(description(chart, measure).escapedForMarkup)</desc>"#
    for tick in plot.ticks {
      svg += line("grid", plot.plotLeft, tick.y, plot.plotRight, tick.y)
      svg += text("tick", plot.plotLeft - 7, tick.y + 4, naturalFigure(tick.value), anchor: "end")
    }
    for label in plot.periodLabels {
      svg += text("tick", label.x, plot.plotBottom + 20, label.text, anchor: "middle")
    }
    for x in plot.rebaselines {
      svg += line("rebaseline", x, plot.plotTop, x, plot.plotBottom)
      svg += text("tick", x + 4, plot.plotTop + 10, "new limits", anchor: "start")
    }
    for level in plot.upperLimits + plot.lowerLimits { svg += step("limit", level) }
    for level in plot.centres { svg += step("mean", level) }
    for level in plot.targets { svg += step("target", level) }
    for run in plot.runs where run.count > 1 {
      let path = run.map { "\(coordinate($0.x)) \(coordinate($0.y))" }.joined(separator: "L")
      svg += #"<path class="run" d="M\#(path)"/>"#
    }
    for mark in plot.marks { svg += point(mark) }
    for label in plot.labels {
      svg += text(label.style, plot.plotRight + 8, label.y + 4, label.text, anchor: "start")
    }
    return Drawing(markup: svg + "</svg>")
  }

  /// A flagged point is larger and has a shape of its own: a disc for the better, a diamond for
  /// the worse.
  static func point(_ mark: XmRPlot.Mark, size: Double = 1) -> String {
    let (x, y) = (coordinate(mark.x), coordinate(mark.y))
    guard mark.special else {
      return #"<circle class="point" cx="\#(x)" cy="\#(y)" r="\#(coordinate(3.4 * size))"/>"#
    }
    if mark.favourable {
      return #"<circle class="point-better" cx="\#(x)" cy="\#(y)" r="\#(coordinate(5.6 * size))"/>"#
    }
    let r = 6.8 * size
    return
      #"<path class="point-worse" d="M\#(x) \#(coordinate(mark.y - r))L\#(coordinate(mark.x + r)) \#(y) \#(x) \#(coordinate(mark.y + r)) \#(coordinate(mark.x - r)) \#(y)z"/>"#
  }

  static func line(
    _ style: String,
    _ x1: Double,
    _ y1: Double,
    _ x2: Double,
    _ y2: Double
  )
    -> String
  {
    #"<path class="\#(style)" d="M\#(coordinate(x1)) \#(coordinate(y1))L\#(coordinate(x2)) \#(coordinate(y2))"/>"#
  }

  static func text(
    _ style: String,
    _ x: Double,
    _ y: Double,
    _ words: String,
    anchor: String
  )
    -> String
  {
    #"<text class="\#(style)" x="\#(coordinate(x))" y="\#(coordinate(y))" text-anchor="\#(anchor)">\#(words.escapedForMarkup)</text>"#
  }

  private static func step(_ style: String, _ level: XmRPlot.Level) -> String {
    line(style, level.fromX, level.y, level.toX, level.y)
  }

  private static func description(_ chart: XmRChart, _ measure: Measure) -> String {
    let known = chart.points.filter { $0.value != nil }
    var parts = ["\(measure.name): \(counted(known.count, "reading"))"]
    if let first = known.first?.period?.words, let last = known.last?.period?.words {
      parts[0] += " from \(first) to \(last)"
    }
    if let centre = chart.centre { parts.append("mean \(figure(centre, decimals: 1))") }
    if let lower = chart.lowerLimit, let upper = chart.upperLimit {
      parts.append(
        "\(chart.trialLimits ? "trial limits" : "limits") \(figure(lower, decimals: 1)) to \(figure(upper, decimals: 1))"
      )
    }
    let flagged = chart.points.count { $0.specialCause != .unspecified }
    parts.append(flagged == 0 ? "no flagged points" : "\(counted(flagged, "flagged point"))")
    return parts.joined(separator: "; ") + ". The table below holds every figure."
  }
}
