import Chassis
package import Ledger
import Messages
import ProtobufC

extension NotificationsState {
  package mutating func evolve(_ record: LedgerRecord) {
    guard let event = try? NotificationsEvent(protobuf: record.payload).event else { return }
    switch event {
    case .notificationRaised(let event): evolve(event, record)
    case .notificationRead(let event):
      inboxes[event.personID]?.read(event.itemIDs, at: record.recordedAt.timestamp)
    case .preferencesSet(let event):
      if let chosen = event.preferences { preferences[chosen.personID] = chosen }
    case .deliveryPlanned(let event): evolve(event, record)
    case .deliveryAttempted(let event): evolve(event, record)
    case .cursorMoved(let event): positions[event.service] = event.position
    }
  }

  package static func problem(reading record: LedgerRecord) -> String? {
    do {
      let message = try NotificationsEvent(protobuf: record.payload)
      guard let kind = message.kind else { return "holds an event that this release doesn't know" }
      return kind == record.kind ? nil : "is called \(record.kind), but holds \(kind)"
    } catch {
      return "can't be decoded: \(error)"
    }
  }

  private mutating func evolve(_ event: NotificationRaised, _ record: LedgerRecord) {
    guard var item = event.item, !said.contains(event.onceKey) else { return }
    said.insert(event.onceKey)
    item.id = "n\(record.position)"
    item.createdAt = record.recordedAt.timestamp
    inboxes[event.personID, default: Inbox()].add(item, about: OnceKey.object(of: event.onceKey))
  }

  private mutating func evolve(_ event: DeliveryPlanned, _ record: LedgerRecord) {
    guard var delivery = event.delivery else { return }
    delivery.id = "d\(record.position)"
    delivery.state = .waiting
    delivery.items = Int32(event.itemIDs.count)
    deliveryIDs.append(delivery.id)
    deliveries[delivery.id] = DeliveryRecord(
      delivery: delivery,
      itemIDs: event.itemIDs,
      tryingSince: record.recordedAt,
      attemptsSince: 0
    )
    mailed.formUnion(event.itemIDs)
  }

  private mutating func evolve(_ event: DeliveryAttempted, _ record: LedgerRecord) {
    guard var known = deliveries[event.deliveryID] else { return }
    known.delivery.state = event.state
    known.delivery.problem = event.problem
    known.delivery.nextAttemptAt = event.nextAttemptAt
    if event.state == .waiting {
      // Not an attempt: a person put it back into the queue.
      known.tryingSince = record.recordedAt
      known.attemptsSince = 0
    } else {
      known.delivery.attempts += 1
      known.attemptsSince += 1
      known.delivery.lastAttemptAt = record.recordedAt.timestamp
    }
    deliveries[event.deliveryID] = known
  }
}
