import Messages

/// Addresses of the pages of one council, which keep the date that the reader looks at.
struct Address: Sendable {
  let authority: String
  /// `nil` = as at today.
  let asAt: CalendarDate?

  init(authority: String, asAt: CalendarDate? = nil) {
    self.authority = authority
    self.asAt = asAt
  }

  static let signIn = "/sign-in"
  static let signOut = "/sign-out"
  static let accessibility = "/accessibility"
  static let dataHeld = "/data-held"

  var board: String { to([]) }
  var plan: String { to(["plan"]) }
  var inspections: String { to(["inspections"]) }
  var measures: String { to(["measures"]) }
  var audits: String { to(["audits"]) }
  var workforce: String { to(["workforce"]) }
  var meetings: String { to(["meetings"]) }
  var myWork: String { to(["my-work"]) }
  var inbox: String { to(["inbox"]) }
  var inboxRead: String { to(["inbox", "read"]) }
  var checks: String { to(["checks"]) }
  var reopening: String { to(["checks", "reopen"]) }
  func accepting(_ key: String) -> String { to(["checks", key, "accept"]) }
  func linking(_ inspectionID: String, paragraph id: String) -> String {
    to(["inspections", inspectionID, "paragraphs", id, "link"])
  }
  var importing: String { to(["import"]) }
  var importHeadings: String { to(["import", "headings"]) }
  func teaching(_ heading: String) -> String { to(["import", "headings"], [("heading", heading)]) }
  var people: String { to(["people"]) }
  var newPerson: String { to(["people", "new"]) }
  var preferences: String { to(["preferences"]) }

  func objective(_ id: String) -> String { to(["objectives", id]) }
  func action(_ id: String) -> String { to(["actions", id]) }
  func measure(_ id: String) -> String { to(["measures", id]) }
  func inspection(_ id: String) -> String { to(["inspections", id]) }
  func round(_ id: String) -> String { to(["audits", "rounds", id]) }
  func team(_ id: String) -> String { to(["workforce", "teams", id]) }
  func reading(_ measureID: String) -> String { to(["measures", measureID, "reading"]) }
  func due(_ actionID: String) -> String { to(["actions", actionID, "due"]) }
  func challenge(_ id: String) -> String { to(["challenges", id]) }
  func answer(_ challengeID: String) -> String { to(["challenges", challengeID, "answer"]) }
  func accept(_ challengeID: String) -> String { to(["challenges", challengeID, "accept"]) }
  var newMeeting: String { to(["meetings", "new"]) }
  func meeting(_ id: String) -> String { to(["meetings", id]) }
  func closing(_ decisionID: String) -> String { to(["decisions", decisionID, "close"]) }
  var versions: String { to(["versions"]) }
  var newVersion: String { to(["versions", "new"]) }
  func version(_ id: String) -> String { to(["versions", id]) }
  func publishing(_ versionID: String) -> String { to(["versions", versionID, "publish"]) }
  /// What changed between two versions, or since one; `nil` = until the day looked at.
  func difference(from versionID: String, to laterID: String?) -> String {
    to(
      ["difference"],
      [("since-version", versionID)] + (laterID.map { [("until-version", $0)] } ?? [])
    )
  }
  /// The last published version, for everybody.
  var published: String { to(["published"]) }
  /// Whether the council is ready for a visit about a section of the plan; `nil` = to be chosen.
  func readiness(_ sectionID: String? = nil) -> String {
    to(["readiness"] + (sectionID.map { ["sections", $0] } ?? []))
  }
  var packs: String { to(["packs"]) }
  func pack(_ id: String) -> String { to(["packs", id]) }
  func newPack(for meetingID: String? = nil) -> String {
    to(["packs", "new"], meetingID.map { [("meeting", $0)] } ?? [])
  }
  func newErratum(in packID: String) -> String { to(["packs", packID, "errata", "new"]) }
  var newRound: String { to(["audits", "rounds", "new"]) }
  func closeRound(_ id: String) -> String { to(["audits", "rounds", id, "close"]) }
  func newAudit(in roundID: String, assigned: String? = nil) -> String {
    to(["audits", "rounds", roundID, "audits", "new"], assigned.map { [("audit", $0)] } ?? [])
  }
  func newAuditAction(in roundID: String, after audit: String? = nil) -> String {
    to(["audits", "rounds", roundID, "actions", "new"], audit.map { [("audit", $0)] } ?? [])
  }
  func auditAction(_ id: String, in roundID: String, _ change: String) -> String {
    to(["audits", "rounds", roundID, "actions", id, change])
  }
  func teamReturn(_ teamID: String, month: CalendarDate? = nil) -> String {
    to(["workforce", "teams", teamID, "return"], month.map { [("month", $0.iso)] } ?? [])
  }
  func person(_ id: String, _ change: String) -> String { to(["people", id, change]) }

  func actions(_ query: [(String, String)] = []) -> String { to(["actions"], query) }
  func difference(since: CalendarDate?) -> String {
    to(["difference"], since.map { [("since", $0.iso)] } ?? [])
  }
  /// The review between two days; `nil` = since the last review, until the day looked at.
  func review(from: CalendarDate? = nil) -> String {
    to(["review"], from.map { [("from", $0.iso)] } ?? [])
  }
  func newChallenge(about: ObjectRef?) -> String {
    to(["challenges", "new"], about.flatMap(\.word).map { [("about", $0)] } ?? [])
  }

  /// The page of an object; `nil` where it has none of its own.
  func page(of object: ObjectRef) -> String? {
    guard !object.id.isEmpty else { return nil }
    return switch object.kind {
    case .objective: objective(object.id)
    case .action: action(object.id)
    case .measure: measure(object.id)
    case .inspection: inspection(object.id)
    case .auditRound: round(object.id)
    case .team: team(object.id)
    case .plan, .section: plan
    case .meeting: meeting(object.id)
    case .boardPack: pack(object.id)
    case .planVersion: version(object.id)
    case .challenge: challenge(object.id)
    case .decision: meetings
    default: nil
    }
  }

  /// A link as the services write it: relative to the council ("actions?status=overdue").
  func relative(_ link: String) -> String? {
    guard !link.isEmpty, !link.hasPrefix("/"), !link.contains(":"), !link.contains("\\") else {
      return nil
    }
    let parts = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "/").map(String.init)
    let query = parts.count < 2 ? [] : Self.pairs(parts[1])
    return to(path, query)
  }

  /// A path of the council with a query.
  func to(_ path: [String], _ query: [(String, String)] = []) -> String {
    var address = "/" + ([authority] + path).map(Self.encoded).joined(separator: "/")
    var pairs = query
    if let asAt { pairs.append(("as-at", asAt.iso)) }
    if !pairs.isEmpty {
      address +=
        "?"
        + pairs.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }
        .joined(separator: "&")
    }
    return address
  }

  private static func pairs(_ query: Substring) -> [(String, String)] {
    query.split(separator: "&").map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(sides[0]), sides.count > 1 ? String(sides[1]) : "")
    }
  }

  /// RFC 3986, section 2.3: everything but the unreserved characters is percent-encoded.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.append(Character(Unicode.Scalar(byte)))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (hex.count < 2 ? "0" : "") + hex
      }
    }
    return encoded
  }
}

extension ObjectRef {
  init(_ kind: ObjectKind, _ id: String) {
    self.init()
    self.kind = kind
    self.id = id
  }

  /// As addresses and forms write it: "objective:o12".
  var word: String? {
    let name: String? =
      switch kind {
      case .objective: "objective"
      case .action: "action"
      case .measure: "measure"
      default: nil
      }
    return name.map { "\($0):\(id)" }
  }
}
