import Messages

/// The audit programme: rounds, grades, moderation, themes.
struct AuditsPage: Page {
  static let template = "audits"

  let title = "Audits"
  let place: NavigationItem? = .audits
  let practice: PracticePart
  /// Newest first.
  let rounds: [RoundRow]

  let downloads: Downloads?

  /// Where a round is opened.
  let openAddress: String?

  init(_ figures: PracticeFigures, in frame: PageFrame) {
    self.openAddress = frame.permits(.runRounds) ? frame.site.newRound : nil
    self.practice = PracticePart(figures, in: frame.site)
    self.downloads =
      figures.rounds.isEmpty ? nil : Downloads("these rounds", ["programme"], in: frame.site)
    self.rounds = figures.rounds.reversed().map { RoundRow($0, in: frame.site) }
  }
}
