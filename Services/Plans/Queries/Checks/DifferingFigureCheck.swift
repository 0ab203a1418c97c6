import Figures
import Messages

/// `figure_differs`: one figure quoted with different values.
///
/// The same only where that is certain: two criteria in the same words but for their percentages, a
/// criterion and the target of the one measure that it names, two measures of one name, a reading
/// and the figure that another service published, a row that a file has twice.
struct DifferingFigureCheck {
  let view: PlansView
  let index: PlanIndex
  private let criteria: [(criterion: Criterion, place: String)]

  static let rule = "figure_differs"

  init(of index: PlanIndex, in view: PlansView) {
    self.view = view
    self.index = index
    self.criteria = index.objectives.flatMap { objective in
      view.support(of: objective).criteria.map { ($0, objective.shortName) }
    }
  }

  func findings() -> [CheckFinding] {
    sameWords() + targets() + sameNames()
      + index.measures.flatMap { published($0) + repeated($0) }
  }

  // MARK: Criteria

  private func sameWords() -> [CheckFinding] {
    var byWords: [String: Int] = [:]
    var findings: [CheckFinding] = []
    for (place, entry) in criteria.enumerated() {
      let quoted = QuotedPercentages(entry.criterion.text)
      guard quoted.wordCount >= 5, !quoted.percentages.isEmpty else { continue }
      guard let first = byWords[quoted.words] else {
        byWords[quoted.words] = place
        continue
      }
      let before = QuotedPercentages(criteria[first].criterion.text)
      guard before.percentages != quoted.percentages else { continue }
      findings.append(
        finding(
          [criteria[first].criterion, entry.criterion].map { ObjectRef(.criterion, $0.id) },
          "\(before.display) in \(criteria[first].place), \(quoted.display) in \(entry.place)",
          "Criteria of \(criteria[first].place) and \(entry.place) say the same with different "
            + "figures, \(before.display) and \(quoted.display): "
            + "“\(Counted.shortened(entry.criterion.text, to: 80))”."
        )
      )
    }
    return findings
  }

  /// A criterion that names one percentage and one measure, whose target is another.
  private func targets() -> [CheckFinding] {
    criteria.compactMap { criterion, place in
      guard criterion.measureIDs.count == 1,
        let measure = view.state.measures[criterion.measureIDs[0]], measure.unit == .percent,
        !measure.withdrawn
      else { return nil }
      let quoted = QuotedPercentages(criterion.text)
      let goals = measure.targets.flatMap { [$0.value, $0.rangeEnd].compactMap(\.self) }
      guard quoted.percentages.count == 1, !goals.isEmpty,
        !goals.contains(where: { abs($0 - quoted.percentages[0]) < 1e-9 }),
        Self.isAbout(criterion.text, measure.name)
      else { return nil }
      let target = Counted.list(measure.targets.map { measure.words(for: $0) })
      return finding(
        [ObjectRef(.criterion, criterion.id), ObjectRef(.measure, measure.id)],
        "\(quoted.display) in the criterion, \(target) as target",
        "A success criterion of \(place) says \(quoted.display), but the target of "
          + "\(measure.shortName) is \(target)."
      )
    }
  }

  /// Half of the words of a measure's name stand in a text.
  private static func isAbout(_ text: String, _ name: String) -> Bool {
    let words = Set(ActionTwins.words(of: name)).filter { $0.count > 3 }
    guard words.count >= 2 else { return false }
    return words.intersection(ActionTwins.words(of: text)).count * 2 >= words.count
  }

  // MARK: Measures

  private func sameNames() -> [CheckFinding] {
    let named = Dictionary(grouping: index.measures.indices) { place in
      let words = ActionTwins.words(of: index.measures[place].name)
      return words.count < 3 ? "" : words.joined(separator: " ")
    }
    return named.sorted { $0.value[0] < $1.value[0] }.flatMap { name, places -> [CheckFinding] in
      guard !name.isEmpty, places.count > 1 else { return [] }
      let first = index.measures[places[0]]
      return places.dropFirst().compactMap { differing(first, index.measures[$0]) }
    }
  }

  private func differing(_ one: Measure, _ other: Measure) -> CheckFinding? {
    guard one.unit == other.unit else { return nil }
    let readings = view.state.currentReadings(of: other.id)
    let apart = view.state.currentReadings(of: one.id).compactMap { reading -> String? in
      guard let value = reading.value,
        let second = readings.first(where: { $0.isSamePeriod(as: reading) })?.value,
        abs(value - second) > 1e-9
      else { return nil }
      return "\(one.words(for: value)) and \(other.words(for: second)) for \(reading.periodWords)"
    }
    let goals = one.targets.compactMap { target -> String? in
      guard
        let second = other.targets.first(where: { $0.by == target.by && $0.from == target.from }),
        second.value != target.value || second.rangeEnd != target.rangeEnd
      else { return nil }
      return "targets of \(one.words(for: target)) and \(other.words(for: second))"
    }
    guard let found = (apart + goals).first else { return nil }
    return finding(
      [ObjectRef(.measure, one.id), ObjectRef(.measure, other.id)],
      found,
      "\(one.shortName) and \(other.shortName) are both “\(Counted.shortened(one.name, to: 60))”, "
        + "with \(found)."
    )
  }

  private func published(_ measure: Measure) -> [CheckFinding] {
    guard !measure.publishedFigureKey.isEmpty else { return [] }
    let received = view.state.figures[measure.publishedFigureKey] ?? []
    return view.state.currentReadings(of: measure.id).compactMap { reading in
      guard let value = reading.value,
        let figure = received.last(where: {
          $0.figure.period?.firstDay == reading.period?.firstDay
            && $0.figure.period?.lastDay == reading.period?.lastDay
        }),
        let published = Reading(figure.figure, of: measure).figure(of: measure),
        abs(published - value) > 1e-9
      else { return nil }
      let said = measure.words(for: published)
      return finding(
        [ObjectRef(.measure, measure.id)],
        "\(measure.words(for: value)) here, \(said) from \(figure.service)",
        "\(measure.shortName) is \(measure.words(for: value)) for \(reading.periodWords), but "
          + "\(figure.service) published \(said)."
      )
    }
  }

  /// Two readings of one period that one file brought in at once.
  private func repeated(_ measure: Measure) -> [CheckFinding] {
    let readings = (view.state.readings[measure.id] ?? []).filter { !$0.source.isEmpty }
    guard readings.contains(where: \.correction) else { return [] }
    return readings.indices.dropFirst().compactMap { place in
      let later = readings[place]
      guard later.correction, let value = later.value,
        let earlier = readings[..<place].last(where: {
          $0.isSamePeriod(as: later) && $0.source == later.source
            && $0.recordedAt == later.recordedAt
        })?.value, abs(earlier - value) > 1e-9,
        !readings[(place + 1)...].contains(where: { $0.isSamePeriod(as: later) })
      else { return nil }
      return finding(
        [ObjectRef(.measure, measure.id)],
        "\(measure.words(for: earlier)) and \(measure.words(for: value)) for \(later.periodWords)",
        "\(later.source) gives \(measure.shortName) twice for \(later.periodWords), as "
          + "\(measure.words(for: earlier)) and as \(measure.words(for: value))."
      )
    }
  }

  private func finding(_ refs: [ObjectRef], _ found: String, _ message: String) -> CheckFinding {
    CheckFinding(
      Self.rule,
      .warning,
      refs,
      found: found,
      expected: "one value",
      message: message,
      fix: "Agree which figure is right and correct the other."
    )
  }
}

/// A text with its percentages taken out.
struct QuotedPercentages {
  /// The words with `%` for each percentage; other numbers stay.
  let words: String
  let wordCount: Int
  let percentages: [Double]

  init(_ text: String) {
    let figures = WrittenFigures(text)
    var words: [String] = []
    var percentages: [Double] = []
    for token in figures.tokens {
      switch token {
      case .number(let value, _, true):
        percentages.append(value)
        words.append("%")
      case .number(let value, _, false): words.append("\(value)")
      case .word(let word): words.append(word)
      case .sign: break
      }
    }
    self.words = words.joined(separator: " ")
    self.wordCount = words.count
    self.percentages = percentages
  }

  var display: String {
    percentages.map { Rounding.short($0, upTo: 2) + "%" }.joined(separator: ", ")
  }
}
