package import Foundation

/// A note in the data folder that says how the system there was started, so that other commands
/// find it by the folder alone.
package struct RunningSystem: Codable, Hashable, Sendable {
  package let processIdentifier: Int32
  package let portBase: Int
  package let webPort: Int

  package init(processIdentifier: Int32, portBase: Int, webPort: Int) {
    self.processIdentifier = processIdentifier
    self.portBase = portBase
    self.webPort = webPort
  }

  private static func location(in dataFolder: URL) -> URL {
    dataFolder.appendingPathComponent("running.json")
  }

  /// The note, or `nil` where there is none that can be read.
  package static func read(in dataFolder: URL) -> RunningSystem? {
    guard let data = try? Data(contentsOf: location(in: dataFolder)) else { return nil }
    return try? JSONDecoder().decode(RunningSystem.self, from: data)
  }

  package func write(in dataFolder: URL) throws {
    try JSONEncoder().encode(self).write(to: Self.location(in: dataFolder), options: .atomic)
  }

  package static func remove(in dataFolder: URL) {
    try? FileManager.default.removeItem(at: location(in: dataFolder))
  }
}
