import Mustache

/// SVG that we drew ourselves, with every text in it escaped: the only thing that templates put
/// out with three braces.
struct Drawing: Sendable, Hashable, MustacheCustomRenderable {
  let markup: String

  var renderText: String { markup }
  var isNull: Bool { markup.isEmpty }
}
