import Messages
import ProtobufC

extension PlansView {
  /// Both aspects of an objective as owner, chair, adviser and record see them.
  func comparedRatings(of objective: Objective) -> [RatingComparison] {
    let planID = state.planID(ofObjective: objective.id) ?? ""
    return [
      compared(
        .progress,
        objective.ratings,
        RatingSuggestion.progress(of: objective, in: self),
        planID
      ),
      compared(
        .impact,
        objective.ratings,
        RatingSuggestion.impact(of: objective, in: self),
        planID
      ),
    ]
  }

  /// Both aspects of an action.
  func comparedRatings(of action: Action) -> [RatingComparison] {
    let planID = state.planID(ofAction: action.id) ?? ""
    return [
      compared(.progress, action.ratings, RatingSuggestion.progress(of: action, in: self), planID),
      compared(.impact, action.ratings, RatingSuggestion.impact(of: action, in: self), planID),
    ]
  }

  private func compared(
    _ aspect: RatingAspect,
    _ ratings: [Rating],
    _ suggestion: RatingSuggestion?,
    _ planID: String
  ) -> RatingComparison {
    func rating(_ perspective: RatingPerspective) -> Rating? {
      ratings.last { $0.aspect == aspect && $0.perspective == perspective }
    }
    let owner = ratings.owners(aspect)
    let chair = rating(.chair)
    let adviser = rating(.adviser)
    let meanings = [owner?.meaning, chair?.meaning, adviser?.meaning, suggestion?.meaning]
      .compactMap { $0?.kindOfSaying }
    return .with {
      $0.aspect = aspect
      $0.owner = owner
      $0.chair = chair
      $0.adviser = adviser
      $0.suggested = suggestion?.message(in: state.scheme(aspect, ofPlan: planID))
      $0.differ = Set(meanings).count > 1
    }
  }
}

extension RatingMeaning {
  /// Done is done, proven or not, when ratings are held against each other.
  fileprivate var kindOfSaying: RatingMeaning { self == .doneProven ? .doneUnproven : self }
}
