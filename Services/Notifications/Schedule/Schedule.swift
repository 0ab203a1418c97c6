import Exchange
import Figures
package import Ledger
package import Messages
import ProtobufC

/// What is to be said now: a pure function of what is known, who can be told, what has been said
/// already, and the time.
package struct Schedule {
  /// For things that only matter while they are new.
  static let freshness = Duration.seconds(7 * 86_400)

  let authority: String
  let world: World
  let people: People
  let now: Instant
  let today: CalendarDay

  package init(authority: String, world: World, people: People, now: Instant) {
    self.authority = authority
    self.world = world
    self.people = people
    self.now = now
    today = now.day
  }

  /// Everything that is due to be said and hasn't been, reminders by their day first.
  package func due(_ state: NotificationsState) -> [NotificationRaised] {
    guard !people.isEmpty else { return [] }
    var said = state.said
    return
      (concerns + reminders + turns + challenges + assignments + imports
      + failures(in: state))
      .filter { said.insert($0.onceKey).inserted }
  }

  /// One item for each of these people.
  func notices(
    _ kind: NotificationKind,
    about object: String,
    key: String,
    stage: String,
    title: String,
    page: String,
    due: CalendarDay? = nil,
    urgent: Bool = false,
    to addressees: [People.Addressee]
  ) -> [NotificationRaised] {
    addressees.map { addressee in
      .with {
        $0.personID = addressee.personID
        $0.onceKey = "\(OnceKey(key, object, stage: stage, person: addressee.personID))"
        $0.item = .with {
          $0.kind = kind
          $0.title = title
          $0.link = "/\(authority)/\(page)"
          $0.due = due.map { CalendarDate($0) }
          $0.urgent = urgent
          $0.role = addressee.role
        }
      }
    }
  }

  func isFresh(_ moment: Instant) -> Bool {
    moment.advanced(by: Self.freshness) > now
  }
}
