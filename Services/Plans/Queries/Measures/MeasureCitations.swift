import Figures
import Messages

/// Finds the measures that a plan's own references mean.
///
/// `4a` is the measure 4a in any spelling; `1` is the measure 1 or, where there is none, all of 1a,
/// 1b and 1c; `All` is every measure of the theme in which it is said.
struct MeasureCitations {
  private let byKey: [String: [Measure]]
  private let families: [String: [Measure]]
  private let bySection: [String: [Measure]]

  private static let everything: Set<String> = ["ALL", "ALL.KPIS", "ALL.MEASURES"]
  /// What people write where nothing is cited.
  private static let nothing: Set<String> = ["", "N.A", "NA", "NONE", "TBC", "NIL"]

  init(_ measures: [Measure]) {
    byKey = Dictionary(grouping: measures) { Reference($0.ref).key }
    families = Dictionary(grouping: measures) { measure in
      Reference(measure.ref).key.split(separator: ".").dropLast().joined(separator: ".")
    }
    bySection = Dictionary(grouping: measures, by: \.sectionID)
  }

  /// The measures that a reference means in a section; `nil` when it means none of the plan's.
  func measures(_ reference: String, in sectionID: String) -> [Measure]? {
    let key = Reference(reference).key
    if Self.nothing.contains(key) { return [] }
    if Self.everything.contains(key) { return bySection[sectionID] ?? [] }
    return byKey[key] ?? families[key]
  }
}
