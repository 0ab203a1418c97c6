import Ledger
import Testing

@Suite("The ledgers of a service")
struct LedgerHouseTests {
  @Test("An authority without records is unknown until something is recorded")
  func unknown() async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
    await #expect(throws: LedgerError.unknownAuthority("803")) {
      _ = try await house.partition("803")
    }
    let partition = try await house.establish("803")
    await #expect(throws: LedgerError.unknownAuthority("803")) {
      _ = try await house.partition("803")
    }
    try await partition.note("one")
    #expect(try await house.partition("803") === partition)
    #expect(try await house.authorities() == ["803"])
  }

  @Test(
    "A code that could not name a file is refused",
    arguments: ["", "80 3", "../803", "803\0", String(repeating: "8", count: 65)]
  )
  func invalid(code: String) async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
    await #expect(throws: LedgerError.invalidAuthority(code)) {
      _ = try await house.establish(code)
    }
  }

  @Test("Authorities have positions, keys and chains of their own")
  func separate() async throws {
    let house = LedgerHouse<Diary>(store: try SQLiteLedgerStore.temporary())
    for code in ["803", "801"] {
      #expect(try await house.establish(code).note("one").position == 1)
    }
    let results = try await house.verify()
    #expect(results.map(\.authority) == ["801", "803"])
    #expect(results.allSatisfy { $0.fault == nil && $0.records == 1 })
  }

  @Test("Verification notices a state that is not what its records fold to")
  func unfaithfulState() async throws {
    let house = LedgerHouse<Moody>(store: try SQLiteLedgerStore.temporary())
    for n in 1...3 {
      _ = try await house.establish("803").execute(key: "\(n)", actor: "ann") { _, _ in
        [.note("\(n)")]
      }
    }
    let fault = try #require(try await house.verify().first?.fault)
    #expect(fault.position == 3)
    #expect(fault.reason == "the state in memory is not what its records fold to")
  }

  @Test("Another house on the same store folds the same state")
  func restart() async throws {
    let store = try SQLiteLedgerStore.temporary()
    let partition = try await LedgerHouse<Diary>(store: store).establish("803")
    for n in 0..<2500 { _ = try await partition.note("\(n)") }
    let (state, position) = try await LedgerHouse<Diary>(store: store).partition("803").current()
    #expect(position == 2500)
    #expect(state == (try await partition.current().state))
  }

  @Test("Two writers on one store decide on what the other recorded")
  func replicas() async throws {
    let store = try SQLiteLedgerStore.temporary()
    let one = try await LedgerHouse<Diary>(store: store).establish("803")
    let other = try await LedgerHouse<Diary>(store: store).establish("803")
    for n in 0..<20 {
      _ = try await (n.isMultiple(of: 2) ? one : other).execute(key: "\(n)", actor: "ann") {
        state,
        _ in [.note("\(state.entries.count)")]
      }
    }
    #expect(try await one.current().state.entries == (0..<19).map { "\($0)" })
    #expect(try await other.current().position == 20)
    #expect(try await one.verify().fault == nil)
  }
}

/// A state that folds differently each time, as one that looked at the clock would.
private struct Moody: LedgerState, Equatable {
  var moods: [UInt64] = []
  mutating func evolve(_ record: LedgerRecord) { moods.append(.random(in: 0 ... .max)) }
}
