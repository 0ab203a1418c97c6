import Foundation
import Testing

@Suite("Generated code")
struct GeneratedCodeTests {
  @Test("What is committed is what the generator makes of the protos")
  func regenerated() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let fresh = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: fresh) }

    let process = Process()
    process.executableURL = root.appendingPathComponent("Protos/generate.sh")
    process.arguments = [fresh.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)

    let shared = root.appendingPathComponent("Shared")
    for folder in ["CMessages/Generated", "CMessages/include", "Messages/Generated"] {
      let made = try Self.files(in: fresh.appendingPathComponent(folder))
      let committed = try Self.files(in: shared.appendingPathComponent(folder))
      #expect(made.keys.sorted() == committed.keys.sorted(), "run Protos/generate.sh")
      for (name, content) in made {
        #expect(content == committed[name], "\(folder)/\(name) is stale: run Protos/generate.sh")
      }
    }
  }

  private static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }
}
