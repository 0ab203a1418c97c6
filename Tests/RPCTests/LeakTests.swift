import Foundation
import Testing

/// In a process of its own, because this one's descriptors and memory are everybody's.
@Suite("What calls leave behind", .timeLimit(.minutes(3)))
struct LeakTests {
  @Test("Twenty thousand calls that end in every way leave nothing")
  func calls() async throws {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while !FileManager.default.isExecutableFile(atPath: folder.path + "/LeakCheck"),
      folder.path.count > 1
    {
      folder = folder.deletingLastPathComponent()
    }
    let process = Process()
    process.executableURL = folder.appending(component: "LeakCheck")
    process.arguments = ["20000"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(words)")
    #expect(words.contains("20000 calls"))
  }
}
