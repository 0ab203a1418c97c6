import Chassis
import Figures
import Ledger
import Messages
import Plans
import ProtobufC
import RPC

/// Asks the service as a caller does, and takes the time.
struct Asking {
  /// What is asked for.
  enum Page: CaseIterable {
    case board, plan, objective, action, measure, checks
  }

  private let rpc: PlansRPC
  private let house: LedgerHouse<PlansState>
  private let reader = Identity(
    subject: "person:member",
    kind: .person,
    roles: [.improvementManager],
    authorities: .every
  )

  /// It is the day after the last record.
  private static let now = Instant(
    millisecondsSince1970: Int64(16_801 + 3653) * 86_400_000 + 43_200_000
  )

  init(_ house: LedgerHouse<PlansState>) {
    self.house = house
    rpc = PlansRPC(house: house, now: { Self.now })
  }

  /// Asks for a page of one authority after another, so many times in all.
  func now(_ page: Page, of codes: [String], count: Int) async throws -> Timings {
    var timings = Timings()
    for number in 0..<count {
      let read = Read.with { $0.authority = codes[number % codes.count] }
      try await timings.measure { try await ask(page, read) }
    }
    return timings
  }

  /// The same, each time after somebody has recorded something; the time is that of the answer.
  func afterChanges(_ page: Page, of codes: [String], count: Int) async throws -> Timings {
    var timings = Timings()
    var changes = Changes(house)
    for number in 0..<count {
      let code = codes[number % codes.count]
      try await changes.record(in: code)
      let read = Read.with { $0.authority = code }
      try await timings.measure { try await ask(page, read) }
    }
    return timings
  }

  /// Asks for pages as at days of all ten years.
  func past(_ pages: [Page], of codes: [String], count: Int) async throws -> Timings {
    var draw = Draw(11)
    var timings = Timings()
    for number in 0..<count {
      let day = 16_840 + draw.below(3600)
      let read = Read.with {
        $0.authority = codes[number % codes.count]
        $0.asAt = ProtobufTimestamp(Instant(millisecondsSince1970: Int64(day) * 86_400_000))
      }
      try await timings.measure { try await ask(pages[number % pages.count], read) }
    }
    return timings
  }

  private func ask(_ page: Page, _ read: Read) async throws {
    switch page {
    case .board:
      let context = ServerContext(calling: PlansMethods.getBoardFigures, as: reader)
      _ = try await rpc.getBoardFigures(.with { $0.read = read }, context: context)
    case .plan:
      let context = ServerContext(calling: PlansMethods.getPlan, as: reader)
      _ = try await rpc.getPlan(.with { $0.read = read }, context: context)
    case .objective:
      let context = ServerContext(calling: PlansMethods.getObjective, as: reader)
      let request = GetObjectiveRequest.with { ($0.read, $0.objectiveID) = (read, "o7") }
      _ = try await rpc.getObjective(request, context: context)
    case .action:
      let context = ServerContext(calling: PlansMethods.getAction, as: reader)
      let request = GetActionRequest.with { ($0.read, $0.actionID) = (read, "a77") }
      _ = try await rpc.getAction(request, context: context)
    case .measure:
      let context = ServerContext(calling: PlansMethods.getMeasure, as: reader)
      let request = GetMeasureRequest.with { ($0.read, $0.measureID) = (read, "m7") }
      _ = try await rpc.getMeasure(request, context: context)
    case .checks:
      let context = ServerContext(calling: PlansMethods.listFindings, as: reader)
      _ = try await rpc.listFindings(.with { $0.read = read }, context: context)
    }
  }
}
