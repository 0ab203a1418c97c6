package import Figures
package import Messages

/// A rule of the audits service was broken.
package enum AuditError: Error, Hashable, Sendable {
  /// No tool, round, audit or action has this identifier. Carries what was asked for.
  case notFound(String, id: String)
  /// The round was closed; nothing more goes into it.
  case roundClosed(String)
  /// Audits of the round are still with their auditors. Carries how many.
  case auditsUnfinished(Int)
  /// The round has this case already.
  case caseTwice(String)
  /// The audit is not where it must be for this. Carries where it is.
  case wrongState(Audit, AuditState, wanted: String)
  /// The grades don't fit the tool. Carries what is missing, unknown or twice.
  case domainGrades(String)
  /// A day lies where it can't. Carries the field, the day and the rule.
  case impossibleDay(String, CalendarDay, String)
  /// Nobody checks their own work.
  case ownWork(String)
  /// It belongs to somebody else. Carries whose it is.
  case notYours(String, owner: String)
  /// The action was done already, or isn't done yet, or was verified.
  case actionState(String)
  /// There is nothing to acknowledge, or somebody did.
  case nothingToAcknowledge(String)
}
