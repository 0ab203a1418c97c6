import Figures
import Messages
import PlanImport
import ProtobufC
import Tables

/// What a plan's record holds that the old layouts have no place for, item by item, so that nothing
/// is dropped in silence.
struct LeftOut {
  struct Item {
    let kind: String
    let about: String
    let text: String
  }

  let items: [Item]

  init(_ plan: ExportedPlan) {
    var list = LeftOutList(plan)
    list.collect()
    items = list.items
  }

  /// A line for each kind with its number: `3 moved due dates`.
  var summary: [String] {
    var counts: [(kind: String, count: Int)] = []
    for item in items {
      if let place = counts.firstIndex(where: { $0.kind == item.kind }) {
        counts[place].count += 1
      } else {
        counts.append((item.kind, 1))
      }
    }
    return counts.map { "\($0.kind): \($0.count)" }
  }

  /// The sheet that lists all of it; `nil` for a plan that the layout holds whole.
  func sheet(_ layout: PlanLayout) -> WrittenSheet? {
    guard !items.isEmpty else { return nil }
    var printer = SheetPrinter(
      "Not in this layout",
      widths: [30, 40, 110],
      layout: layout,
      marking: "left_out"
    )
    printer.begin("What the record holds beyond this layout")
    printer.row(
      RowMark(.note),
      ["What", "About", "What the record says"].map { .text($0, .heading) }
    )
    printer.freeze()
    for item in items {
      printer.row(RowMark(.note), [.text(item.kind), .text(item.about), .text(item.text)])
    }
    return printer.printed
  }
}

/// Goes through a plan and notes what no layout holds.
private struct LeftOutList {
  let plan: ExportedPlan
  private let state: PlansState
  private(set) var items: [LeftOut.Item] = []

  init(_ plan: ExportedPlan) {
    self.plan = plan
    state = plan.state
  }

  private mutating func add(_ kind: String, _ about: ObjectRef, _ text: String) {
    guard !text.isEmpty else { return }
    items.append(LeftOut.Item(kind: kind, about: state.title(of: about), text: text))
  }

  mutating func collect() {
    for part in plan.objectives {
      collect(part.objective)
      for criterion in part.criteria { ratings(ObjectRef(.criterion, criterion.id)) }
      for action in part.actions { collect(action.action) }
    }
    for part in plan.measures { collect(part) }
    evidence()
    withdrawn()
  }

  private mutating func collect(_ objective: Objective) {
    let ref = ObjectRef(.objective, objective.id)
    ratings(ref)
    for update in objective.updates.dropLast() { add("Earlier update", ref, update.exported) }
    for voice in state.voices(of: objective.id) where voice.heard || voice.speaker != .children {
      let day = voice.heardOn.map { "heard on \($0.inWords)" } ?? "promised"
      add(
        "Voice",
        ref,
        "\(voice.text) (\([voice.speaker.inWords, day, voice.source].filter { !$0.isEmpty }.joined(separator: ", ")))"
      )
    }
    if let test = objective.embeddedTest {
      let passed = test.passedOn.map { "; passed on \($0.inWords)" } ?? ""
      add("Test set by the board", ref, test.text + passed)
    }
    starts(objective.threadStartIDs, ref)
    add(
      "Measures of another plan",
      ref,
      objective.measureIDs.filter { plan.number(ofMeasure: $0) == nil }
        .compactMap { state.measures[$0] }.map(\.name).inWords
    )
  }

  private mutating func collect(_ action: Action) {
    let ref = ObjectRef(.action, action.id)
    ratings(ref)
    for move in action.dueMoves {
      add(
        "Moved due date",
        ref,
        "from \(move.from?.text ?? "nothing") to \(move.to?.text ?? "nothing"): \(move.reason)"
      )
    }
    for update in action.updates { add("Update", ref, update.exported) }
    add(
      "Depends on",
      ref,
      action.dependsOnIDs.map { state.title(of: ObjectRef(.action, $0)) }.inWords
    )
    let cited = Set(Citations.paragraphs(action.reportCitation).map { "para \($0)" })
    add("Tags", ref, action.tags.filter { !cited.contains($0) }.inWords)
    starts(action.threadStartIDs, ref)
    add(
      "Measures without a reference",
      ref,
      action.measureIDs.compactMap { state.measures[$0] }.filter(\.ref.isEmpty).map(\.name).inWords
    )
  }

  private mutating func starts(_ ids: [String], _ ref: ObjectRef) {
    let answers = ids.map { id in
      state.threadStarts[id].map { ObjectRef(.threadStart, $0.id) } ?? ObjectRef(.paragraph, id)
    }
    add("Answers", ref, answers.map { state.title(of: $0) }.inWords)
  }

  private mutating func ratings(_ ref: ObjectRef) {
    for perspective in [RatingPerspective.owner, .chair, .adviser] {
      for aspect in [RatingAspect.progress, .impact] {
        guard let rating = state.rating(of: ref.id, aspect, perspective) else { continue }
        let reasons = [rating.justification, rating.pathToGreen].filter { !$0.isEmpty }
        if perspective == .owner {
          add(
            "Reasons of a rating",
            ref,
            reasons.isEmpty ? "" : "\(aspect.inWords): \(reasons.inWords)"
          )
        } else {
          add(
            "Rating of the \(perspective.inWords)",
            ref,
            ([
              "\(aspect.inWords) \(rating.word)"
            ] + reasons).inWords
          )
        }
      }
    }
  }

  private mutating func collect(_ part: ExportedPlan.MeasurePart) {
    let measure = part.measure
    let ref = ObjectRef(.measure, measure.id)
    if !measure.publishedFigureKey.isEmpty {
      add("Fed by", ref, measure.publishedFigureKey)
    }
    for rebaseline in measure.rebaselines {
      add("New limits", ref, "from \(rebaseline.from?.inWords ?? ""): \(rebaseline.reason)")
    }
    for reading in part.readings {
      if reading.period?.inGrid == nil {
        add(
          "Reading of other days",
          ref,
          "\(reading.period?.label ?? ""): \(reading.inWords(of: measure))"
        )
      }
      if reading.definitionVersion != measure.definitionVersion {
        add(
          "Reading by an earlier definition",
          ref,
          "\(reading.period?.label ?? ""): \(reading.inWords(of: measure)), definition \(reading.definitionVersion)"
        )
      }
    }
    let all = state.readings[measure.id] ?? []
    for reading in all where !part.readings.contains(reading) {
      add(
        "Corrected reading",
        ref,
        "\(reading.period?.label ?? ""): \(reading.inWords(of: measure)) before the correction"
      )
    }
  }

  private mutating func evidence() {
    for item in state.evidence where !item.withdrawn {
      let about = item.supports.filter { state.planID(of: $0) == plan.plan.id }
      guard let first = about.first else { continue }
      add(
        "Evidence",
        first,
        [item.title, item.kind.inWords, item.dated?.inWords ?? "", item.location, item.description]
          .filter { !$0.isEmpty }.inWords
      )
    }
  }

  private mutating func withdrawn() {
    let planID = plan.plan.id
    for section in state.sections(of: planID, withdrawn: true) {
      if section.withdrawn { add("Withdrawn", ObjectRef(.section, section.id), section.title) }
      for objective in state.objectives(of: section.id, withdrawn: true) {
        if objective.withdrawn {
          add("Withdrawn", ObjectRef(.objective, objective.id), objective.title)
        }
        for action in state.actions(of: objective.id, withdrawn: true) where action.withdrawn {
          add("Withdrawn", ObjectRef(.action, action.id), action.text)
        }
        for item in state.criteria(of: objective.id, withdrawn: true) where item.withdrawn {
          add("Withdrawn", ObjectRef(.criterion, item.id), item.text)
        }
        for item in state.voices(of: objective.id, withdrawn: true) where item.withdrawn {
          add("Withdrawn", ObjectRef(.voice, item.id), item.text)
        }
      }
    }
    for measure in state.measures(of: planID, withdrawn: true) where measure.withdrawn {
      add("Withdrawn", ObjectRef(.measure, measure.id), measure.name)
    }
  }
}

extension PeriodUpdate {
  /// The update in one text.
  fileprivate var exported: String {
    let parts = [
      ("progress", progress), ("next", next), ("comment", comment), ("delivery", deliveryStatus),
      ("barriers", barriers),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
    let label = period?.label ?? ""
    return (label.isEmpty ? parts : ["\(label)"] + parts).inWords
  }
}
