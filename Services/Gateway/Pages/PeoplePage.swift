import Messages

/// Who may sign in and as what, for administrators.
struct PeoplePage: Page {
  static let template = "people"

  let title = "People"
  let trail: [Crumb]
  let people: [Row]
  let hasPeople: Bool
  let newAddress: String?

  struct Row: TemplateValue {
    let name: String
    let email: String
    let roles: String
    let councilRoles: String
    let state: StatusTag
    let lastSignedIn: String
    let expires: String?
    let disableAction: String?
    let enableAction: String?
  }

  init(_ people: [Person], in frame: PageFrame) {
    let site = frame.site
    let may = frame.permits(.administerPeople)
    // Whoever administers people reads no board: there is nothing above this page.
    self.trail = []
    self.people = people.map { person in
      Row(
        name: person.name,
        email: person.email,
        roles: person.roles.map(RoleWords.words).joined(separator: ", "),
        councilRoles: person.councilRoles.isEmpty
          ? "None" : person.councilRoles.joined(separator: ", "),
        state: person.disabled
          ? StatusTag(word: "Disabled", shape: .dash, colour: "")
          : StatusTag(word: "Active", shape: .disc, colour: "green"),
        lastSignedIn: person.lastSignedInAt?.words ?? "Never",
        expires: person.expiresAt.map { "access ends \($0.day.words)" },
        disableAction: may && !person.disabled ? site.person(person.id, "disable") : nil,
        enableAction: may && person.disabled ? site.person(person.id, "enable") : nil
      )
    }
    self.hasPeople = !people.isEmpty
    self.newAddress = may ? site.newPerson : nil
  }
}

/// Access roles in words and what each may do.
enum RoleWords {
  static let all: [(role: String, words: String, may: String)] = [
    ("administrator", "Administrator", "People and settings; sees no content"),
    ("improvement_manager", "Improvement manager", "Keeps all of the plan"),
    ("objective_owner", "Objective owner", "Keeps own objectives"),
    ("action_lead", "Action lead", "Updates, evidence and ratings on own actions"),
    ("qa_lead", "Quality assurance lead", "Runs the audit programme"),
    ("auditor", "Auditor", "Audits"),
    ("moderator", "Moderator", "Moderates what others audited"),
    ("workforce_lead", "Workforce lead", "Keeps workforce returns"),
    ("board_member", "Board member", "Reads and challenges"),
    ("chair", "Chair", "Decisions, assurance level 3, own rating"),
    ("dfe_adviser", "DfE adviser", "Reads all but workers, own rating, until a date"),
    ("scrutiny", "Scrutiny", "Reads the published view"),
    ("participation_worker", "Participation worker", "Keeps voices"),
    ("operator", "Operator", "Runs the services; sees no content"),
  ]

  static func words(_ role: String) -> String {
    all.first { $0.role == role }?.words
      ?? role.split(separator: "_").joined(separator: " ").sentenceCase
  }
}
