import Figures
import Messages

/// `criterion_before_action`, `duplicate_criterion`.
struct CriterionCheck {
  let view: PlansView
  let index: PlanIndex

  init(of index: PlanIndex, in view: PlansView) {
    self.view = view
    self.index = index
  }

  func findings() -> [CheckFinding] {
    index.objectives.flatMap { early($0) } + duplicates()
  }

  // MARK: criterion_before_action

  /// A criterion is to be met by a day on which none of its objective's actions is due yet.
  private func early(_ objective: Objective) -> [CheckFinding] {
    let support = view.support(of: objective)
    let dated = support.actions.compactMap { action -> (day: CalendarDay, action: Action)? in
      guard let due = action.due, due.meaning != .recurring, let day = due.dueBy?.calendarDay
      else { return nil }
      return (day, action)
    }
    guard let first = dated.min(by: { $0.day < $1.day }) else { return [] }
    return support.criteria.compactMap { criterion in
      guard let by = DateInText.deadline(in: criterion.text), by < first.day else { return nil }
      return CheckFinding(
        "criterion_before_action",
        .warning,
        [ObjectRef(.criterion, criterion.id), ObjectRef(.action, first.action.id)],
        found: "to be met by \(by.display)",
        expected: "\(first.day.display) or later, when the first action is due",
        message: "A success criterion of \(objective.shortName) is to be met by \(by.display), "
          + "before its first action, \(first.action.shortName), is due by \(first.day.display): "
          + "“\(Counted.shortened(criterion.text, to: 80))”.",
        fix: "Move the criterion's date behind the actions, or bring an action forward."
      )
    }
  }

  // MARK: duplicate_criterion

  private func duplicates() -> [CheckFinding] {
    let criteria = index.objectives.flatMap { objective in
      view.support(of: objective).criteria.map { (criterion: $0, objective: objective) }
    }
    // The same words with other figures are a contradiction, which has a rule of its own.
    let percentages = criteria.map { QuotedPercentages($0.criterion.text).percentages }
    let twins = ActionTwins(criteria.map(\.criterion.text)) { percentages[$0] == percentages[$1] }
    return twins.pairs.compactMap { pair in
      let one = criteria[pair.first]
      let other = criteria[pair.second]
      guard pair.sharedBeginning == nil else { return nil }
      let isSamePlace = one.objective.id == other.objective.id
      return CheckFinding(
        "duplicate_criterion",
        isSamePlace ? .warning : .note,
        [ObjectRef(.criterion, one.criterion.id), ObjectRef(.criterion, other.criterion.id)],
        found: isSamePlace
          ? "twice in \(one.objective.shortName)"
          : "in \(one.objective.shortName) and in \(other.objective.shortName)",
        expected: isSamePlace ? "each criterion once" : "criteria of its own for each objective",
        message: isSamePlace
          ? "\(one.objective.shortName) has the same success criterion twice: "
            + "“\(Counted.shortened(one.criterion.text, to: 80))”."
          : "\(one.objective.shortName) and \(other.objective.shortName) have the same success "
            + "criterion: “\(Counted.shortened(one.criterion.text, to: 80))”.",
        fix: isSamePlace
          ? "Withdraw one of them."
          : "Say what each objective changes, or link both to one measure."
      )
    }
  }
}

/// A day that a sentence names.
enum DateInText {
  /// The latest day after a “by” (`by 30 September 2017`, `by Sept 17`); `nil` where there is none.
  static func deadline(in text: String) -> CalendarDay? {
    let words = text.split(whereSeparator: \.isWhitespace)
    var latest: CalendarDay?
    for place in words.indices where words[place].lowercased() == "by" {
      let following = words[(place + 1)...].prefix(5).map { word in
        String(word).trimmingTrailing { $0.isPunctuation }
      }
      for count in stride(from: following.count, through: 1, by: -1) {
        var candidate = following.prefix(count)
        if candidate.first?.lowercased() == "end", candidate.dropFirst().first?.lowercased() == "of"
        {
          candidate = candidate.dropFirst(2)
        } else if ["end", "the"].contains(candidate.first?.lowercased()) {
          candidate = candidate.dropFirst()
        }
        guard !candidate.isEmpty else { continue }
        let found: CalendarDay?
        switch WrittenDate(candidate.joined(separator: " ")).meaning {
        case .day(let day): found = day
        case .month(let month): found = month.lastDay
        default: found = nil
        }
        if let found {
          latest = max(latest ?? found, found)
          break
        }
      }
    }
    return latest
  }
}

extension String {
  fileprivate func trimmingTrailing(while test: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, test(last) { text.removeLast() }
    return text
  }
}
