import Messages

/// One audit round: grades overall, by domain and by team, the audits and their actions.
struct RoundPage: Page {
  static let template = "round"

  let title: String
  let place: NavigationItem? = .audits
  let trail: [Crumb]
  let round: RoundRow
  let agreement: ProportionLine
  let actionsInTime: ProportionLine
  let overdue: String?
  let domains: [MixRow]
  let hasDomains: Bool
  let teams: [MixRow]
  let hasTeams: Bool
  let audits: [AuditRow]
  let hasAudits: Bool
  let actions: [AuditActionRow]
  let hasActions: Bool

  struct MixRow: TemplateValue {
    let name: String
    let barSVG: Drawing
    let n: String
    let share: String
    let interval: String?
  }

  struct AuditRow: TemplateValue {
    let reference: String
    let team: String
    let grade: StatusTag
    let moderated: StatusTag?
    let state: String
    let on: String
    let themes: String
    let concern: String?
  }

  struct AuditActionRow: TemplateValue {
    let text: String
    let owner: String
    let due: String
    let state: String
    let late: String?
  }

  init(_ detail: RoundDetail, in frame: PageFrame) {
    let site = frame.site
    let summary = detail.summary ?? RoundSummary()
    let today = frame.shownDate
    self.round = RoundRow(summary, in: site)
    self.title = summary.round?.title ?? "Audit round"
    self.trail = [Crumb(text: "Audits", address: site.audits)]
    self.agreement = ProportionLine(
      "Moderation agreement",
      summary.agreement,
      note: "auditor and moderator gave the same overall grade"
    )
    self.actionsInTime = ProportionLine(
      "Audit actions closed in time",
      summary.actionsInTime,
      note: "done by their due date"
    )
    self.overdue =
      summary.actionsOverdue > 0
      ? "\(counted(summary.actionsOverdue, "audit action is", "audit actions are")) overdue." : nil
    self.domains = detail.domains.map { MixRow($0.domain?.title ?? "", $0.mix) }
    self.hasDomains = !detail.domains.isEmpty
    self.teams = detail.teams.map { MixRow($0.team, $0.mix) }
    self.hasTeams = !detail.teams.isEmpty
    self.audits = detail.audits.map(AuditRow.init)
    self.hasAudits = !detail.audits.isEmpty
    self.actions = detail.actions.map { action in
      let late = action.doneOn == nil ? action.due.map { today.dayNumber - $0.dayNumber } ?? 0 : 0
      return AuditActionRow(
        text: action.text,
        owner: action.ownerRole,
        due: action.due?.words ?? "No date",
        state: action.doneOn.map {
          "Done \($0.words)" + (action.verifiedBy.isEmpty ? ", not verified yet" : ", verified")
        } ?? "Open",
        late: late > 0 ? "\(counted(late, "day")) late" : nil
      )
    }
    self.hasActions = !detail.actions.isEmpty
  }
}

extension RoundPage.MixRow {
  init(_ name: String, _ mix: GradeMix?) {
    let mix = mix ?? GradeMix()
    self.name = name
    self.barSVG = mix.n > 0 ? .gradeBar(mix, label: name) : Drawing(markup: "")
    self.n = grouped(mix.n)
    self.share = mix.goodOrBetter?.words ?? "–"
    self.interval = mix.goodOrBetter?.interval
  }
}

extension RoundPage.AuditRow {
  init(_ audit: Audit) {
    self.reference = audit.caseReference
    self.team = audit.team
    self.grade = StatusTag(grade: audit.overall)
    self.moderated =
      audit.moderatedOverall == .unspecified ? nil : StatusTag(grade: audit.moderatedOverall)
    self.state =
      audit.state == .exempted && !audit.exemptBecause.isEmpty
      ? "Exempted: \(audit.exemptBecause)" : audit.state.words
    self.on = audit.auditedOn?.words ?? (audit.due.map { "due \($0.words)" } ?? "–")
    self.themes = audit.themes.joined(separator: ", ")
    self.concern =
      audit.immediateSafeguardingConcern
      ? (audit.concernAcknowledgedBy.isEmpty
        ? "Immediate safeguarding concern, not acknowledged"
        : "Immediate safeguarding concern, acknowledged")
      : nil
  }
}
