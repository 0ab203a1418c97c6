package import Figures
package import Messages

/// Something that somebody has to have done by a day.
package struct DatedThing: Hashable, Sendable {
  /// The object's identifier: `a120`.
  package var id: String
  /// How it is called at the beginning of a sentence: "Action 4.2".
  package var name: String
  package var due: CalendarDay
  /// The council roles that answer for it.
  package var roles: [String]
  /// Address of its page, without the authority: `actions/a120`.
  package var page: String
  /// What being late with it is called.
  package var lateKind: NotificationKind
}
