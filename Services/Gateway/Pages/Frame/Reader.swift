/// Who is signed in, as the page needs to know.
struct Reader: Sendable {
  /// Display name.
  let name: String
  /// Account and council roles (in lower case), by which a page knows what is the reader's own.
  let id: String
  let ownRoles: Set<String>
  /// Roles in words: "Action lead".
  let roles: [String]
  let permits: Set<Permission>
  /// What of the service navigation is theirs to open.
  let sections: Set<NavigationItem>

  init(
    name: String,
    id: String = "",
    ownRoles: Set<String> = [],
    roles: [String],
    permits: Set<Permission> = [],
    sections: Set<NavigationItem> = NavigationItem.ofTheRecord
  ) {
    self.name = name
    self.id = id
    self.ownRoles = ownRoles
    self.roles = roles
    self.permits = permits
    self.sections = sections
  }

  /// The page that the reader begins with.
  func home(in site: Address) -> String {
    if sections.contains(.board) { return site.board }
    return sections.contains(.published) ? site.published : site.people
  }
}

/// The council that a page is about.
struct PageAuthority: Sendable {
  /// DfE code: "803".
  let code: String
  let name: String
}
