import Figures
import Messages

/// Where a measure stands when the worst come first: consistently failing, then with a signal of
/// concern, missed, hit or miss, and so down to those that are well.
struct MeasureOrder: Comparable {
  private let rank: Int
  fileprivate let place: Int

  init(_ assessment: MeasureAssessment, place: Int) {
    self.place = place
    let isMissed = assessment.status == .missed
    let isConcern = assessment.hasLimits && assessment.variation == .concern
    switch (assessment.hasLimits ? assessment.assurance : .noTarget, isConcern, isMissed) {
    case (.consistentlyFails, true, _): rank = 0
    case (.consistentlyFails, false, _): rank = 1
    case (_, true, true): rank = 2
    case (_, true, false): rank = 3
    case (_, false, true): rank = 4
    case (.hitOrMiss, _, _): rank = assessment.isStale ? 5 : 6
    case (.noTarget, _, _):
      rank = assessment.isStale ? 5 : assessment.status == .withinTolerance ? 6 : 7
    case (.consistentlyPasses, _, _): rank = assessment.isStale ? 5 : 8
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.rank, left.place) < (right.rank, right.place)
  }
}

extension PlansView {
  /// The standing measures of a plan, worst assurance first.
  func worstFirst(_ measures: [Measure]) -> [Measure] {
    measures.indices.compactMap { place in
      assessment(of: measures[place].id).map { MeasureOrder($0, place: place) }
    }.sorted().map { measures[$0.place] }
  }
}
