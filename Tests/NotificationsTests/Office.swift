import Chassis
import Foundation
import Ledger
import LedgerFixtures
import Logging
import Mail
import Messages
import Notifications
import Synchronization

/// The whole service without its ports and its clocks: what it heard, who there is, its ledger and
/// its way out, opened anew with each value as after a restart.
struct Office {
  let clock: SettableClock
  let house: LedgerHouse<NotificationsState>
  let heard: HeardStore
  let recipients: RecipientStore
  let round: ReminderRound
  let deliveries: DeliveryRound
  /// What was handed over, in order.
  let letters: Letters
  private let store: SQLiteLedgerStore

  init(in folder: URL, at clock: SettableClock) async throws {
    self.clock = clock
    let path = folder.appendingPathComponent("notifications.sqlite").path
    store = try SQLiteLedgerStore(path: path)
    house = LedgerHouse(store: store, now: { clock.now })
    let side = try SideDatabase(besideLedgerAt: path)
    heard = try await HeardStore(side)
    recipients = try await RecipientStore(side)
    let letters = Letters()
    self.letters = letters
    let logger = Logger(label: "notifications") { _ in SwiftLogNoOpLogHandler() }
    let route = MailRoute(
      from: try MailAddress("noreply@council.example"),
      address: "https://golden.example"
    ) { letters.take($0) }
    round = ReminderRound(
      house: house,
      heard: heard,
      recipients: recipients,
      route: route,
      logger: logger
    )
    deliveries = DeliveryRound(round: round, route: route, now: { clock.now }, logger: logger)
  }

  func hear(_ council: Council) async throws {
    for entry in council.entries { _ = try await heard.hear(entry) }
  }

  /// Looks at what is due now and sends what is to go out.
  @discardableResult
  func look() async throws -> Int {
    let raised = try await round.look(at: Council.code, now: clock.now)
    try await deliveries.send(Council.code)
    return raised
  }

  var state: NotificationsState {
    get async throws { try await house.establish(Council.code).current().state }
  }

  func titles(of personID: String) async throws -> [String] {
    try await state.inboxes[personID]?.entries.map(\.item.title) ?? []
  }

  func close() throws {
    try house.close()
  }
}

/// A mail server that answers as it is told.
final class Letters: Sendable {
  private let taken = Mutex<(letters: [MailMessage], answer: SendOutcome)>(([], .sent))

  var all: [MailMessage] { taken.withLock { $0.letters } }

  /// From now on.
  func answer(_ outcome: SendOutcome) {
    taken.withLock { $0.answer = outcome }
  }

  func take(_ letter: MailMessage) -> SendOutcome {
    taken.withLock {
      $0.letters.append(letter)
      return $0.answer
    }
  }
}
