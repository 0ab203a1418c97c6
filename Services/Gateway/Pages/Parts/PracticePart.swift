import Messages

/// Audit practice: grades over rounds, moderation, actions closed in time, themes.
struct PracticePart: TemplateValue {
  struct Theme: TemplateValue {
    let name: String
    let audits: String
    let rounds: String
  }

  let rounds: [RoundRow]
  let hasRounds: Bool
  let agreement: ProportionLine
  let actionsInTime: ProportionLine
  let overdue: String?
  let concerns: String?
  let themes: [Theme]
  let hasThemes: Bool

  init(_ figures: PracticeFigures, in site: Address) {
    self.rounds = figures.rounds.map { RoundRow($0, in: site) }
    self.hasRounds = !figures.rounds.isEmpty
    self.agreement = ProportionLine(
      "Moderation agreement",
      figures.agreement,
      note: "auditor and moderator gave the same overall grade"
    )
    self.actionsInTime = ProportionLine(
      "Audit actions closed in time",
      figures.actionsInTime,
      note: "done by their due date"
    )
    self.overdue =
      figures.actionsOverdue > 0
      ? "\(counted(figures.actionsOverdue, "audit action is", "audit actions are")) overdue." : nil
    self.concerns =
      figures.unacknowledgedConcerns > 0
      ? "\(counted(figures.unacknowledgedConcerns, "immediate safeguarding concern")) not yet acknowledged."
      : nil
    self.hasThemes = !figures.themes.isEmpty
    self.themes = figures.themes.prefix(8).map {
      Theme(
        name: $0.theme,
        audits: counted($0.audits, "audit"),
        rounds: counted($0.rounds, "round")
      )
    }
  }
}

/// One audit round with its mix of grades.
struct RoundRow: TemplateValue {
  let name: String
  let about: String
  let address: String
  let barSVG: Drawing
  let n: String
  /// "71%".
  let share: String
  /// "50 to 86%".
  let interval: String?
  let agreement: String
  let actionsInTime: String
  let open: Bool
  let progress: String

  init(_ summary: RoundSummary, in site: Address) {
    let round = summary.round ?? AuditRound()
    let mix = summary.mix ?? GradeMix()
    self.name = round.title
    self.about = [round.kind.words, round.theme, round.period?.words ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    self.address = site.round(round.id)
    self.barSVG = mix.n > 0 ? .gradeBar(mix, label: round.title) : Drawing(markup: "")
    self.n = grouped(mix.n)
    self.share = mix.goodOrBetter?.words ?? "No grades yet"
    self.interval = mix.goodOrBetter?.interval
    self.agreement = summary.agreement?.words ?? "None moderated"
    self.actionsInTime = summary.actionsInTime?.words ?? "None due"
    self.open = !round.closed
    self.progress =
      "\(summary.submitted) of \(max(summary.assigned, round.planned)) submitted"
      + (summary.exempted > 0 ? ", \(summary.exempted) exempted" : "")
  }
}

/// A share with everything needed to read it.
struct ProportionLine: TemplateValue {
  let name: String
  let figure: String
  /// "15 of 21, 95% interval 50 to 86%".
  let about: String?
  let note: String?

  init(_ name: String, _ proportion: Proportion?, note: String?) {
    self.name = name
    self.figure = proportion?.words ?? "Nothing to count yet"
    self.about = proportion.flatMap { share in
      share.interval.map { "\(share.parts), 95% interval \($0)" }
    }
    self.note = note
  }
}
