import Messages

/// What was promised beside what was heard, for one objective.
struct VoicePairRow: TemplateValue {
  struct Quote: TemplateValue {
    let text: String
    /// "Children · care leavers’ forum, 14 voices · 3 May 2026".
    let from: String
  }

  let ref: String
  let name: String
  let address: String
  let promised: [Quote]
  let heard: [Quote]
  let nothingHeard: Bool

  /// Newest heard first; where nothing was heard, last.
  static func rows(_ pairs: [VoicePair], in site: Address) -> [VoicePairRow] {
    func newest(_ pair: VoicePair) -> Int {
      pair.heard.compactMap(\.heardOn?.dayNumber).max() ?? .min
    }
    return pairs.enumerated()
      .sorted { (newest($0.element), $1.offset) > (newest($1.element), $0.offset) }
      .map { VoicePairRow($0.element, in: site) }
  }

  init(_ pair: VoicePair, in site: Address) {
    self.ref = pair.objectiveRef
    self.name = pair.objectiveTitle.shortened(to: 90)
    self.address = site.objective(pair.objectiveID)
    self.promised = pair.promised.filter { !$0.withdrawn }.map(Quote.init)
    self.heard = pair.heard.filter { !$0.withdrawn }
      .sorted { ($0.heardOn?.dayNumber ?? 0) > ($1.heardOn?.dayNumber ?? 0) }.map(Quote.init)
    self.nothingHeard = !pair.heard.contains { !$0.withdrawn }
  }
}

extension VoicePairRow.Quote {
  init(_ voice: Voice) {
    self.text = voice.text
    self.from = [voice.speaker.words, voice.source, voice.heardOn?.words ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
