import Messages

/// One figure at the earlier date and at the later one, with the difference in words.
struct ThenNowRow: TemplateValue {
  let name: String
  let then: String
  let now: String
  let change: String
  /// "better", "worse" or "same".
  let changeStyle: String
  let note: String?

  init(_ figure: ThenAndNow) {
    func parts(_ count: Int32, of total: Int32) -> String {
      total > 0 ? "\(grouped(count)) of \(grouped(total))" : "–"
    }
    self.init(
      name: figure.title,
      then: parts(figure.then, of: figure.ofThen),
      now: parts(figure.now, of: figure.ofNow),
      step: figure.ofThen > 0 && figure.ofNow > 0 ? Double(figure.now - figure.then) : nil,
      moreIsBetter: figure.moreIsBetter
    )
  }

  /// `step` is the later value less the earlier, `nil` where one of them is missing; it is shown
  /// with so many `decimals` and its `unit` (" points").
  private init(
    name: String,
    then: String,
    now: String,
    step: Double?,
    moreIsBetter: Bool,
    decimals: Int = 0,
    unit: String = "",
    note: String? = nil
  ) {
    self.name = name
    self.then = then
    self.now = now
    self.note = note
    guard let step else {
      self.change = "nothing to compare"
      self.changeStyle = "same"
      return
    }
    let size = figure(abs(step), decimals: decimals)
    if size == figure(0, decimals: decimals) {
      self.change = "no change"
      self.changeStyle = "same"
    } else {
      self.change = "\(step > 0 ? "up" : "down") \(size)\(unit)"
      self.changeStyle = (step > 0) == moreIsBetter ? "better" : "worse"
    }
  }

  // MARK: Practice

  /// Audit practice at both dates; empty where there is none at the later one.
  static func practice(_ then: PracticeFigures?, _ now: PracticeFigures?) -> [ThenNowRow] {
    guard let now else { return [] }
    let (roundThen, roundNow) = (then?.rounds.last, now.rounds.last)
    return [
      share(
        "Good or better in the latest round",
        roundThen?.mix?.goodOrBetter,
        roundNow?.mix?.goodOrBetter
      ),
      share("Auditor and moderator agree", then?.agreement, now.agreement),
      share("Audit actions closed in time", then?.actionsInTime, now.actionsInTime),
      count("Audit actions overdue", then?.actionsOverdue, now.actionsOverdue),
      count(
        "Safeguarding concerns that nobody has acknowledged",
        then?.unacknowledgedConcerns,
        now.unacknowledgedConcerns
      ),
    ]
  }

  /// "A4 at the earlier date, A6 at the later": the rounds that are compared.
  static func words(_ then: [RoundSummary]?, _ now: [RoundSummary]?) -> String? {
    guard let later = now?.last?.round?.title, !later.isEmpty else { return nil }
    let earlier = then?.last?.round?.title ?? ""
    return earlier.isEmpty ? "Latest round: \(later)" : "Latest rounds: \(earlier), then \(later)"
  }

  private static func share(
    _ name: String,
    _ then: Proportion?,
    _ now: Proportion?
  ) -> ThenNowRow {
    func words(_ share: Proportion?) -> String {
      guard let share, let percent = share.percent else { return "–" }
      return "\(percent) (\(share.parts))"
    }
    let step = then?.share.flatMap { then in now?.share.map { ($0 - then) * 100 } }
    return ThenNowRow(
      name: name,
      then: words(then),
      now: words(now),
      step: step,
      moreIsBetter: true,
      unit: " points"
    )
  }

  private static func count(_ name: String, _ then: Int32?, _ now: Int32) -> ThenNowRow {
    ThenNowRow(
      name: name,
      then: then.map(grouped) ?? "–",
      now: grouped(now),
      step: then.map { Double(now - $0) },
      moreIsBetter: false
    )
  }

  // MARK: Workforce

  /// Workforce figures of the latest months at both dates, in the later one's order.
  static func workforce(_ then: WorkforceFigures?, _ now: WorkforceFigures?) -> [ThenNowRow] {
    let before = Dictionary(
      (then?.months.last?.figures ?? []).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return (now?.months.last?.figures ?? []).map { later in
      let earlier = before[later.key]?.value
      return ThenNowRow(
        name: later.nameWords,
        then: later.words(earlier),
        now: later.words(later.value),
        step: earlier.flatMap { earlier in later.value.map { $0 - earlier } },
        moreIsBetter: !later.lowerBetter,
        decimals: later.unit == "count" ? 0 : 1,
        unit: later.unit == "percent" ? " points" : "",
        note: later.definition == "DfE" ? "DfE definition" : "local definition"
      )
    }
  }

  /// "September 2025 beside October 2026".
  static func words(_ then: FiguresOfMonth?, _ now: FiguresOfMonth?) -> String? {
    guard let later = now?.month?.words else { return nil }
    return then?.month.map { "\($0.words) beside \(later)" } ?? later
  }
}
