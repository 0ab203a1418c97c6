import Foundation
import Mustache
import Synchronization

/// What can be wrong with the templates; found at start, never while answering.
enum PageError: Error, Hashable, Sendable {
  /// The folder of the templates is not where the program looks. Carries the path.
  case noTemplates(String)
  /// A template can't be parsed. Carries its name and what the parser says.
  case malformed(template: String, problem: String)
  /// A page or a template names a template that isn't there.
  case missing(template: String, namedBy: String)
  /// An asset is not where the program looks. Carries the path.
  case noAssets(String)
}

/// Turns pages into HTML with templates that were loaded and checked once.
struct PageRenderer: Sendable {
  let assets: SiteAssets
  private let library: MustacheLibrary

  /// - Throws: ``PageError`` when a template is missing or malformed.
  init() throws(PageError) {
    let resources = Bundle.module.resourceURL ?? Bundle.module.bundleURL
    try self.init(
      templates: resources.appending(path: "Templates"),
      assets: resources.appending(path: "Assets")
    )
  }

  /// Loads templates from one folder, and the style sheet, script and icon from another.
  ///
  /// - Throws: ``PageError`` when a template is missing or malformed.
  init(templates folder: URL, assets: URL) throws(PageError) {
    let texts = try Self.texts(in: folder)
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in texts {
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        throw .malformed(template: name, problem: "\(error)")
      }
      for partial in Self.partials(namedIn: text) where texts[partial] == nil {
        throw .missing(template: partial, namedBy: "template \(name)")
      }
    }
    for page in PageCatalogue.pages where templates[page.template] == nil {
      throw .missing(template: page.template, namedBy: "\(page)")
    }
    self.library = MustacheLibrary(templates: templates)
    self.assets = try SiteAssets(folder: assets)
  }

  /// The whole document.
  func html(_ page: some Page, in frame: PageFrame) -> String {
    html(page, in: frame, unknown: nil)
  }

  /// The whole document, and the names that a template asked for in vain, for tests.
  func html(_ page: some Page, in frame: PageFrame, unknown: UnknownNames?) -> String {
    let root = RootValue(
      page: page,
      frame: FrameValue(frame, showing: page, assets: assets),
      unknown: unknown
    )
    return library.render(root, withTemplate: type(of: page).template) ?? ""
  }

  private static func texts(in folder: URL) throws(PageError) -> [String: String] {
    let ending = ".mustache"
    var texts: [String: String] = [:]
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in names where name.hasSuffix(ending) {
        texts[String(name.dropLast(ending.count))] = try String(
          contentsOf: folder.appending(path: name),
          encoding: .utf8
        )
      }
    } catch {
      throw .noTemplates(folder.path)
    }
    guard !texts.isEmpty else { throw .noTemplates(folder.path) }
    return texts
  }

  /// The names after `{{>` and `{{<`.
  static func partials(namedIn text: String) -> [String] {
    text.matches(of: /\{\{\s*[<>]\s*([\w-]+)\s*\}\}/).map { String($0.output.1) }
  }
}

/// The names that templates asked for and nobody had.
final class UnknownNames: Sendable {
  private let names = Mutex<Set<String>>([])

  func insert(_ name: String) {
    _ = names.withLock { $0.insert(name) }
  }

  var all: Set<String> { names.withLock { $0 } }
}

/// What a template sees outermost: the page's own parts, and the frame by its name.
private struct RootValue: TemplateValue {
  let page: any Page
  let frame: FrameValue
  let unknown: UnknownNames?

  func child(named name: String) -> Any? {
    if name == "frame" { return frame }
    if name == "title" { return shown(page.title) }
    guard let child = page.child(named: name) else {
      unknown?.insert("\(type(of: page)).\(name)")
      return nil
    }
    return child
  }
}
