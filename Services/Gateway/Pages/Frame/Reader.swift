/// Who is signed in, as the page needs to know.
struct Reader: Sendable {
  /// Display name.
  let name: String
  /// Roles in words: "Action lead".
  let roles: [String]
  let permits: Set<Permission>
  /// What of the service navigation is theirs to open.
  let sections: Set<NavigationItem>

  init(
    name: String,
    roles: [String],
    permits: Set<Permission> = [],
    sections: Set<NavigationItem> = Set(NavigationItem.allCases)
  ) {
    self.name = name
    self.roles = roles
    self.permits = permits
    self.sections = sections
  }
}

/// The council that a page is about.
struct PageAuthority: Sendable {
  /// DfE code: "803".
  let code: String
  let name: String
}
