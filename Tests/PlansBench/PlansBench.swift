import Chassis
import Figures
import Foundation
import Ledger
import Messages
import Plans
import ProtobufC
import RPC

/// Measures the plans service on authorities as ten years make them, without a network between.
///
/// `grow FILE COUNT` writes the ledger; `measure FILE COUNT` prints a Markdown table of what the
/// first authority alone and all of them together cost.
@main
struct PlansBench {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[3]), count > 0 else {
      say("usage: PlansBench grow|measure FILE COUNT")
      exit(2)
    }
    switch arguments[1] {
    case "grow": try await Growing(path: arguments[2], authorities: count).run()
    case "measure": try await measure(arguments[2], Growing.codes(count))
    default: exit(2)
    }
  }

  private static func measure(_ path: String, _ codes: [String]) async throws {
    var table = ResultTable()
    let clock = ContinuousClock()
    let house = LedgerHouse<PlansState>(store: try SQLiteLedgerStore(path: path))
    let alone = Asking(house, now: last)
    let before = residentMB()
    var start = Timings()
    try await start.measure { _ = try await house.partition(codes[0]).current() }
    let (state, position) = try await house.partition(codes[0]).current()
    table.add(
      "one authority: actions, measures, records",
      wanted: "400, 120, 60,000",
      "\(state.actions.count), \(state.measures.count), \(position)"
    )
    table.add("cold start, all records folded", wanted: "under 1 s", start.words)
    table.add("memory after it", wanted: "under 200 MB", "\(residentMB()) MB, \(before) before")
    table.add(
      "board view after each change",
      wanted: "under 5 ms",
      try await alone.boards(of: [codes[0]], count: 200, changing: true).words
    )
    table.add(
      "board view again",
      wanted: "under 5 ms",
      try await alone.boards(of: [codes[0]], count: 200).words
    )
    table.add("plan page", try await alone.plans(of: codes[0], count: 100).words)
    table.add("checks", try await alone.checks(of: codes[0], count: 20).words)
    table.add(
      "board view as at any day",
      wanted: "under 100 ms",
      try await alone.pastBoards(of: codes[0], count: 200).words
    )
    table.add("memory after all", wanted: "under 200 MB", "\(residentMB()) MB")
    try await snapshots(of: codes[0], in: house, &table)
    if codes.count > 1 {
      let all = try await clock.measure {
        for code in codes { _ = try await house.partition(code).current() }
      }
      table.add(
        "cold start of \(codes.count)",
        "\(Int(all / .milliseconds(1))) ms, \(residentMB()) MB"
      )
      table.add(
        "board view of one after another, each after a change",
        wanted: "as alone",
        try await alone.boards(of: codes, count: codes.count * 3, changing: true).words
      )
      table.add(
        "board view of one after another",
        wanted: "as alone",
        try await alone.boards(of: codes, count: codes.count * 3).words
      )
    }
    try house.close()
    print(table.text)
  }

  private static func snapshots(
    of code: String,
    in house: LedgerHouse<PlansState>,
    _ table: inout ResultTable
  ) async throws {
    var writing = Timings()
    try await writing.measure { try await house.keepSnapshots() }
    let size = try await house.store.snapshot(of: code)?.content.count ?? 0
    table.add("snapshot written, \(size / 1_000_000) MB", writing.words)
    var reading = Timings()
    for _ in 0..<5 {
      let fresh = LedgerHouse<PlansState>(store: house.store)
      try await reading.measure { _ = try await fresh.partition(code).current() }
    }
    table.add("start from the snapshot", wanted: "less than by folding", reading.words)
    let folded = try await house.partition(code).current().state
    let read = try await LedgerHouse<PlansState>(store: house.store).partition(code).current()
    table.add("the same state", wanted: "yes", read.state == folded ? "yes" : "NO")
  }

  /// The day after the last record.
  private static let last = Instant(
    millisecondsSince1970: Int64(16_801 + 3653) * 86_400_000 + 43_200_000
  )
}

/// Asks the service as a caller does, and takes the time.
struct Asking {
  private let rpc: PlansRPC
  private let house: LedgerHouse<PlansState>
  private let now: Instant
  private let reader = Identity(
    subject: "person:member",
    kind: .person,
    roles: [.improvementManager],
    authorities: .every
  )

  init(_ house: LedgerHouse<PlansState>, now: Instant) {
    self.house = house
    self.now = now
    rpc = PlansRPC(house: house, now: { now })
  }

  func boards(of codes: [String], count: Int, changing: Bool = false) async throws -> Timings {
    var draw = Draw(7)
    return try await timings(count, of: { codes[$0 % codes.count] }) { code, number in
      if changing { try await change(code, number, &draw) }
      return Read.with { $0.authority = code }
    } ask: { read in
      let request = GetBoardFiguresRequest.with { $0.read = read }
      let context = ServerContext(calling: PlansMethods.getBoardFigures, as: reader)
      _ = try await rpc.getBoardFigures(request, context: context)
    }
  }

  func pastBoards(of code: String, count: Int) async throws -> Timings {
    var draw = Draw(11)
    return try await timings(count, of: { _ in code }) { code, _ in
      let day = 16_830 + draw.below(3600)
      return Read.with {
        $0.authority = code
        $0.asAt = ProtobufTimestamp(
          Instant(millisecondsSince1970: Int64(day) * 86_400_000)
        )
      }
    } ask: { read in
      let request = GetBoardFiguresRequest.with { $0.read = read }
      let context = ServerContext(calling: PlansMethods.getBoardFigures, as: reader)
      _ = try await rpc.getBoardFigures(request, context: context)
    }
  }

  func plans(of code: String, count: Int) async throws -> Timings {
    try await timings(count, of: { _ in code }) { code, _ in
      Read.with { $0.authority = code }
    } ask: { read in
      let request = GetPlanRequest.with { $0.read = read }
      let context = ServerContext(calling: PlansMethods.getPlan, as: reader)
      _ = try await rpc.getPlan(request, context: context)
    }
  }

  func checks(of code: String, count: Int) async throws -> Timings {
    try await timings(count, of: { _ in code }) { code, _ in
      Read.with { $0.authority = code }
    } ask: { read in
      let request = ListFindingsRequest.with { $0.read = read }
      let context = ServerContext(calling: PlansMethods.listFindings, as: reader)
      _ = try await rpc.listFindings(request, context: context)
    }
  }

  private func timings(
    _ count: Int,
    of code: (Int) -> String,
    prepare: (String, Int) async throws -> Read,
    ask: (Read) async throws -> Void
  ) async throws -> Timings {
    var timings = Timings()
    for number in 0..<count {
      let read = try await prepare(code(number), number)
      try await timings.measure { try await ask(read) }
    }
    return timings
  }

  /// A reading or a rating more, so that nothing worked out before still holds for all.
  private func change(_ code: String, _ number: Int, _ draw: inout Draw) async throws {
    let action = draw.below(400)
    let event = PlansEvent(
      .periodUpdateRecorded(
        .with {
          $0.subject = ObjectRef(.action, "a\(action)")
          $0.update = .with { $0.progress = "Another team was trained." }
        }
      )
    )
    let draft = LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
    _ = try await house.partition(code).execute(
      key: "bench-\(number)-\(action)-\(Instant.now().millisecondsSince1970)",
      actor: "person:lead"
    ) { _, _ in [draft] }
  }
}
