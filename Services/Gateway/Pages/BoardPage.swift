import Messages

/// What the board reads before it meets: one page, everything a click away.
struct BoardPage: Page {
  static let template = "board"

  let title = "Board view"
  let place: NavigationItem? = .board
  let planTitle: String
  let planDated: String?
  let asAtWords: String
  let sinceHeading: String
  let sentences: [Sentence]
  /// Not for readers of what is published.
  let differenceAddress: String?
  let reviewAddress: String?
  let concerns: [Concern]
  let assurance: AssuranceBoard?
  let tally: ActionTally?
  let measures: [MeasureTile]
  let measureNote: String?
  let practice: PracticePart?
  let workforce: WorkforcePart?
  let voices: [VoicePairRow]
  let moreVoices: String?
  let challenges: [ChallengeRow]
  let decisions: [DecisionRow]
  /// Whether the plans service's part is there at all.
  let hasPlan: Bool
  let missingNotes: [String]
  /// False for those who may not see the part; what is missing is shown as missing.
  let showsPractice: Bool
  let showsWorkforce: Bool
  /// What stands where a part is not there.
  let practiceAbsent: String
  let workforceAbsent: String
  let importAddress: String?
  let measuresAddress: String
  let auditsAddress: String
  let workforceAddress: String
  let meetingsAddress: String?
  let planAddress: String
  let challengeAddress: String?

  struct Sentence: TemplateValue {
    let text: String
    let address: String?
  }

  struct Concern: TemplateValue {
    let kind: String
    let style: String
    let text: String
    let why: String
    let address: String?
  }

  /// `absent` says what is the matter with a part that is missing.
  init(
    _ view: BoardView,
    absent: String = "is not there at the moment",
    in frame: PageFrame
  ) {
    let site = frame.site
    self.practiceAbsent = "The audits part \(absent)."
    self.workforceAbsent = "The workforce part \(absent)."
    let plans = view.plans
    let since = plans?.lastMeeting?.heldOn
    self.hasPlan = plans?.plan.map { !$0.id.isEmpty } ?? false
    self.planTitle = plans?.plan?.title ?? ""
    self.planDated = plans?.plan?.dated?.words
    self.asAtWords = frame.shownDate.words
    self.sinceHeading = since.map { "Since the meeting of \($0.words)" } ?? "Since the plan began"
    self.sentences = (plans?.since ?? []).prefix(5).map {
      Sentence(text: $0.text.asSentence, address: frame.link($0.link))
    }
    self.differenceAddress = frame.reads(.meetings) ? site.difference(since: since) : nil
    self.reviewAddress = frame.reads(.meetings) ? site.review() : nil
    self.concerns = (plans?.needsTheBoard ?? []).prefix(7).map { concern in
      Concern(
        kind: Self.kindWords(concern.kind),
        style: "concern-\(Self.kindStyle(concern.kind))",
        text: concern.title.shortened(to: 140),
        why: concern.why.asSentence,
        address: concern.object.flatMap(frame.page)
      )
    }
    self.assurance = plans.flatMap { figures in
      figures.objectives.isEmpty
        ? nil
        : AssuranceBoard(
          figures.objectives,
          sections: figures.plan?.sections ?? [],
          since: since,
          in: site
        )
    }
    self.tally = plans?.actions.map { ActionTally($0, in: site) }
    let tiles = MeasureTile.ordered(plans?.measures ?? [], in: site)
    self.measures = tiles
    self.measureNote = MeasureTile.note(for: plans?.measures ?? [])
    self.practice = view.audits.map { PracticePart($0, in: site) }
    self.workforce = view.workforce.map { WorkforcePart($0, in: site) }
    let pairs = VoicePairRow.rows(plans?.voices ?? [], in: site)
    self.voices = Array(pairs.prefix(6))
    self.moreVoices =
      pairs.count > 6 ? "\(counted(pairs.count - 6, "more objective")) with voices" : nil
    self.challenges = ChallengeRow.open(
      plans?.openChallenges ?? [],
      today: frame.shownDate,
      in: frame
    )
    self.decisions = (plans?.recentDecisions ?? []).map { DecisionRow($0, in: frame) }
    // The frame's own bar says it already where it was told.
    self.missingNotes = frame.missing.isEmpty ? view.missing.map(\.sentence) : []
    self.showsPractice = view.audits != nil || frame.reads(.audits)
    self.showsWorkforce = view.workforce != nil || frame.reads(.workforce)
    self.importAddress = frame.permits(.importFiles) ? site.importing : nil
    self.measuresAddress = site.measures
    self.auditsAddress = site.audits
    self.workforceAddress = site.workforce
    self.meetingsAddress = frame.reads(.meetings) ? site.meetings : nil
    self.planAddress = site.plan
    self.challengeAddress = frame.permits(.raiseChallenge) ? site.newChallenge(about: nil) : nil
  }

  private static func kindWords(_ kind: String) -> String {
    switch kind {
    case "contradiction": "Contradiction"
    case "relapse": "Relapse"
    case "overdue": "Overdue"
    case "challenge": "Unanswered challenge"
    case "measure": "Measure"
    default: kind.sentenceCase
    }
  }

  private static func kindStyle(_ kind: String) -> String {
    ["contradiction", "relapse", "overdue", "challenge", "measure"].contains(kind) ? kind : "other"
  }
}
