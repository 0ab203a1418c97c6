package import Messages
package import ProtobufC

/// A request to change something, with the decision what it comes to.
///
/// Deciding is pure: it reads the state and gives the events to record, or throws. No events means
/// that nothing would be different.
package protocol PlansCommand: ProtobufMessage {
  var change: Change? { get }

  /// - Throws: ``PlansError`` when a rule of the service refuses it; `LedgerError.stale` when it was
  ///   based on an older version of its object.
  func decide(_ state: PlansState, by actor: Actor, at moment: Moment) throws -> [PlansEvent]
}

extension PlansCommand {
  /// The version that the caller saw, 0 when any will do.
  var basedOn: Int64 { change?.basedOn ?? 0 }
}
