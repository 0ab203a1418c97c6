import Messages

/// The assurance level that the record supports: three knots on a thread, tied as far as it goes.
struct LevelMark: TemplateValue, Hashable {
  /// 0 to 3.
  let level: Int
  /// "Level 2 of 3".
  let words: String
  /// "working".
  let name: String
  /// "up 1 since 12 March 2026"; `nil` where it did not change.
  let change: String?
  let lost: Bool
  let knotsSVG: Drawing

  init(_ level: Int32, before: Int32? = nil, since: CalendarDate? = nil) {
    let level = min(max(Int(level), 0), 3)
    self.level = level
    self.words = "Level \(level) of 3"
    self.name =
      switch level {
      case 1: "delivered"
      case 2: "working"
      case 3: "embedded"
      default: "not yet assured"
      }
    let step = level - Int(before ?? Int32(level))
    let from = since.map { " since \($0.words)" } ?? ""
    self.change = step == 0 ? nil : "\(step > 0 ? "up" : "down") \(abs(step))\(from)"
    self.lost = step < 0
    self.knotsSVG = Self.knots(level)
  }

  private static func knots(_ level: Int) -> Drawing {
    var markup =
      #"<svg class="knots" viewBox="0 0 54 14" aria-hidden="true" focusable="false">"#
      + #"<path d="M0 7H54" class="knot-thread"/>"#
    if level > 0 { markup += #"<path d="M0 7H\#(level * 18 - 9)" class="knot-tied"/>"# }
    for knot in 1...3 {
      markup +=
        #"<circle cx="\#(knot * 18 - 9)" cy="7" r="5" class="\#(knot <= level ? "knot-on" : "knot-off")"/>"#
    }
    return Drawing(markup: markup + "</svg>")
  }
}
