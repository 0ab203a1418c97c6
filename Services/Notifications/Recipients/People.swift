package import Chassis
package import Messages

/// Those of one authority who can be told something.
package struct People: Hashable, Sendable {
  /// Somebody and the council role for which they are told; empty where none was named.
  package struct Addressee: Hashable, Sendable {
    package var personID: String
    package var role: String
  }

  /// By identifier.
  private let byID: [String: Recipient]
  private let ids: [String]

  package init(_ recipients: [Recipient] = []) {
    byID = Dictionary(recipients.map { ($0.personID, $0) }, uniquingKeysWith: { $1 })
    ids = byID.keys.sorted()
  }

  package var isEmpty: Bool { ids.isEmpty }
  package var personIDs: [String] { ids }
  package subscript(personID: String) -> Recipient? { byID[personID] }

  /// Who holds at least one of these access roles.
  package func with(_ roles: Role...) -> [Addressee] {
    let wanted = Set(roles.map(\.rawValue))
    return addressees { !wanted.isDisjoint(with: $0.roles) }
  }

  /// Who holds a council role, whatever its case and spacing, or is the account of that name.
  package func holders(of role: String) -> [Addressee] {
    let wanted = Self.plain(role)
    guard !wanted.isEmpty else { return [] }
    return addressees(for: role) {
      $0.personID == role || $0.councilRoles.contains { Self.plain($0) == wanted }
    }
  }

  /// Who answers for any of these council roles.
  ///
  /// A role that nobody holds, or that nobody named, falls to the improvement managers. Each person
  /// once, for the first role.
  package func answering(for roles: [String]) -> [Addressee] {
    var seen: Set<String> = []
    return (roles.isEmpty ? [""] : roles).flatMap { role in
      let holders = holders(of: role)
      guard holders.isEmpty else { return holders }
      return with(.improvementManager).map { Addressee(personID: $0.personID, role: role) }
    }.filter { seen.insert($0.personID).inserted }
  }

  private func addressees(for role: String = "", where isMeant: (Recipient) -> Bool) -> [Addressee]
  {
    ids.filter { byID[$0].map(isMeant) ?? false }.map { Addressee(personID: $0, role: role) }
  }

  private static func plain(_ role: String) -> String {
    role.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
