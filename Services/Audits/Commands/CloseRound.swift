package import Messages

/// Ends a round and publishes its figures.
package struct CloseRound: AuditsCommand, Hashable {
  package let roundID: String

  package init(_ request: CloseRoundRequest) {
    roundID = request.roundID
  }
}
