package import Messages
import ProtobufC

extension RatingScheme {
  /// Blue, green, amber and red for progress, which asks whether the task is being done.
  package static let standardProgress = RatingScheme.with {
    $0.id = "progress"
    $0.name = "Progress (BRAG)"
    $0.words = [
      word("Blue", "blue", .doneUnproven, "Done: the task is complete."),
      word("Green", "green", .onTrack, "On track to be done in time."),
      word(
        "Amber",
        "amber",
        .offTrackRecoverable,
        "Behind, but can be done in time with the action described."
      ),
      word("Red", "red", .offTrack, "Will not be done in time, or was not."),
      word("Grey", "grey", .notStarted, "Not started and not yet due to start."),
    ]
  }

  /// Blue, green, amber and red for impact, which asks whether it changes anything for children.
  package static let standardImpact = RatingScheme.with {
    $0.id = "impact"
    $0.name = "Impact (BRAG)"
    $0.words = [
      word("Blue", "blue", .doneProven, "Embedded: evidence over time shows the difference."),
      word("Green", "green", .onTrack, "Evidence begins to show the difference intended."),
      word(
        "Amber",
        "amber",
        .offTrackRecoverable,
        "Little evidence of a difference yet; what is planned should bring it."
      ),
      word("Red", "red", .offTrack, "No evidence of a difference, or evidence against it."),
      word("Grey", "grey", .notStarted, "Too early to see a difference."),
    ]
  }

  private static func word(
    _ word: String,
    _ colour: String,
    _ meaning: RatingMeaning,
    _ descriptor: String
  ) -> RatingWord {
    .with {
      $0.word = word
      $0.colour = colour
      $0.meaning = meaning
      $0.descriptor = descriptor
    }
  }

  /// The scheme's word that a person wrote, whatever its case.
  package func word(_ written: String) -> RatingWord? {
    let wanted = Actor.folded(written)
    return words.first { Actor.folded($0.word) == wanted }
  }
}
