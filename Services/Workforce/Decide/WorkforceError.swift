package import Figures

/// A rule of the workforce service was broken.
package enum WorkforceError: Error, Hashable, Sendable {
  /// No team has this identifier.
  case noTeam(String)
  /// Another open team has the name.
  case nameTaken(String)
  /// The month has not begun yet.
  case monthAhead(CalendarMonth)
  /// The team didn't stand at the month's end.
  case teamNotOpen(String, CalendarMonth)
  /// Returns for months at whose end the team would no longer stand. Carries the last one.
  case returnsAfterClosing(CalendarMonth)
}
