package import RPC

/// Who may call which method of a service.
///
/// What isn't in it nobody may call.
package struct AccessTable: Sendable {
  private var roles: [MethodDescriptor: Set<Role>]

  package init(_ roles: [MethodDescriptor: Set<Role>]) {
    self.roles = roles
  }

  /// Both tables as one; a method in both keeps the roles of `self`.
  package func merging(_ other: AccessTable) -> AccessTable {
    AccessTable(roles.merging(other.roles) { mine, _ in mine })
  }

  /// Who may call a method; nobody when it isn't in the table.
  package func roles(for method: MethodDescriptor) -> Set<Role> {
    roles[method] ?? []
  }

  /// The methods that were forgotten, for the test that every service has.
  package func missing(from methods: [MethodDescriptor]) -> [MethodDescriptor] {
    methods.filter { roles[$0] == nil }
  }

  /// The methods of the table that no service offers, for the same test.
  package func unknown(besides methods: [MethodDescriptor]) -> [MethodDescriptor] {
    roles.keys.filter { !methods.contains($0) }
      .sorted { $0.fullyQualifiedMethod < $1.fullyQualifiedMethod }
  }

  /// Refuses who may not call a method.
  ///
  /// - Throws: `RPCError` with `PERMISSION_DENIED` that says who may.
  package func check(_ identity: Identity, calls method: MethodDescriptor) throws(RPCError) {
    let allowed = roles(for: method)
    if let methods = identity.methods, !methods.contains(method.fullyQualifiedMethod) {
      throw RPCError(
        .permissionDenied,
        "this token is not for \(method.fullyQualifiedMethod)"
      )
    }
    guard identity.roles.isDisjoint(with: allowed) else { return }
    let who = allowed.map(\.rawValue).sorted().joined(separator: ", ")
    throw RPCError(
      .permissionDenied,
      """
      \(method.fullyQualifiedMethod) is for \(who.isEmpty ? "nobody" : who); \
      you are \(identity.roles.map(\.rawValue).sorted().joined(separator: ", "))
      """
    )
  }
}
