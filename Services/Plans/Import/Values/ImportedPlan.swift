package import Figures

/// A plan as its document has it, before anything is recorded.
///
/// Shape: sections hold objectives, objectives hold actions, criteria and voices. Texts are as
/// written, trimmed; "" means that the document doesn't say.
package struct ImportedPlan: Hashable, Sendable {
  package var title = ""
  /// "September 2016 Version 1.3", as written.
  package var version = ""
  /// Paragraphs that are neither headings nor data, in order.
  package var narrative: [String] = []
  package var schemes: [ImportedRatingScheme] = []
  package var sections: [ImportedSection] = []
  package var measures: [ImportedMeasure] = []
  package var findings = ImportFindings()

  package init() {}

  /// The day that the plan's version names: the first of its month, or the day itself.
  package var dated: CalendarDay? { Self.day(in: version) }

  static func day(in version: String) -> CalendarDay? {
    let words = version.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(words.count, 4), through: 1, by: -1) {
      for start in 0...(words.count - count) {
        let text = words[start..<(start + count)].joined(separator: " ")
        switch WrittenDate(text).meaning {
        case .day(let day): return day
        case .month(let month): return month.firstDay
        default: continue
        }
      }
    }
    return nil
  }

  package var objectives: [ImportedObjective] { sections.flatMap(\.objectives) }
  package var actions: [ImportedAction] { objectives.flatMap(\.actions) }

  /// Places, among the measures, of those that stand under an objective.
  package func measures(ofObjective objective: Int, inSection section: Int) -> [Int] {
    let item = sections[section].objectives[objective]
    let name = item.ref.isEmpty ? item.title : item.ref
    return measures.indices.filter { index in
      let measure = measures[index]
      if measure.isExact { return measure.objectivePlaces.contains([section, objective]) }
      guard !measure.objective.isEmpty, measure.objective == name else { return false }
      return measure.sectionTitle == sections[section].title
        || (measure.sectionTitle.isEmpty && measure.section == sections[section].ref)
    }
  }

  /// How much of each kind the document holds.
  package var counts: ImportCounts {
    var counts = ImportCounts()
    counts.sections = sections.count
    counts.objectives = objectives.count
    counts.groups = objectives.count { $0.kind == .group }
    counts.actions = actions.count
    counts.criteria = objectives.reduce(0) { $0 + $1.criteria.count }
    counts.voices = objectives.reduce(0) { $0 + $1.voices.count }
    counts.measures = measures.count
    counts.targets = measures.reduce(0) { $0 + $1.targets.count }
    counts.readings = measures.reduce(0) { $0 + $1.readings.count }
    return counts
  }

  /// The same plan without where each thing stood and what was remarked: equal for two files that
  /// say the same.
  package var content: ImportedPlan {
    var plan = self
    plan.findings = ImportFindings()
    for section in plan.sections.indices {
      plan.sections[section].origin = .none
      for objective in plan.sections[section].objectives.indices {
        var item = plan.sections[section].objectives[objective]
        item.origin = .none
        for index in item.actions.indices { item.actions[index].origin = .none }
        for index in item.criteria.indices { item.criteria[index].origin = .none }
        plan.sections[section].objectives[objective] = item
      }
    }
    for measure in plan.measures.indices {
      plan.measures[measure].origin = .none
      for reading in plan.measures[measure].readings.indices {
        plan.measures[measure].readings[reading].origin = .none
      }
    }
    return plan
  }
}

/// How much of each kind an import holds.
package struct ImportCounts: Hashable, Sendable {
  package var sections = 0
  /// Numbered groups of actions; they are among the objectives.
  package var groups = 0
  package var objectives = 0
  package var actions = 0
  package var criteria = 0
  package var voices = 0
  package var measures = 0
  package var targets = 0
  package var readings = 0

  package init() {}
}

/// A section or theme with what it is meant to achieve.
package struct ImportedSection: Hashable, Sendable {
  /// "1" of "Theme 1: …", or "".
  package var ref = ""
  package var title = ""
  /// The outcome statement.
  package var outcome = ""
  package var objectives: [ImportedObjective] = []
  package var origin = ImportOrigin.none

  package init() {}

  /// The numbered groups of actions among the objectives.
  package var groups: [ImportedObjective] { objectives.filter { $0.kind == .group } }
}

/// The words of a rating scheme, as a document's key explains them.
package struct ImportedRatingScheme: Hashable, Sendable {
  package struct Word: Hashable, Sendable {
    package var word: String
    package var descriptor: String
    /// Colour and meaning by the contract's names, where an export of ours gives them.
    package var colour = ""
    package var meaning = ""
  }

  /// What the words rate.
  package enum Aspect: String, Hashable, Sendable { case progress, impact }

  package var name = ""
  package var aspect = Aspect.progress
  package var words: [Word] = []

  package init() {}
}

/// Where in the file something stood.
package struct ImportOrigin: Hashable, Sendable {
  /// The sheet's name, "table 3", or "text".
  package var place: String
  /// The row as the user sees it, from 1.
  package var row: Int

  package static let none = ImportOrigin(place: "", row: 0)
}
