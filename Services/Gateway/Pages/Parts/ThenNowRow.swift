import Foundation
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
      from: figure.ofThen > 0 ? Double(figure.then) : nil,
      to: figure.ofNow > 0 ? Double(figure.now) : nil,
      moreIsBetter: figure.moreIsBetter
    )
  }

  /// `from` and `to` are the two values, `nil` where there is none, that are shown with so many
  /// `decimals`; the difference is that of what is shown, so that a reader's sum comes out, with
  /// its `unit` (" points").
  private init(
    name: String,
    then: String,
    now: String,
    from: Double?,
    to: Double?,
    moreIsBetter: Bool,
    decimals: Int = 0,
    unit: String = "",
    note: String? = nil
  ) {
    self.name = name
    self.then = then
    self.now = now
    self.note = note
    guard let from, let to else {
      self.change = "nothing to compare"
      self.changeStyle = "same"
      return
    }
    let places = pow(10, Double(decimals))
    let step = ((to * places).rounded() - (from * places).rounded()) / places
    if step == 0 {
      self.change = "no change"
      self.changeStyle = "same"
    } else {
      self.change = "\(step > 0 ? "up" : "down") \(figure(abs(step), decimals: decimals))\(unit)"
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
    return ThenNowRow(
      name: name,
      then: words(then),
      now: words(now),
      from: then?.share.map { $0 * 100 },
      to: now?.share.map { $0 * 100 },
      moreIsBetter: true,
      unit: " points"
    )
  }

  private static func count(_ name: String, _ then: Int32?, _ now: Int32) -> ThenNowRow {
    ThenNowRow(
      name: name,
      then: then.map(grouped) ?? "–",
      now: grouped(now),
      from: then.map { Double($0) },
      to: Double(now),
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
        from: earlier,
        to: later.value,
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
