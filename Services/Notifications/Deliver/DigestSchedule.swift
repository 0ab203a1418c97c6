import Chassis
import Figures
package import Ledger
package import Messages
import ProtobufC

/// Which messages are to go out: one digest a day (or a week) for each person, once their hour has
/// come, and urgent things at once.
///
/// A pure function; what is planned already isn't planned again.
package struct DigestSchedule {
  private let state: NotificationsState
  private let world: World
  private let people: People
  private let now: Instant

  package init(state: NotificationsState, world: World, people: People, now: Instant) {
    self.state = state
    self.world = world
    self.people = people
    self.now = now
  }

  /// In the order of persons; urgent ones first.
  package var planned: [DeliveryPlanned] {
    let readers = people.personIDs.filter { !(people[$0]?.email.isEmpty ?? true) }
    return readers.compactMap(urgent) + readers.compactMap(digest)
  }

  /// Everything urgent that hasn't gone out; people can't turn it off.
  private func urgent(_ personID: String) -> DeliveryPlanned? {
    let items = unsent(personID).filter(\.urgent)
    guard !items.isEmpty else { return nil }
    return plan(personID, "urgent \(clock.day.iso)", items)
  }

  /// Whenever the person's hour has passed today and none was planned today, so one that was due
  /// while the service was away goes out as it comes back.
  private func digest(_ personID: String) -> DeliveryPlanned? {
    let preferences = state.preferences(of: personID)
    guard preferences.email else { return nil }
    let hour = Int(preferences.digestHour)
    // A week's digest belongs to its Monday; before its hour, to the Monday before.
    var day = clock.hour >= hour ? clock.day : clock.day.adding(days: -1)
    if preferences.weekly {
      day = day.adding(days: -((day.weekday.rawValue - Weekday.monday.rawValue + 7) % 7))
    } else if day != clock.day {
      return nil
    }
    let what = "digest \(day.iso)"
    guard !isPlanned(what, for: personID) else { return nil }
    let items = unsent(personID).filter { !$0.urgent }
    return items.isEmpty ? nil : plan(personID, what, items)
  }

  private func plan(_ personID: String, _ what: String, _ items: [InboxItem]) -> DeliveryPlanned {
    .with {
      $0.delivery = .with {
        $0.personID = personID
        $0.channel = "smtp"
        $0.what = what
        $0.nextAttemptAt = now.timestamp
      }
      $0.itemIDs = items.map(\.id)
    }
  }

  /// Unread, in no message yet, and not about something that has been done meanwhile.
  private func unsent(_ personID: String) -> [InboxItem] {
    let entries = state.inboxes[personID]?.entries ?? []
    guard entries.contains(where: { $0.isUnread && !state.mailed.contains($0.item.id) }) else {
      return []
    }
    let open = Set(world.open.map(\.id))
    return entries.filter {
      $0.isUnread && !state.mailed.contains($0.item.id)
        && (!$0.item.kind.isReminder || open.contains($0.about))
    }.map(\.item)
  }

  private func isPlanned(_ what: String, for personID: String) -> Bool {
    state.deliveryIDs.reversed().contains {
      guard let delivery = state.deliveries[$0]?.delivery else { return false }
      return delivery.personID == personID && delivery.what == what
    }
  }

  private var clock: (day: CalendarDay, hour: Int) {
    CalendarDay.londonClock(atMS: now.millisecondsSince1970)
  }
}
