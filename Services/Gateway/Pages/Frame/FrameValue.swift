import Messages

/// The frame as the layout template shows it.
struct FrameValue: TemplateValue {
  struct NavigationLink: TemplateValue {
    let text: String
    let address: String
    let current: Bool
  }

  struct HiddenField: TemplateValue {
    let name: String
    let value: String
  }

  struct Heard: TemplateValue {
    let service: String
    let at: String
  }

  let authorityName: String?
  let signedIn: Bool
  let readerName: String
  let readerRoles: String
  let home: String
  let navigation: [NavigationLink]
  let crumbs: [Crumb]
  let hasCrumbs: Bool
  let hasAsAt: Bool
  let asAtWords: String
  let asAtValue: String
  let todayValue: String
  let asAtFields: [HiddenField]
  let asAtAction: String
  /// Set when the page is not of today.
  let pastDate: String?
  let backToToday: String
  let missing: [String]
  let heard: [Heard]
  let hasHeard: Bool
  let inbox: String
  /// "3 unread".
  let unread: String?
  let preferences: String
  let people: String?
  let settings: String?
  let importing: String?
  let checks: String?
  /// The last published version, for whoever reads a plan at all.
  let published: String?
  /// What changed since a date; not for readers of what is published.
  let difference: String?
  let csrf: String
  let changesText: String?
  let showChanges: String
  let liveAddress: String?
  let flashText: String?
  let flashIsProblem: Bool
  let style: String
  let script: String
  let icon: String
  let signOut: String
  let accessibility: String
  let dataHeld: String

  init(_ frame: PageFrame, showing page: some Page, assets: SiteAssets) {
    let site = frame.site
    let hasCouncil = frame.authority != nil && frame.reader != nil
    self.authorityName = frame.authority?.name
    self.signedIn = frame.reader != nil
    self.readerName = frame.reader?.name ?? ""
    self.readerRoles = listed(frame.reader?.roles ?? [])
    let sections = frame.reader?.sections ?? []
    self.home = frame.home
    self.navigation =
      hasCouncil
      ? NavigationItem.allCases.filter(frame.reads).map {
        NavigationLink(text: $0.words, address: $0.address(in: site), current: $0 == page.place)
      } : []
    self.crumbs = page.trail
    self.hasCrumbs = !page.trail.isEmpty
    self.hasAsAt = hasCouncil && !sections.isEmpty
    self.asAtWords = frame.asAt?.words ?? "today"
    self.asAtValue = frame.shownDate.iso
    self.todayValue = frame.today.iso
    self.asAtFields = frame.query.map { HiddenField(name: $0.name, value: $0.value) }
    self.asAtAction = frame.path
    self.pastDate = frame.asAt?.words
    self.backToToday = Self.address(frame.path, frame.query)
    self.missing = frame.missing.map(\.sentence)
    self.heard = frame.heard.map { Heard(service: $0.service.sentenceCase, at: $0.at.words) }
    self.hasHeard = !frame.heard.isEmpty
    self.inbox = site.inbox
    self.unread = frame.unread > 0 ? "\(grouped(frame.unread)) unread" : nil
    self.preferences = site.preferences
    self.people = frame.permits(.administerPeople) ? site.people : nil
    self.settings = frame.permits(.changeSettings) ? site.settings : nil
    self.importing = frame.permits(.importFiles) ? site.importing : nil
    self.checks = frame.holds(.seeChecks) ? site.checks : nil
    self.published = hasCouncil && sections.contains(.plan) ? site.published : nil
    self.difference = frame.reads(.meetings) ? site.difference(since: nil) : nil
    self.csrf = frame.csrfToken
    self.changesText = frame.changes.flatMap {
      $0.count > 0 ? "\(counted($0.count, "change")) since you opened this" : nil
    }
    self.showChanges = Self.address(
      frame.path,
      frame.query + (frame.asAt.map { [("as-at", $0.iso)] } ?? [])
    )
    self.liveAddress = frame.asAt == nil && page.isLive ? frame.liveAddress : nil
    self.flashText = frame.flash?.text
    self.flashIsProblem = frame.flash?.kind == .problem
    self.style = assets.styleAddress
    self.script = assets.scriptAddress
    self.icon = assets.iconAddress
    self.signOut = Address.signOut
    self.accessibility = Address.accessibility
    self.dataHeld = Address.dataHeld
  }

  private static func address(_ path: String, _ query: [(name: String, value: String)]) -> String {
    query.isEmpty
      ? path
      : path + "?"
        + query.map { "\(Address.encoded($0.name))=\(Address.encoded($0.value))" }
        .joined(separator: "&")
  }
}

extension MissingPart {
  /// "Audits has not answered since 20 November 2026 at 14:05. What you see of it is from then."
  var sentence: String {
    let name =
      switch service {
      case "plans": "The plan"
      case "audits": "The audits part"
      case "workforce": "The workforce part"
      case "notifications": "The inbox"
      default: service.sentenceCase
      }
    let since = self.since.map { " since \($0.words)" } ?? ""
    return lastKnownShown
      ? "\(name) can’t be refreshed\(since). What stands here is the last that was known."
      : "\(name) is missing\(since)."
  }
}
