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
  let gradesFiles: Downloads
  let auditsFiles: Downloads
  let actionsFiles: Downloads
  let side: [Crumb]
  let hasSide: Bool
  /// Where the button sends that the round is over.
  let closeAddress: String?

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
    /// Where an assigned audit is handed in.
    let handIn: String?
  }

  struct AuditActionRow: TemplateValue {
    let text: String
    let owner: String
    let due: String
    let state: String
    let late: String?
    /// Where the button sends that it is done, or verified.
    let change: String?
    let button: String
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
    let roundID = summary.round?.id ?? ""
    let isOpen = summary.round?.closed != true
    self.gradesFiles = Downloads("these grades", ["rounds", roundID, "grades"], in: site)
    self.auditsFiles = Downloads("these audits", ["rounds", roundID, "audits"], in: site)
    self.actionsFiles = Downloads("these audit actions", ["rounds", roundID, "actions"], in: site)
    self.audits = detail.audits.map { audit in
      let isToHandIn = isOpen && audit.state == .assigned && frame.permits(.recordAudit)
      return AuditRow(
        audit,
        handIn: isToHandIn ? site.newAudit(in: roundID, assigned: audit.id) : nil
      )
    }
    var side: [Crumb] = []
    if frame.permits(.recordAudit), isOpen, !roundID.isEmpty {
      side.append(Crumb(text: "Record an audit", address: site.newAudit(in: roundID)))
    }
    if frame.permits(.addAuditAction), !detail.audits.isEmpty {
      side.append(Crumb(text: "Add an audit action", address: site.newAuditAction(in: roundID)))
    }
    self.side = side
    self.hasSide = !side.isEmpty
    self.closeAddress =
      isOpen && !roundID.isEmpty && frame.permits(.runRounds) ? site.closeRound(roundID) : nil
    self.hasAudits = !detail.audits.isEmpty
    self.actions = detail.actions.map { action in
      let late = action.doneOn == nil ? action.due.map { today.dayNumber - $0.dayNumber } ?? 0 : 0
      let isOwn = frame.reader?.ownRoles.contains(action.ownerRole.lowercased()) == true
      let isMine = isOwn || action.doneBy == frame.reader?.id
      let change: (word: String, button: String)? =
        if action.doneOn == nil {
          frame.permits(.completeAuditActions) || (isOwn && frame.asAt == nil)
            ? ("done", "It is done") : nil
        } else {
          action.verifiedBy.isEmpty && frame.permits(.verifyAuditActions) && !isMine
            ? ("verify", "Verify it") : nil
        }
      return AuditActionRow(
        text: action.text,
        owner: action.ownerRole,
        due: action.due?.words ?? "No date",
        state: action.doneOn.map {
          "Done \($0.words)" + (action.verifiedBy.isEmpty ? ", not verified yet" : ", verified")
        } ?? "Open",
        late: late > 0 ? "\(counted(late, "day")) late" : nil,
        change: change.map { site.auditAction(action.id, in: roundID, $0.word) },
        button: change?.button ?? ""
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
  init(_ audit: Audit, handIn: String?) {
    self.handIn = handIn
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
