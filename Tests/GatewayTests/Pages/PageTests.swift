import Foundation
import Messages
import Testing

@testable import Gateway

@Suite("Pages")
struct PageTests {
  let renderer: PageRenderer

  init() throws {
    let gateway = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Services/Gateway")
    renderer = try PageRenderer(
      templates: gateway.appending(path: "Templates"), assets: gateway.appending(path: "Assets"))
  }

  @Test("Every page renders, asks for nothing that it doesn't have, and leaves no braces")
  func everyPageRenders() throws {
    for picture in try Gallery().pictures {
      let unknown = UnknownNames()
      let html = renderer.html(picture.page, in: picture.frame, unknown: unknown)
      #expect(unknown.all == [], "\(picture.name)")
      #expect(html.hasPrefix("<!DOCTYPE html>"), "\(picture.name)")
      #expect(!html.contains("{{") && !html.contains("}}"), "\(picture.name)")
      #expect(!html.contains("Optional("), "\(picture.name)")
      #expect(html.contains("<h1"), "\(picture.name)")
      #expect(!html.contains(" style="), "\(picture.name)")
      try save(html, as: picture.name)
    }
  }

  /// Writes the page where `GT_GALLERY` says, to be looked at.
  private func save(_ html: String, as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GT_GALLERY"] else { return }
    let url = URL(filePath: folder)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try Data(html.utf8).write(to: url.appending(path: "\(name).html"))
  }
}
