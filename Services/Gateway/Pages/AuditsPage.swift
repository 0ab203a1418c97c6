import Messages

/// The audit programme: rounds, grades, moderation, themes.
struct AuditsPage: Page {
  static let template = "audits"

  let title = "Audits"
  let place: NavigationItem? = .audits
  let practice: PracticePart
  /// Newest first.
  let rounds: [RoundRow]

  init(_ figures: PracticeFigures, in frame: PageFrame) {
    self.practice = PracticePart(figures, in: frame.site)
    self.rounds = figures.rounds.reversed().map { RoundRow($0, in: frame.site) }
  }
}
