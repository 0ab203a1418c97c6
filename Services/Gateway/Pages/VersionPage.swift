import Messages

/// One version of the plan: what the plan held then, exactly.
struct VersionPage: Page {
  static let template = "version"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let about: String
  let note: String?
  let state: StatusTag
  let published: String?
  let isPublished: Bool
  let intact: Bool
  let fingerprint: String
  let publishAddress: String?
  let differenceAddress: String
  let asAtAddress: String?
  let asAtText: String?
  let plan: PlanPage

  init(_ detail: VersionDetail, in frame: PageFrame) {
    let site = frame.site
    let version = detail.version ?? PlanVersion()
    let content = detail.content ?? PlanContent()
    let row = VersionRow(version, in: site)
    let day = content.readPoint?.asAt?.day ?? version.namedAt?.day ?? frame.shownDate
    self.title = version.label.isEmpty ? "Version" : "Version \(version.label)"
    self.trail = [
      Crumb(text: "Plan", address: site.plan), Crumb(text: "Versions", address: site.versions),
    ]
    self.about = [content.plan?.title ?? "", row.named.isEmpty ? "" : "named \(row.named)"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    self.note = row.note
    self.state = row.state
    self.published = row.published
    self.isPublished = version.published
    self.intact = detail.intact
    self.fingerprint = version.sha256.hexadecimal.inGroups(of: 8)
    self.publishAddress =
      !version.published && frame.permits(.keepVersions) ? site.publishing(version.id) : nil
    self.differenceAddress = site.difference(from: version.id, to: nil)
    let isPast = day.dayNumber < frame.today.dayNumber
    self.asAtAddress = isPast ? Address(authority: site.authority, asAt: day).board : nil
    self.asAtText = isPast ? "Every page as at \(day.words)" : nil
    var held = PlanDetail()
    held.plan = content.plan
    held.objectives = content.objectiveSummaries
    held.actions = content.actionSummaries
    held.counts = content.counts
    (held.progressScheme, held.impactScheme) = (content.progressScheme, content.impactScheme)
    self.plan = PlanPage(held, in: frame.frozen(on: day))
  }
}
