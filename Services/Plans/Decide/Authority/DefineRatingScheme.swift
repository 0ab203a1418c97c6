package import Messages
import ProtobufC

extension DefineRatingSchemeRequest: PlansCommand {
  /// The colours that a scheme can give a word.
  static let colours = [
    "blue", "green", "amber", "red", "grey", "yellow", "purple", "white", "black",
  ]

  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    var checks = FieldChecks()
    var new = scheme ?? RatingScheme()
    if !new.id.isEmpty, !state.schemes.contains(id: new.id) {
      throw PlansError.invalid(
        "scheme.id",
        found: "“\(new.id.prefix(40))”",
        allowed: "nothing for a new scheme, or one of: "
          + state.schemes.ids.joined(separator: ", ")
      )
    }
    if new.id.isEmpty { new.id = "scheme\(moment.nextPosition)" }
    new.name = checks.text(new.name, "scheme.name", .line, isRequired: true)
    if !(2...12).contains(new.words.count) {
      checks.refuse("scheme.words", found: "\(new.words.count) words", allowed: "2 to 12")
    }
    var seen: Set<String> = []
    for index in new.words.indices {
      let field = "scheme.words[\(index)]"
      var word = new.words[index]
      word.word = checks.text(word.word, "\(field).word", .word, isRequired: true)
      word.descriptor = checks.text(word.descriptor, "\(field).descriptor", .line)
      word.colour = word.colour.lowercased()
      checks.choice(word.meaning, "\(field).meaning")
      if !Self.colours.contains(word.colour) {
        checks.refuse(
          "\(field).colour",
          found: "“\(word.colour.prefix(40))”",
          allowed: "one of: " + Self.colours.joined(separator: ", ")
        )
      }
      if !seen.insert(Actor.folded(word.word)).inserted {
        checks.refuse("\(field).word", found: "“\(word.word)” twice", allowed: "each word once")
      }
      new.words[index] = word
    }
    try checks.finish()
    guard state.schemes[new.id] != new else { return [] }
    return [PlansEvent(.ratingSchemeDefined(.with { $0.scheme = new }))]
  }
}
