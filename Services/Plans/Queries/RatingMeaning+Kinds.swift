import Messages

extension RatingMeaning {
  /// The task is finished, proven or not.
  var isDone: Bool { self == .doneUnproven || self == .doneProven }

  /// It says that all is well: on track or done.
  var isFavourable: Bool { self == .onTrack || isDone }

  /// It says that something is wrong.
  var isOffTrack: Bool { self == .offTrack || self == .offTrackRecoverable }
}

extension [Rating] {
  /// The owner's latest rating of an aspect; an unrated one has none.
  func owners(_ aspect: RatingAspect) -> Rating? {
    last {
      $0.aspect == aspect && ($0.perspective == .owner || $0.perspective == .unspecified)
    }
  }
}
