import Figures
import Messages

/// Where a rating is off track while everything measured is met and improving.
enum PessimismCheck {
  static func finding(
    _ subject: RatedSubject,
    _ measures: [MeasureAssessment]
  ) -> CheckFinding? {
    let ratings = [subject.progress, subject.impact].compactMap(\.self)
      .filter(\.meaning.isOffTrack)
    guard !ratings.isEmpty, !measures.isEmpty,
      measures.allSatisfy({
        $0.status == .met && $0.hasLimits && $0.variation == .improvement
      })
    else { return nil }
    let claim = RatingClaim(subject, ratings)
    let words = measures.map { "\($0.measure.shortName) (\($0.latestWords))" }
    return claim.finding(
      .note,
      measures: measures,
      found: measures.count == 1
        ? "its measure is met and improving: \(words[0])"
        : "all \(measures.count) linked measures are met and improving: \(Counted.list(words, limit: 3))",
      expected: "a rating that the measures bear out",
      fix: "Rate what the measures show, or say what they don't capture."
    )
  }
}
