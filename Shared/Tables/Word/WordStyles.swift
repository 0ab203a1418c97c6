/// The names and heading levels of a document's paragraph styles.
///
/// A style without an outline level inherits that of the style it is based on.
final class WordStyles: XMLPartReader {
  private struct Style {
    var name = ""
    var basedOn: String?
    var outline: Int?
    var numbering: String?
  }

  private var styles: [String: Style] = [:]
  private var current: String?

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    guard space == .word else { return }
    if name == "style" {
      current = attributes["styleId"]
      if let current { styles[current] = Style() }
      return
    }
    guard let current else { return }
    switch name {
    case "name": styles[current]?.name = attributes["val"] ?? ""
    case "basedOn": styles[current]?.basedOn = attributes["val"]
    case "outlineLvl": styles[current]?.outline = attributes["val"].flatMap { Int($0) }
    case "numId": styles[current]?.numbering = attributes["val"]
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    if space == .word, name == "style" { current = nil }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {}

  func name(of id: String) -> String {
    let name = styles[id]?.name ?? ""
    return name.isEmpty ? id : name
  }

  /// 0 for a title, 1-9 for headings, `nil` for body text.
  func headingLevel(of id: String) -> Int? {
    var next: String? = id
    var steps = 0
    while let id = next, steps < 12 {
      let name = self.name(of: id).lowercased()
      if name == "title" { return 0 }
      if name.hasPrefix("heading") || id.lowercased().hasPrefix("heading") {
        let digits = (name + id).filter(\.isNumber)
        if let first = digits.first, let level = first.wholeNumberValue, level > 0 { return level }
      }
      if let outline = styles[id]?.outline, outline < 9 { return outline + 1 }
      next = styles[id]?.basedOn
      steps += 1
    }
    return nil
  }

  /// The list that a style numbers its paragraphs by, if any.
  func numbering(of id: String) -> String? {
    var next: String? = id
    var steps = 0
    while let id = next, steps < 12 {
      if let numbering = styles[id]?.numbering { return numbering }
      next = styles[id]?.basedOn
      steps += 1
    }
    return nil
  }
}
