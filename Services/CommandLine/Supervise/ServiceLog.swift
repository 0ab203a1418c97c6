import Foundation

/// The log file of one supervised service; begins anew at 16 MB and keeps one older file.
struct ServiceLog {
  private static let largest: UInt64 = 16 << 20

  private let location: URL
  private var file: FileHandle?
  private var size: UInt64 = 0
  /// The last line, for saying why a service ended.
  private(set) var lastLine = ""

  init(_ location: URL) {
    self.location = location
    open()
  }

  /// A log that can't be written must not stop the service: the line is then lost.
  mutating func append(_ line: some StringProtocol) {
    lastLine = line.trimmingCharacters(in: .whitespacesAndNewlines)
    if size > Self.largest { rotate() }
    let bytes = Data((lastLine + "\n").utf8)
    size += UInt64(bytes.count)
    try? file?.write(contentsOf: bytes)
  }

  private mutating func open() {
    let files = FileManager.default
    if !files.fileExists(atPath: location.path) {
      _ = files.createFile(
        atPath: location.path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    file = try? FileHandle(forWritingTo: location)
    size = (try? file?.seekToEnd()) ?? 0
  }

  private mutating func rotate() {
    try? file?.close()
    let older = location.appendingPathExtension("1")
    try? FileManager.default.removeItem(at: older)
    try? FileManager.default.moveItem(at: location, to: older)
    open()
  }
}
