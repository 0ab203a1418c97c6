import Messages

/// One aspect of an objective as owner, chair, adviser and the record itself rate it.
struct ComparedRatingsRow: TemplateValue {
  let ref: String
  let name: String
  let address: String
  let aspect: String
  let owner: StatusTag
  let chair: StatusTag
  let adviser: StatusTag
  let record: StatusTag
  let because: String?

  /// Whether the adviser has rated it.
  let isAdvised: Bool

  /// The aspects of an objective that the adviser has rated, or whose ratings differ.
  static func rows(of ratings: ObjectiveRatings, in site: Address) -> [ComparedRatingsRow] {
    let objective = ratings.objective ?? ObjectiveSummary()
    return ratings.aspects.filter { $0.differ || $0.adviser != nil }.map { compared in
      ComparedRatingsRow(
        ref: objective.ref,
        name: objective.title.shortened(to: 90),
        address: site.objective(objective.id),
        aspect: compared.aspect.words,
        owner: StatusTag(rated: compared.owner),
        chair: StatusTag(rated: compared.chair),
        adviser: StatusTag(rated: compared.adviser),
        record: StatusTag(suggested: compared.suggested),
        because: compared.suggested?.because.asSentence,
        isAdvised: compared.adviser != nil
      )
    }
  }
}

extension StatusTag {
  /// What the record itself would rate; `nil` = it can't say.
  fileprivate init(suggested: SuggestedRating?) {
    guard let suggested, !suggested.word.isEmpty else {
      self.init(word: "Can’t say", shape: .none, colour: "")
      return
    }
    self.init(
      word: suggested.word,
      shape: StatusShape(suggested.meaning),
      colour: suggested.colour,
      meaning: suggested.meaning.words
    )
  }
}
