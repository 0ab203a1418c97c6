package import RPC
package import ServiceLifecycle

/// What a service brings to its host.
package struct ServiceParts: Sendable {
  /// What it answers over RPC; health and reflection are added.
  package var services: [any RPCService]
  /// Who may call what.
  package var access: AccessTable
  /// What runs beside, from start to stop.
  package var background: [any Service]
  /// Other services without which it can't answer; `/readyz` asks for them.
  package var needs: [ServiceName]
  /// Methods whose requests may be larger than the usual limit, and how large, in bytes.
  package var maximumMessageBytes: [MethodDescriptor: Int]

  package init(
    services: [any RPCService],
    access: AccessTable,
    background: [any Service] = [],
    needs: [ServiceName] = [],
    maximumMessageBytes: [MethodDescriptor: Int] = [:]
  ) {
    self.services = services
    self.access = access
    self.background = background
    self.needs = needs
    self.maximumMessageBytes = maximumMessageBytes
  }
}
