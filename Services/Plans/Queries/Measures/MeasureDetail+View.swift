import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// A measure with every reading, its chart and what cites it.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such measure.
  package func measure(_ id: String) throws(PlansQueryError) -> MeasureDetail {
    guard let assessment = assessment(of: id), let summary = measureSummary(id) else {
      throw .unknown(.measure, id)
    }
    let citers = state.citers(of: id)
    var seen: Set<String> = []
    let objectiveIDs = citers.compactMap { ref -> String? in
      switch ref.kind {
      case .objective: ref.id
      case .criterion: state.criteria[ref.id]?.objectiveID
      case .action: state.actions[ref.id]?.objectiveID
      default: nil
      }
    }.filter { seen.insert($0).inserted }
    return MeasureDetail.with {
      $0.readPoint = readPoint
      $0.plan = state.fullPlan(assessment.measure.planID)
      $0.summary = summary
      $0.readings = inOrder(state.readings[id] ?? [])
      $0.chart = assessment.chartMessage()
      $0.objectives = objectiveIDs.compactMap { state.objectives[$0] }
        .filter { !$0.withdrawn }.map { self.summary(of: $0) }
      $0.actions = citers.compactMap { $0.kind == .action ? state.actions[$0.id] : nil }
        .map { self.summary(of: $0) }
      $0.history = history(of: id)
      $0.trajectory = assessment.trajectory()
    }
  }

  /// Readings by period, newest last; a correction stands after what it corrects.
  private func inOrder(_ readings: Log<Reading>) -> [Reading] {
    readings.enumerated().map { place, reading in
      let first = reading.period?.firstDay?.calendarDay ?? .earliest
      return (last: reading.period?.lastDay?.calendarDay ?? first, place: place, reading: reading)
    }.sorted { ($0.last, $0.place) < ($1.last, $1.place) }.map(\.reading)
  }
}
