import Figures
import Messages
import ProtobufC

extension PlansView {
  /// Readings that a small chart shows.
  private static let shownReadings = 24

  /// A measure as lists and the board view show it; `nil` when there is no such measure.
  func measureSummary(_ id: String) -> MeasureSummary? {
    summary(ofMeasure: id) { makeSummary(ofMeasure: id) }
  }

  private func makeSummary(ofMeasure id: String) -> MeasureSummary? {
    guard let assessment = assessment(of: id) else { return nil }
    return MeasureSummary.with {
      $0.measure = assessment.measure
      $0.latest = assessment.latest.map { assessment.reading($0) }
      if let latest = assessment.latest {
        $0.status = Messages.ReadingStatus(latest.status)
      }
      $0.target = assessment.measure.target(on: assessment.latest?.period.lastDay ?? today)
      if assessment.hasLimits {
        $0.variation = Messages.Variation(assessment.variation)
        $0.assurance = TargetAssurance(assessment.assurance)
      }
      $0.sentence = assessment.sentence
      $0.stale = assessment.isStale
      $0.points = assessment.points(last: Self.shownReadings)
      $0.citedBy = state.citers(of: id)
    }
  }
}
