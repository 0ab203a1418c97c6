import Messages

/// What surrounds every page of one request: who reads, which council, as at when, what is missing.
struct PageFrame: Sendable {
  /// `nil` where nobody is signed in.
  let authority: PageAuthority?
  /// `nil` = not signed in.
  let reader: Reader?
  let today: CalendarDate
  /// `nil` = as at today.
  let asAt: CalendarDate?
  /// The page's own path, without its query.
  let path: String
  /// The page's query without `as-at`.
  let query: [(name: String, value: String)]
  let csrfToken: String
  /// Unread items in the reader's inbox.
  let unread: Int
  let missing: [MissingPart]
  let heard: [HeardFrom]
  let changes: ChangeLine?
  /// An event stream that says when something changed; `nil` = no live line.
  let liveAddress: String?
  let flash: Flash?

  init(
    authority: PageAuthority?,
    reader: Reader?,
    today: CalendarDate,
    asAt: CalendarDate? = nil,
    path: String,
    query: [(name: String, value: String)] = [],
    csrfToken: String,
    unread: Int = 0,
    missing: [MissingPart] = [],
    heard: [HeardFrom] = [],
    changes: ChangeLine? = nil,
    liveAddress: String? = nil,
    flash: Flash? = nil
  ) {
    self.authority = authority
    self.reader = reader
    self.today = today
    self.asAt = asAt == today ? nil : asAt
    self.path = path
    self.query = query
    self.csrfToken = csrfToken
    self.unread = unread
    self.missing = missing
    self.heard = heard
    self.changes = changes
    self.liveAddress = liveAddress
    self.flash = flash
  }

  /// Addresses that keep the date looked at.
  var site: Address { Address(authority: authority?.code ?? "", asAt: asAt) }

  /// A link as the services write it, where the reader may follow it; see ``Address/relative(_:)``.
  func link(_ relative: String) -> String? {
    let section: NavigationItem? =
      switch relative.prefix(while: { $0 != "/" && $0 != "?" }) {
      case "": .board
      case "plan", "actions", "objectives": .plan
      case "inspections": .inspections
      case "measures": .measures
      case "audits": .audits
      case "workforce": .workforce
      case "my-work": .myWork
      case "meetings", "challenges", "decisions", "packs", "versions", "difference", "checks",
        "readiness", "review":
        .meetings
      default: nil
      }
    if let section, !reads(section) { return nil }
    return site.relative(relative)
  }

  /// The page of an object, where the reader may open it; see ``Address/page(of:)``.
  func page(of object: ObjectRef) -> String? {
    let section: NavigationItem =
      switch object.kind {
      case .meeting, .challenge, .decision, .boardPack, .planVersion: .meetings
      case .measure: .measures
      case .inspection: .inspections
      case .auditRound: .audits
      case .team: .workforce
      default: .plan
      }
    return reads(section) ? site.page(of: object) : nil
  }

  /// Where the reader begins: scrutiny with what is published; administrators see no content,
  /// theirs is the list of people.
  var home: String {
    guard authority != nil, let reader else { return Address.signIn }
    return reader.home(in: site)
  }

  /// The page's own address with its query, which a form is sent back to.
  var here: String {
    query.isEmpty
      ? path
      : path + "?"
        + query.map { "\(Address.encoded($0.name))=\(Address.encoded($0.value))" }
        .joined(separator: "&")
  }

  /// The date that the page is of.
  var shownDate: CalendarDate { asAt ?? today }

  /// Whether a part of the site is open to the reader.
  func reads(_ section: NavigationItem) -> Bool { reader?.sections.contains(section) == true }

  /// Whether the reader may do it here; nothing can be changed in the past.
  func permits(_ permission: Permission) -> Bool {
    asAt == nil && holds(permission)
  }

  /// The same for what only reads, which may be done in the past as well.
  func holds(_ permission: Permission) -> Bool {
    reader?.permits.contains(permission) == true
  }

  /// The same frame for a page that is of another day, which its address names under `name`
  /// instead of as the day looked at.
  func showing(_ day: CalendarDate, named name: String) -> PageFrame {
    PageFrame(
      authority: authority,
      reader: reader,
      today: today,
      asAt: day,
      path: path,
      query: query.filter { $0.name != name },
      csrfToken: csrfToken,
      unread: unread,
      missing: missing,
      heard: heard,
      changes: changes,
      liveAddress: day == today ? liveAddress : nil,
      flash: flash
    )
  }

  /// The same frame for a reader who may do more, because an object is their own.
  func permitting(_ extra: Set<Permission>) -> PageFrame {
    guard let reader else { return self }
    return PageFrame(
      authority: authority,
      reader: Reader(
        name: reader.name,
        id: reader.id,
        ownRoles: reader.ownRoles,
        roles: reader.roles,
        permits: reader.permits.union(extra),
        sections: reader.sections
      ),
      today: today,
      asAt: asAt,
      path: path,
      query: query,
      csrfToken: csrfToken,
      unread: unread,
      missing: missing,
      heard: heard,
      changes: changes,
      liveAddress: liveAddress,
      flash: flash
    )
  }
}

/// When a service was last heard from, for the footer.
struct HeardFrom: Sendable {
  /// "audits".
  let service: String
  let at: ProtobufTimestamp
}

/// "3 changes since you opened this".
struct ChangeLine: Sendable {
  let count: Int
}

/// What became of the change that led here.
struct Flash: Sendable {
  enum Kind: Sendable { case done, problem }
  let kind: Kind
  let text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
