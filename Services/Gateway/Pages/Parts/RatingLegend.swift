import Messages

/// What the council's rating words mean.
struct RatingLegend: TemplateValue {
  struct Entry: TemplateValue {
    let tag: StatusTag
    let means: String
  }

  let name: String
  let entries: [Entry]

  init?(_ scheme: RatingScheme?, name: String) {
    guard let scheme, !scheme.words.isEmpty else { return nil }
    self.name = name
    self.entries = scheme.words.map { word in
      let plain = word.meaning.words ?? ""
      return Entry(
        tag: StatusTag(word),
        means: word.descriptor.isEmpty ? plain.sentenceCase : word.descriptor
      )
    }
  }

  /// One legend where progress and impact are rated in the same words.
  static func both(progress: RatingScheme?, impact: RatingScheme?) -> [RatingLegend] {
    if let progress, let impact, progress.words == impact.words {
      return [RatingLegend(progress, name: "progress and impact")].compactMap(\.self)
    }
    return [
      RatingLegend(progress, name: "progress"), RatingLegend(impact, name: "impact"),
    ].compactMap(\.self)
  }
}
