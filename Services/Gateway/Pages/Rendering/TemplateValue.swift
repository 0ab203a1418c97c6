import Mustache

/// Something whose parts a template may name: every struct that reaches a template.
///
/// Differs from the library's own reflection in three ways that the templates rely on: an absent
/// optional or an empty text is false in a section and does not let the name be found further out;
/// lists of texts work; and a text can't carry a character that the library would fail to escape.
protocol TemplateValue: MustacheParent, Sendable {}

extension TemplateValue {
  func child(named name: String) -> Any? {
    for child in Mirror(reflecting: self).children where child.label == name {
      return shown(child.value)
    }
    return nil
  }
}

/// What stands in a template for nothing: renders as nothing and is false in a section.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

/// A value as templates may see it.
func shown(_ value: Any) -> Any {
  if let optional = value as? any OptionalValue {
    guard let wrapped = optional.wrappedValue else { return Absent() }
    return shown(wrapped)
  }
  switch value {
  case let text as String: return text.isEmpty ? Absent() : text.escapable
  case let texts as [String]: return texts.map(\.escapable)
  default: return value
  }
}

private protocol OptionalValue {
  var wrappedValue: Any? { get }
}

extension Optional: OptionalValue {
  fileprivate var wrappedValue: Any? { self }
}

extension String {
  /// The text with nothing hanging on a character that HTML gives a meaning.
  ///
  /// The template library escapes whole grapheme clusters, so a quotation mark that carries a
  /// combining accent would reach the page unescaped and end an attribute. A word joiner between
  /// the two, which is invisible and never combines, keeps the mark on its own.
  var escapable: String {
    guard utf8.contains(where: { $0 >= 0x80 }), utf8.contains(where: Self.hasMeaning) else {
      return self
    }
    guard contains(where: { $0.utf8.first.map(Self.hasMeaning) == true && $0.utf8.count > 1 })
    else { return self }
    var text = String.UnicodeScalarView()
    for character in self {
      var scalars = Array(character.unicodeScalars)
      if scalars.count > 1, character.utf8.first.map(Self.hasMeaning) == true {
        scalars.insert("\u{2060}", at: 1)
      }
      text.append(contentsOf: scalars)
    }
    return String(text)
  }

  /// The text escaped for HTML and SVG, scalar by scalar, for markup that we draw ourselves.
  var escapedForMarkup: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func hasMeaning(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
