import Foundation
import SystemPackage

/// The log file of one supervised service, which writes to it by itself.
///
/// The log goes on when the supervisor is gone. Begins anew above 16 MB when the service starts, and keeps one older file.
struct ServiceLog {
  private static let largest = 16 << 20

  let location: URL

  /// Opens the file for a service's output, readable by its owner only.
  ///
  /// - Throws: `Errno` when the file can't be made.
  func open() throws -> FileDescriptor {
    let files = FileManager.default
    let size = try? files.attributesOfItem(atPath: location.path)[.size] as? Int
    if (size ?? 0) > Self.largest {
      let older = location.appendingPathExtension("1")
      try? files.removeItem(at: older)
      try? files.moveItem(at: location, to: older)
    }
    return try FileDescriptor.open(
      FilePath(location.path),
      .writeOnly,
      options: [.append, .create],
      permissions: [.ownerReadWrite]
    )
  }

  /// What the service said last, for telling why it ended; empty where it said nothing.
  var lastLine: String {
    guard let file = try? FileHandle(forReadingFrom: location),
      let end = try? file.seekToEnd()
    else { return "" }
    try? file.seek(toOffset: end > 4096 ? end - 4096 : 0)
    let tail = (try? file.readToEnd()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return tail.split(separator: "\n").last.map(String.init) ?? ""
  }
}
