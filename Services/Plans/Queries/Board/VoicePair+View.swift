import Figures
import Messages
import ProtobufC

extension PlansView {
  /// What was promised beside what was heard, for every objective with either: those with the
  /// newest voices first, then those where nothing was heard yet.
  func voicePairs(of index: PlanIndex) -> [VoicePair] {
    voicePairs(ofPlan: index.plan.id) { makeVoicePairs(of: index) }
  }

  private func makeVoicePairs(of index: PlanIndex) -> [VoicePair] {
    let pairs = index.objectives.compactMap {
      objective -> (newest: CalendarDay, pair: VoicePair)? in
      let voices = state.voices(of: objective.id)
      guard !voices.isEmpty else { return nil }
      let heard = voices.filter(\.heard).enumerated()
        .map { (day: $1.heardOn?.calendarDay ?? .earliest, place: $0, voice: $1) }
        .sorted { ($0.day, $0.place) > ($1.day, $1.place) }
      let pair = VoicePair.with {
        $0.objectiveID = objective.id
        $0.objectiveRef = objective.ref
        $0.objectiveTitle = objective.title
        $0.promised = voices.filter { !$0.heard }
        $0.heard = heard.map(\.voice)
      }
      return (heard.first?.day ?? .earliest, pair)
    }
    return pairs.enumerated().sorted { left, right in
      let leftHeard = !left.element.pair.heard.isEmpty
      if leftHeard != !right.element.pair.heard.isEmpty { return leftHeard }
      return left.element.newest == right.element.newest
        ? left.offset < right.offset : left.element.newest > right.element.newest
    }.map(\.element.pair)
  }
}
