import Messages

/// Where the parts of a stacked bar of grades stand, worst first.
struct GradeBar: Sendable {
  struct Segment: Sendable, Hashable {
    let grade: Grade
    let count: Int32
    let x: Double
    let width: Double
  }

  let segments: [Segment]

  /// The parts add up to `width`.
  init(_ mix: GradeMix, width: Double) {
    let counts: [(Grade, Int32)] = [
      (.inadequate, mix.inadequate), (.requiresImprovement, mix.requiresImprovement),
      (.good, mix.good), (.outstanding, mix.outstanding),
    ]
    let total = Double(counts.reduce(0) { $0 + max($1.1, 0) })
    var x = 0.0
    var segments: [Segment] = []
    for (grade, count) in counts where count > 0 && total > 0 {
      let share = Double(count) / total * width
      segments.append(Segment(grade: grade, count: count, x: x, width: share))
      x += share
    }
    self.segments = segments
  }
}

extension Drawing {
  /// A stacked bar of grades with the counts in it.
  ///
  /// `label` says what the bar is about: "Core audit, May 2026".
  static func gradeBar(_ mix: GradeMix, label: String) -> Drawing {
    let (width, height) = (400.0, 26.0)
    let said = GradeBar(mix, width: width).segments
      .map { "\($0.count) \($0.grade.words.lowercased())" }
    let words = said.isEmpty ? "no grades" : said.joined(separator: ", ")
    var svg =
      #"<svg class="grade-bar" viewBox="0 0 \#(coordinate(width)) \#(coordinate(height))" role="img" aria-label="\#("\(label): \(words)".escapedForMarkup)">"#
    for segment in GradeBar(mix, width: width).segments {
      svg +=
        #"<rect class="\#(segment.grade.style)" x="\#(coordinate(segment.x + 0.75))" y="1" width="\#(coordinate(max(segment.width - 1.5, 1)))" height="\#(coordinate(height - 2))"/>"#
      if segment.width >= 16 {
        svg += text(
          "\(segment.grade.style)-count",
          segment.x + segment.width / 2,
          height / 2 + 5,
          "\(segment.count)",
          anchor: "middle"
        )
      }
    }
    return Drawing(markup: svg + "</svg>")
  }
}
