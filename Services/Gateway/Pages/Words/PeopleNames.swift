/// Names of people for the actors that ledgers name only by their identifiers.
///
/// Names live in the gateway alone and never travel with messages, so each request brings along
/// those that its reader may see.
enum PeopleNames {
  /// Name by account identifier, for the length of one request.
  @TaskLocal static var known: [String: String] = [:]

  /// Who an actor is, in words: the name, or what sort of actor it was.
  static func of(_ actor: String) -> String {
    if let name = known[actor] { return name }
    if actor.hasPrefix("person-") { return "somebody" }
    if actor.hasPrefix("service:") { return "an import" }
    if actor.hasPrefix("integration:") { return "another system" }
    return actor
  }
}
