import Foundation
import Testing

@testable import Gateway

@Suite("Templates")
struct TemplateTests {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Services/Gateway/Templates")
  let assets = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Services/Gateway/Assets")

  private var texts: [String: String] {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".mustache") }
      return Dictionary(
        uniqueKeysWithValues: try names.map {
          (
            String($0.dropLast(".mustache".count)),
            try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
          )
        }
      )
    }
  }

  @Test("Every template is a page's or is named by another template")
  func noOrphans() throws {
    let texts = try texts
    let named = Set(texts.values.flatMap(PageRenderer.partials))
    let pages = Set(PageCatalogue.pages.map { $0.template })
    #expect(Set(texts.keys).subtracting(named).subtracting(pages) == [])
    #expect(Set(PageCatalogue.pages.map { "\($0)" }).count == PageCatalogue.pages.count)
  }

  @Test("Only our own drawings are put out without escaping")
  func onlyDrawingsAreRaw() throws {
    for (name, text) in try texts {
      for match in text.matches(of: /\{\{\{\s*([\w.]+)\s*\}\}\}/) {
        #expect(match.output.1.hasSuffix("SVG"), "\(name): \(match.output.0)")
      }
      #expect(!text.contains("{{&"), "\(name)")
    }
  }

  @Test("A strict content security policy holds: nothing inline, nothing from elsewhere")
  func nothingInline() throws {
    for (name, text) in try texts {
      #expect(!text.contains(" style="), "\(name)")
      #expect(!text.contains("<style"), "\(name)")
      #expect(text.firstMatch(of: /\son[a-z]+=/) == nil, "\(name)")
      #expect(text.firstMatch(of: /<script(?! src="\{\{frame\.script\}\}")/) == nil, "\(name)")
      #expect(!text.contains("http://") && !text.contains("https://"), "\(name)")
    }
    let css = try String(contentsOf: assets.appending(path: "site.css"), encoding: .utf8)
    #expect(!css.contains("url(") && !css.contains("@import"))
  }

  @Test("A template that is missing or malformed stops the start and is named")
  func badTemplates() throws {
    let copy = FileManager.default.temporaryDirectory
      .appending(path: "templates-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.copyItem(at: folder, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.removeItem(at: copy.appending(path: "team.mustache"))
    #expect(throws: PageError.missing(template: "team", namedBy: "TeamPage")) {
      try PageRenderer(templates: copy, assets: assets)
    }
    try Data("{{#open}}".utf8).write(to: copy.appending(path: "team.mustache"))
    #expect {
      try PageRenderer(templates: copy, assets: assets)
    } throws: { error in
      guard case PageError.malformed(template: "team", problem: _) = error else { return false }
      return true
    }
    #expect(throws: PageError.self) {
      try PageRenderer(templates: copy.appending(path: "nowhere"), assets: assets)
    }
  }

  @Test("The program's own copy of the templates and assets is complete")
  func bundled() throws {
    let renderer = try PageRenderer()
    let style = try #require(renderer.assets.styleAddress.split(separator: "/").last)
    let asset = try #require(renderer.assets.asset(named: String(style)))
    #expect(asset.immutable && asset.contentType.hasPrefix("text/css"))
    #expect(renderer.assets.asset(named: "site.css")?.immutable == false)
    #expect(renderer.assets.asset(named: "../site.css") == nil)
  }
}
