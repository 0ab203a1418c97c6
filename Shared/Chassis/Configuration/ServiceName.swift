/// The processes of Golden Thread and the command line, by the names that people type.
package enum ServiceName: String, CaseIterable, Codable, Hashable, Sendable {
  case gateway
  case plans
  case audits
  case workforce
  case notifications
  case commandLine = "goldenthread"

  /// Those that run as servers, in the order of their ports.
  package static let servers: [ServiceName] = [
    .gateway, .plans, .audits, .workforce, .notifications,
  ]

  /// Where its RPC is unless configured otherwise; the command line has none, and gets a free one.
  package var defaultRPCPort: Int {
    Self.servers.firstIndex(of: self).map { 7000 + $0 } ?? 0
  }

  /// Where health, readiness and metrics are unless configured otherwise.
  package var defaultOperationsPort: Int {
    Self.servers.firstIndex(of: self).map { 9000 + $0 } ?? 0
  }
}
