import Foundation
import Logging

extension ConfigurationKey.Form {
  /// Whether a value that isn't empty has this form.
  package func accepts(_ value: String) -> Bool {
    switch self {
    case .text, .path: true
    case .port: Int(value).map { (0...65535).contains($0) } ?? false
    case .host: value.allSatisfy { $0.isLetter || $0.isNumber || ".-:".contains($0) }
    case .database: value.hasPrefix("sqlite:") && value.count > "sqlite:".count
    case .target: Self.isTarget(value)
    case .logLevel: Logger.Level(rawValue: value) != nil
    case .webAddress:
      URL(string: value).map { ["http", "https"].contains($0.scheme) && $0.host != nil } ?? false
    case .word(let words): words.contains(value)
    case .count: Int(value).map { (0...1_000_000_000).contains($0) } ?? false
    }
  }

  private static func isTarget(_ value: String) -> Bool {
    if value.hasPrefix("unix:") { return value.count > "unix:".count }
    for prefix in ["dns:///", "ipv4:", "ipv6:"] where value.hasPrefix(prefix) {
      let place = value.dropFirst(prefix.count)
      guard let colon = place.lastIndex(of: ":"), colon > place.startIndex,
        let port = Int(place[place.index(after: colon)...])
      else { return false }
      return (1...65535).contains(port)
    }
    return false
  }
}
