import Ledger
import Messages
import ProtobufC

extension PlansView {
  /// What became of an object, newest first; an objective's history has that of its criteria and
  /// voices in it.
  func history(of id: String) -> [HistoryEntry] {
    var items = (state.history[id]?[0...] ?? []).map { (item: $0, name: "") }
    if state.objectives.contains(id: id) {
      for criterion in state.criteria(of: id, withdrawn: true) {
        let name = "Success criterion “\(Counted.shortened(criterion.text, to: 60))”"
        items += (state.history[criterion.id]?[0...] ?? []).map { ($0, name) }
      }
      for voice in state.voices(of: id, withdrawn: true) {
        let name = "Voice “\(Counted.shortened(voice.text, to: 60))”"
        items += (state.history[voice.id]?[0...] ?? []).map { ($0, name) }
      }
    }
    return items.sorted { $0.item.position > $1.item.position }.map { item, name in
      let sentence = HistorySentence(item, in: state, name: name)
      return HistoryEntry.with {
        $0.position = item.position
        $0.recordedAt = ProtobufTimestamp(item.recordedAt)
        $0.effectiveAt = ProtobufTimestamp(item.effectiveAt)
        $0.actor = item.actor
        $0.kind = item.kind
        $0.summary = sentence.text
        $0.reason = sentence.holdsReason ? "" : item.reason
      }
    }
  }

  /// What touched an object after another point in time, oldest first.
  func changes(of id: String, since before: PlansView) -> ArraySlice<HistoryItem> {
    guard let now = state.history[id] else { return [] }
    guard let then = before.state.history[id] else { return now[0...] }
    // What was known then is part of what is known now; mostly its beginning.
    if now.count == then.count { return [] }
    let later = now[(then.count - 1)...]
    if later.first?.position == then.last?.position { return later.dropFirst() }
    let known = Set(then[0...].map(\.position))
    return now[0...].filter { !known.contains($0.position) }[...]
  }
}
