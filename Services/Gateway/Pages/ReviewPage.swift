import Messages

/// What a reviewer from the Department for Education reads: two dates side by side, what the record
/// supports of each requirement, and what it can't answer.
struct ReviewPage: Page {
  static let template = "review"

  let title = "Review"
  let place: NavigationItem? = .board
  let trail: [Crumb]
  let planTitle: String
  let fromValue: String
  let toValue: String
  let latest: String
  let formAction: String
  /// What is wrong with the dates that were asked for.
  let problem: String?
  /// Whether there is a review to show; else only the form with the dates.
  let hasReview: Bool
  let fromWords: String
  let toWords: String
  /// "the review of 12 March 2026".
  let sinceWhat: String
  /// What the whole comes to, each a link to its part.
  let summary: [SummaryLine]
  let notice: NoticePart?
  /// Where another notice is recorded; absent where this reader can't.
  let recordNotice: String?
  let figures: [ThenNowRow]
  let requirements: [RequirementPart]
  let levels: [LevelRow]
  let hasLevels: Bool
  let levelsWords: String
  let trajectories: [TrajectoryPart]
  let trajectoriesWords: String?
  let relapses: [RelapseRow]
  /// Those that the adviser has rated first, then those that differ without.
  let ratings: [ComparedRatingsRow]
  let moreRatings: [ComparedRatingsRow]
  let moreRatingsWords: String?
  let hasCompared: Bool
  let hasRatings: Bool
  let ratingsWords: String
  let unsupported: [FindingRow]
  let moreUnsupported: [FindingRow]
  let moreUnsupportedWords: String?
  let practice: [ThenNowRow]
  let hasPractice: Bool
  let practiceWords: String?
  let workforce: [ThenNowRow]
  let hasWorkforce: Bool
  let workforceWords: String?
  let questions: [Question]
  let differenceAddress: String?
  let measuresAddress: String
  let auditsAddress: String
  let workforceAddress: String
  let missingNotes: [String]

  /// A level that an objective gained or lost between the dates.
  struct LevelRow: TemplateValue {
    let name: String
    let address: String?
    let before: String
    let after: String
    let change: String
    let changeStyle: String
    let why: String?
  }

  struct SummaryLine: TemplateValue {
    let text: String
    let anchor: String
  }

  /// More rows than these of one table are folded.
  private static let mostShown = 6

  struct RelapseRow: TemplateValue {
    let name: String
    let address: String?
    let why: String
  }

  struct Question: TemplateValue {
    let text: String
    let address: String?
  }

  /// `review` is absent where only the form can be shown; `from` and `to` are what the reader asked for.
  init(
    _ review: GatheredReview?,
    from: CalendarDate?,
    to: CalendarDate? = nil,
    problem: String? = nil,
    in frame: PageFrame
  ) {
    let site = frame.site
    let view = review?.plans ?? ReviewView()
    let since = view.since ?? from
    self.trail = [Crumb(text: "Board", address: site.board)]
    self.planTitle = view.plan?.title ?? ""
    self.fromValue = since?.iso ?? ""
    self.toValue = (to ?? frame.shownDate).iso
    self.latest = frame.today.iso
    self.formAction = "/\(Address.encoded(site.authority))/review"
    self.problem = problem
    self.hasReview = review?.plans != nil
    self.fromWords = since?.words ?? ""
    self.toWords = frame.shownDate.words
    self.sinceWhat = view.sinceWhat
    self.recordNotice = frame.permits(.keepPlan) ? site.to(["notices", "new"]) : nil
    self.notice = view.notice.map { NoticePart($0, of: view, in: frame) }
    self.figures = view.thenAndNow.map(ThenNowRow.init)
    self.requirements = view.requirements.map { RequirementPart($0, in: frame) }
    self.levels = view.levels.map { LevelRow($0, in: frame) }
    self.hasLevels = !view.levels.isEmpty
    let lost = view.levels.count { $0.kind == "level lost" }
    self.levelsWords =
      "\(counted(view.levels.count - lost, "level")) gained, \(grouped(lost)) lost."
    self.trajectories = view.trajectories.map { TrajectoryPart($0, in: site) }
    let late = view.trajectories.count { !$0.arrives }
    self.trajectoriesWords =
      view.trajectories.isEmpty
      ? nil : "\(late) of \(counted(view.trajectories.count, "measure")) will not arrive in time."
    self.relapses = view.relapses.map { concern in
      RelapseRow(
        name: concern.title.shortened(to: 140),
        address: concern.object.flatMap(frame.page),
        why: concern.why.asSentence.sentenceCase
      )
    }
    let differing = view.ratings.filter { $0.aspects.contains(where: \.differ) }
    let compared = view.ratings.flatMap { ComparedRatingsRow.rows(of: $0, in: site) }
    let ordered = compared.filter(\.isAdvised) + compared.filter { !$0.isAdvised }
    let shown = max(compared.count(where: \.isAdvised), Self.mostShown)
    self.ratings = Array(ordered.prefix(shown))
    self.moreRatings = Array(ordered.dropFirst(shown))
    self.moreRatingsWords =
      moreRatings.isEmpty ? nil : "\(counted(moreRatings.count, "more row")) of ratings that differ"
    self.hasCompared = !compared.isEmpty
    self.hasRatings = !view.ratings.isEmpty
    self.ratingsWords =
      "\(differing.count) of \(counted(view.ratings.count, "objective")) "
      + (differing.count == 1 ? "has" : "have") + " ratings that don’t mean the same."
    let unsupported = view.unsupported.map { FindingRow($0, in: frame) }
    self.unsupported = Array(unsupported.prefix(Self.mostShown))
    self.moreUnsupported = Array(unsupported.dropFirst(Self.mostShown))
    self.moreUnsupportedWords =
      moreUnsupported.isEmpty
      ? nil : "\(counted(moreUnsupported.count, "more rating")) without support"
    self.summary = Self.summary(view, lost: lost, late: late)
    let (practiceThen, practiceNow) = (review?.practiceThen, review?.practiceNow)
    self.practice = ThenNowRow.practice(practiceThen, practiceNow)
    self.hasPractice = !practice.isEmpty
    self.practiceWords = ThenNowRow.words(practiceThen?.rounds, practiceNow?.rounds)
    self.workforce = ThenNowRow.workforce(review?.workforceThen, review?.workforceNow)
    self.hasWorkforce = !workforce.isEmpty
    self.workforceWords = ThenNowRow.words(
      review?.workforceThen?.months.last,
      review?.workforceNow?.months.last
    )
    self.questions = view.openQuestions.map { question in
      Question(text: question.text, address: question.about.flatMap(frame.page))
    }
    self.differenceAddress = since.map { site.difference(since: $0) }
    self.measuresAddress = site.measures
    self.auditsAddress = site.audits
    self.workforceAddress = site.workforce
    // The frame's own bar says it already where it was told.
    self.missingNotes = frame.missing.isEmpty ? (review?.missing ?? []).map(\.sentence) : []
  }
}

extension ReviewPage {
  private static func summary(_ view: ReviewView, lost: Int, late: Int) -> [SummaryLine] {
    var lines: [SummaryLine] = []
    let serious = view.unsupported.count { $0.severity == .serious }
    if !view.unsupported.isEmpty {
      lines.append(
        SummaryLine(
          text: "\(counted(view.unsupported.count, "rating")) "
            + (view.unsupported.count == 1 ? "is" : "are") + " claimed without support"
            + (serious > 0 ? ", \(grouped(serious)) of them seriously." : "."),
          anchor: "#unsupported"
        )
      )
    }
    if !view.levels.isEmpty {
      lines.append(
        SummaryLine(
          text: "\(counted(view.levels.count - lost, "level")) gained, \(grouped(lost)) lost.",
          anchor: "#levels"
        )
      )
    }
    if !view.requirements.isEmpty {
      let working = view.requirements.count { $0.level >= 2 }
      let bare = view.requirements.count { $0.state == .unanswered }
      lines.append(
        SummaryLine(
          text: "\(grouped(working)) of \(counted(view.requirements.count, "requirement")) "
            + (working == 1 ? "is" : "are") + " shown to be working"
            + (bare > 0 ? "; nothing answers \(grouped(bare))." : "."),
          anchor: "#requirements"
        )
      )
    }
    if late > 0 {
      lines.append(
        SummaryLine(
          text: "\(grouped(late)) of \(counted(view.trajectories.count, "measure")) will not reach "
            + "\(late == 1 ? "its" : "their") target in time.",
          anchor: "#trajectories"
        )
      )
    }
    if !view.relapses.isEmpty {
      lines.append(
        SummaryLine(text: "\(counted(view.relapses.count, "relapse")).", anchor: "#relapses")
      )
    }
    return lines
  }
}

extension ReviewPage.LevelRow {
  init(_ line: DifferenceLine, in frame: PageFrame) {
    self.name = [line.ref, line.title.shortened(to: 140)].filter { !$0.isEmpty }
      .joined(separator: " ")
    self.address = line.object.flatMap(frame.page)
    self.before = line.before
    self.after = line.after
    let isLost = line.kind == "level lost"
    self.change = isLost ? "Lost" : "Gained"
    self.changeStyle = isLost ? "worse" : "better"
    let who = PeopleNames.of(line.actor)
    let when = [line.on?.words ?? "", who].filter { !$0.isEmpty }.joined(separator: ", ")
    self.why = [line.reason, when].filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
  }
}
