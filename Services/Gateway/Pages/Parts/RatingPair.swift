import Messages

/// One perspective's ratings of progress and of impact, side by side and never averaged.
struct RatingPair: TemplateValue {
  struct Side: TemplateValue {
    let aspect: String
    let tag: StatusTag
    let by: String?
    let because: String?
    let pathToGreen: String?

    init(_ aspect: RatingAspect, _ rating: Rating?) {
      self.aspect = aspect.words
      self.tag = StatusTag(rated: rating)
      let when = rating?.ratedAt?.day.words
      self.by = rating.flatMap { rating in
        switch (rating.ratedBy.isEmpty, when) {
        case (true, let when): when
        case (false, let when?): "\(PeopleNames.of(rating.ratedBy)), \(when)"
        case (false, nil): PeopleNames.of(rating.ratedBy)
        }
      }
      self.because = rating?.justification
      self.pathToGreen = rating?.pathToGreen
    }
  }

  let perspective: String
  let sides: [Side]

  /// The latest of each perspective that has rated; the owner's always stands first.
  static func latest(of ratings: [Rating]) -> [RatingPair] {
    [RatingPerspective.owner, .chair, .adviser].compactMap { perspective in
      let theirs = ratings.filter {
        $0.perspective == perspective
          || (perspective == .owner && $0.perspective == .unspecified)
      }
      guard !theirs.isEmpty || perspective == .owner else { return nil }
      func newest(_ aspect: RatingAspect) -> Rating? {
        theirs.filter { $0.aspect == aspect }
          .max { ($0.ratedAt?.seconds ?? 0) < ($1.ratedAt?.seconds ?? 0) }
      }
      return RatingPair(
        perspective: perspective.words,
        sides: [Side(.progress, newest(.progress)), Side(.impact, newest(.impact))]
      )
    }
  }
}
