package import Messages
import ProtobufC

extension RateRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let subject = subject ?? ObjectRef()
    guard [.action, .objective, .criterion].contains(subject.kind) else {
      throw PlansError.invalid(
        "subject.kind",
        found: subject.kind.inWords,
        allowed: "action, objective or criterion"
      )
    }
    try state.check(isStanding: subject)
    let perspective = perspective == .unspecified ? actor.usualPerspective : perspective
    try actor.check(mayRate: subject, as: perspective, in: state, at: moment)
    try state.check(basedOn: basedOn, subject)

    var checks = FieldChecks()
    checks.choice(aspect, "aspect")
    let justification = checks.text(justification, "justification")
    let pathToGreen = checks.text(pathToGreen, "path_to_green")
    let planID = state.planID(of: subject) ?? ""
    let scheme = state.scheme(aspect, ofPlan: planID) ?? .standardProgress
    let word = scheme.word(word)
    if word == nil {
      checks.refuse(
        "word",
        found: self.word.isEmpty ? "nothing" : "“\(self.word.prefix(40))”",
        allowed: "one of: " + scheme.words.map(\.word).joined(separator: ", ")
      )
    }
    if word?.meaning.isOffTrack == true {
      if justification.isEmpty {
        checks.refuse(
          "justification",
          found: "nothing",
          allowed: "why it is \(word?.word ?? "off track")"
        )
      }
      if pathToGreen.isEmpty {
        checks.refuse(
          "path_to_green",
          found: "nothing",
          allowed: "how and by when it will be on track again"
        )
      }
    }
    try checks.finish()
    guard let word else { return [] }
    return [
      PlansEvent(
        .rated(
          .with {
            $0.subject = subject
            $0.rating = .with {
              $0.aspect = aspect
              $0.perspective = perspective
              $0.word = word.word
              $0.colour = word.colour
              $0.meaning = word.meaning
              $0.justification = justification
              $0.pathToGreen = pathToGreen
            }
          }
        )
      )
    ]
  }
}

extension Actor {
  /// Whose rating it is when the request doesn't say.
  var usualPerspective: RatingPerspective {
    if powers.contains(.managePlan) || powers.contains(.ownObjectives)
      || powers.contains(.leadActions)
    {
      return .owner
    }
    if powers.contains(.chair) { return .chair }
    return powers.contains(.advise) ? .adviser : .owner
  }

  /// The owner's rating is for those who work on the subject; the chair's and the adviser's are
  /// theirs alone.
  func check(
    mayRate subject: ObjectRef,
    as perspective: RatingPerspective,
    in state: PlansState,
    at moment: Moment
  ) throws(PlansError) {
    if powers.contains(.loadHistory), moment.effectiveAt != nil { return }
    switch perspective {
    case .owner: try check(mayWorkOn: subject, in: state)
    case .chair:
      guard powers.contains(.chair) else {
        throw .notAllowed("only the chair gives the chair's rating")
      }
    case .adviser:
      guard powers.contains(.advise) else {
        throw .notAllowed("only the DfE adviser gives the adviser's rating")
      }
    case .unspecified, .unrecognized:
      throw .invalid(
        "perspective",
        found: perspective.inWords,
        allowed: "owner, chair or adviser"
      )
    }
  }
}
