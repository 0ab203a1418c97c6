/// Lines of Swift being written, with their indentation.
struct SourceText {
  private(set) var lines: [String] = []
  private var depth = 0

  mutating func add(_ line: String = "") {
    lines.append(line.isEmpty ? "" : String(repeating: "  ", count: depth) + line)
  }

  /// Writes `opening {`, what `body` adds one step further in, and `}`.
  mutating func block(
    _ opening: String,
    _ body: (inout SourceText) throws(GeneratorError) -> Void
  ) throws(GeneratorError) {
    add("\(opening) {")
    // The cases of a switch stand where it stands.
    let step = opening.hasPrefix("switch ") ? 0 : 1
    depth += step
    try body(&self)
    depth -= step
    add("}")
  }

  /// The comment of a proto as a documentation comment.
  mutating func document(_ comment: String?) {
    guard var comment else { return }
    while comment.last?.isWhitespace == true { comment.removeLast() }
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.hasPrefix(" ") ? line.dropFirst() : line
      add(text.isEmpty ? "///" : "/// \(text)")
    }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }
}
