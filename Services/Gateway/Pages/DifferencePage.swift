import Messages

/// What changed between two dates.
struct DifferencePage: Page {
  static let template = "difference"

  let title: String
  let place: NavigationItem? = .board
  let trail: [Crumb]
  let sinceValue: String
  let sinceWords: String
  let toWords: String
  let asAtValue: String?
  let formAction: String
  let latest: String
  /// What is wrong with the day asked for, found and allowed.
  let problem: String?
  let hasDifference: Bool
  let counts: [ActionTally.Item]
  let groups: [Group]
  let hasLines: Bool
  let downloads: Downloads?

  /// Changes of one kind.
  struct Group: TemplateValue {
    let name: String
    let lines: [Line]
    /// Long ones are folded, save what was gained and lost.
    let open: Bool
  }

  struct Line: TemplateValue {
    let ref: String
    let text: String
    let address: String?
    let before: String?
    let after: String?
    let who: String?
    let reason: String?
    let on: String
  }

  /// More lines of one kind than this are folded.
  private static let mostOpen = 6

  /// `noDay` was asked for, and is none.
  init(
    _ difference: Difference?,
    since: CalendarDate?,
    noDay: String? = nil,
    in frame: PageFrame
  ) {
    self.init(
      difference,
      title: since.map { "What changed since \($0.words)" } ?? "What changed since a date",
      sinceValue: since?.iso ?? noDay ?? "",
      sinceWords: since?.words ?? "",
      toWords: frame.shownDate.words,
      trail: Crumb(text: "Board", address: frame.site.board),
      problem: noDay.map {
        "“\($0.shortened(to: 40))” is not a day of the calendar. Write it as 2026-03-12."
      },
      in: frame
    )
  }

  /// What changed between two versions, or since one; both by their labels.
  init(_ difference: Difference, since earlier: String, until later: String?, in frame: PageFrame) {
    func on(_ point: ReadPoint?) -> String { point?.asAt.map { " (\($0.day.words))" } ?? "" }
    self.init(
      difference,
      title: later.map { "What changed between \(earlier) and \($0)" }
        ?? "What changed since \(earlier)",
      sinceValue: "",
      sinceWords: earlier + on(difference.from),
      toWords: later.map { $0 + on(difference.to) } ?? frame.shownDate.words,
      trail: Crumb(text: "Versions", address: frame.site.versions),
      in: frame
    )
  }

  private init(
    _ difference: Difference?,
    title: String,
    sinceValue: String,
    sinceWords: String,
    toWords: String,
    trail: Crumb,
    problem: String? = nil,
    in frame: PageFrame
  ) {
    let site = frame.site
    self.title = title
    self.trail = [trail]
    (self.sinceValue, self.sinceWords, self.toWords) = (sinceValue, sinceWords, toWords)
    self.asAtValue = frame.asAt?.iso
    self.formAction = "/\(Address.encoded(site.authority))/difference"
    self.latest = frame.shownDate.iso
    self.problem = problem
    self.hasDifference = difference != nil
    let given = difference ?? Difference()
    func count(
      _ number: Int32,
      _ one: String,
      _ many: String,
      bad: Bool = false
    )
      -> ActionTally.Item
    {
      ActionTally.Item(
        number: grouped(number),
        words: number == 1 ? one : many,
        address: nil,
        bad: bad && number > 0
      )
    }
    self.counts = [
      count(given.actionsCompleted, "action completed", "actions completed"),
      count(given.actionsAdded, "action added", "actions added"),
      count(given.actionsWithdrawn, "action withdrawn", "actions withdrawn"),
      count(given.dueDatesMoved, "due date moved", "due dates moved"),
      count(given.ratingsChanged, "rating changed", "ratings changed"),
      count(given.evidenceAdded, "item of evidence", "items of evidence"),
      count(given.levelsGained, "level gained", "levels gained"),
      count(given.levelsLost, "level lost", "levels lost", bad: true),
      count(given.readingsRecorded, "reading", "readings"),
      count(given.updatesRecorded, "update", "updates"),
    ]
    let order = [
      "level lost", "level gained", "signal changed", "re-rated", "re-dated", "added", "withdrawn",
      "re-owned", "re-worded", "evidence added", "evidence withdrawn", "updated", "reading",
    ]
    let byKind = Dictionary(grouping: given.lines, by: \.kind)
    let kinds = byKind.keys.sorted {
      (order.firstIndex(of: $0) ?? order.count, $0) < (order.firstIndex(of: $1) ?? order.count, $1)
    }
    self.groups = kinds.map { kind in
      let lines = byKind[kind] ?? []
      return Group(
        name: "\(kind.sentenceCase) (\(lines.count))",
        lines: lines.map { Line($0, in: frame) },
        open: lines.count <= Self.mostOpen || kind.hasPrefix("level")
      )
    }
    self.hasLines = !given.lines.isEmpty
    self.downloads =
      given.lines.isEmpty || sinceValue.isEmpty
      ? nil
      : Downloads("these changes", ["difference"], [("since", sinceValue)], in: frame.site)
  }
}

extension DifferencePage.Line {
  init(_ line: DifferenceLine, in frame: PageFrame) {
    self.ref = line.ref
    self.text = line.title.shortened(to: 140)
    self.address = line.object.flatMap(frame.page)
    self.before = line.before
    self.after = line.after
    self.who = PeopleNames.of(line.actor)
    self.reason = line.reason
    self.on = line.on?.words ?? ""
  }
}
