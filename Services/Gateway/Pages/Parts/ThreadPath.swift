/// The golden thread through one object: from what inspectors wrote to the level reached.
struct ThreadPath: TemplateValue {
  struct Knot: TemplateValue {
    /// "Recommendation".
    let kind: String
    /// "5", "LMG 1", "3 items".
    let name: String
    /// Absent where the knot has no page, or is the page itself.
    let address: String?
    let here: Bool
    /// A hole in the thread: nothing stands here yet.
    let gap: Bool
  }

  let knots: [Knot]

  init(_ knots: [Knot]) { self.knots = knots }

  static func knot(_ kind: String, _ name: String, _ address: String?) -> Knot {
    Knot(kind: kind, name: name, address: address, here: false, gap: false)
  }

  static func here(_ kind: String, _ name: String) -> Knot {
    Knot(kind: kind, name: name, address: nil, here: true, gap: false)
  }

  static func gap(_ kind: String, _ name: String) -> Knot {
    Knot(kind: kind, name: name, address: nil, here: false, gap: true)
  }

  /// A knot for several things of a kind, or a gap where there are none.
  static func several(_ kind: String, _ count: Int, none: String, _ address: String?) -> Knot {
    count == 0 ? gap(kind, none) : knot(kind, grouped(count), address)
  }
}
