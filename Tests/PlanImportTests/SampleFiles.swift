import Foundation
import Testing

@testable import PlanImport

/// The public papers of real councils that a developer may hold beside the repository.
///
/// They are no part of it: tests on them are skipped where the folder is not there.
enum SampleFiles {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["GT_SAMPLES"]
    let beside = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let candidates =
      [named].compactMap { $0 } + [
        beside.appending(path: "../shared/samples").path(),
        FileManager.default.currentDirectoryPath + "/../shared/samples",
      ]
    return candidates.map { URL(filePath: $0) }.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "sglos_plan.docx").path())
    }
  }()

  static var areHere: Bool { folder != nil }

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(folder)
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}
