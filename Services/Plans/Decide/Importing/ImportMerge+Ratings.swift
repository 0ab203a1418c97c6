import Messages
import PlanImport
import ProtobufC

extension ImportMerge {
  /// Records the owner's rating that a cell holds, unless it is the current one.
  ///
  /// A rating of a past document comes as it was given, with or without a path to green.
  mutating func rate(
    _ subject: ObjectRef,
    _ aspect: RatingAspect,
    _ written: String,
    _ plan: Plan,
    _ origin: ImportOrigin
  ) {
    guard !written.isEmpty else { return }
    let own = state.schemes[aspect == .impact ? plan.impactSchemeID : plan.progressSchemeID]
    var word = own?.word(written)
    if word == nil {
      let meaning = RatingMeaning(written: written)
      if meaning == .unspecified {
        warn(
          origin,
          aspect.inWords,
          found: written,
          "not a word of the scheme \(own?.name ?? ""): kept as it is, without a meaning"
        )
      }
      word = .with {
        $0.word = String(written.prefix(FieldChecks.Size.word.rawValue))
        $0.colour = meaning.usualColour
        $0.meaning = meaning
      }
    }
    let before = state.rating(of: subject.id, aspect)
    guard let word, before.map({ Actor.folded($0.word) }) != Actor.folded(word.word) else { return }
    draft.record(
      .rated(
        .with {
          $0.subject = subject
          $0.rating = .with {
            $0.aspect = aspect
            $0.perspective = .owner
            $0.word = word.word
            $0.colour = word.colour
            $0.meaning = word.meaning
          }
        }
      )
    )
  }
}

extension RatingScheme {
  /// The scheme that a document's key describes.
  init(_ key: ImportedRatingScheme) {
    self.init()
    name = key.name.isEmpty ? "The plan's own key" : key.name
    for word in key.words.prefix(12) {
      let described = RatingMeaning(descriptor: word.descriptor, of: word.word)
      words.append(
        .with {
          $0.word = String(word.word.prefix(FieldChecks.Size.word.rawValue))
          $0.descriptor = String(word.descriptor.prefix(FieldChecks.Size.line.rawValue))
          let said = RatingMeaning.allCases.first { $0.inWords == word.meaning }
          $0.meaning =
            said ?? (described == .unspecified ? RatingMeaning(written: word.word) : described)
          $0.colour =
            DefineRatingSchemeRequest.colours.first { $0 == word.colour }
            ?? RatingMeaning.colour(named: word.word) ?? $0.meaning.usualColour
        }
      )
    }
  }
}

extension RatingMeaning {
  private static let written: [(meaning: RatingMeaning, words: [String])] = [
    (.notStarted, ["grey", "gray", "white", "not started", "not yet started", "not yet due"]),
    (.notApplicable, ["n/a", "na", "not applicable"]),
    (
      .doneUnproven,
      ["blue", "complete", "completed", "done", "achieved", "delivered", "closed", "b"]
    ),
    (.onTrack, ["green", "on target", "on track", "on schedule", "g"]),
    (
      .offTrackRecoverable,
      ["amber", "yellow", "at risk", "some slippage", "minor slippage", "slipping", "a"]
    ),
    (
      .offTrack,
      ["red", "compromised", "off track", "off target", "overdue", "missed", "delayed", "r"]
    ),
  ]

  /// What a rating word usually means; unspecified for one that isn't usual.
  init(written: String) {
    let word = Actor.folded(written)
    self = Self.written.first { $0.words.contains(word) }?.meaning ?? .unspecified
  }

  /// What a scheme's own description makes of a word; unspecified where it doesn't say.
  ///
  /// A description that covers both done and on target means on target: a rating claims no more
  /// than the least that it can mean.
  init(descriptor: String, of word: String) {
    let text = Actor.folded(descriptor)
    func says(_ phrases: String...) -> Bool { phrases.contains { text.contains($0) } }
    let isOnTrack = says("on track", "on target", "on schedule", "in progress", "progressing")
    if says("not started", "not yet started", "not yet due", "not due") {
      self = .notStarted
    } else if says(
      "not on track",
      "not on target",
      "off track",
      "off target",
      "missed",
      "slipp",
      "behind",
      "overdue",
      "will not be",
      "not achieved",
      "not met",
      "significant risk",
      "delay"
    ) {
      let recovers = says("recover", "action in place", "minor", "some ") || word == "Amber"
      self =
        recovers && RatingMeaning(written: word) != .offTrack ? .offTrackRecoverable : .offTrack
    } else if isOnTrack {
      self = .onTrack
    } else if says("embedded", "evidence of impact", "impact is evident", "sustained") {
      self = .doneProven
    } else if says("complete", "achieved", "delivered", "done") {
      self = .doneUnproven
    } else if says("at risk", "risk", "concern") {
      self = .offTrackRecoverable
    } else {
      self = .unspecified
    }
  }

  /// The colour that a word itself names.
  static func colour(named word: String) -> String? {
    let word = Actor.folded(word)
    return DefineRatingSchemeRequest.colours.first { word == $0 || word == "\($0) rating" }
  }

  /// The colour that pages give a meaning where a scheme doesn't choose one.
  var usualColour: String {
    switch self {
    case .doneUnproven, .doneProven: "blue"
    case .onTrack: "green"
    case .offTrackRecoverable: "amber"
    case .offTrack: "red"
    case .notStarted, .notApplicable, .unspecified, .unrecognized: "grey"
    }
  }
}
