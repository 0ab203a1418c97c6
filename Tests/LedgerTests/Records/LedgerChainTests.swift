import Ledger
import Testing

@Suite("The hash chain")
struct LedgerChainTests {
  private let record = LedgerRecord(
    position: 1,
    recordedAt: .ms(1_600_000_000_000),
    effectiveAt: .ms(1_500_000_000_000),
    actor: "ann",
    kind: "noted",
    payload: [1, 2, 3],
    idempotencyKey: "k",
    traceID: "t",
    previousHash: LedgerChain.genesisHash,
    hash: []
  )

  @Test("The hash of a record never changes from release to release")
  func stable() {
    let hash = LedgerChain.hash(of: record, authority: "803")
    // python3: sha256(b"".join(len(f).to_bytes(8,"big") + f for f in [b"golden-thread-ledger-1",
    // b"803", (1).to_bytes(8,"big"), (1600000000000).to_bytes(8,"big"),
    // (1500000000000).to_bytes(8,"big"), b"ann", b"noted", bytes([1,2,3]), b"k", b"t", bytes(32)]))
    #expect(
      hash.map { hex($0) }.joined()
        == "171f72f7bf82fb83051066d65e9f39a75cccf44c57416de73eec8f17f3c0e891"
    )
  }

  @Test(
    "Every field counts",
    arguments: [
      { @Sendable in $0.position = 2 }, { $0.recordedAt = .ms(0) }, { $0.effectiveAt = .ms(0) },
      { $0.actor = "bob" }, { $0.kind = "not" }, { $0.payload = [1, 2] },
      { $0.idempotencyKey = "kt" }, { $0.traceID = "" },
      { $0.previousHash = [UInt8](repeating: 1, count: 32) },
    ] as [@Sendable (inout LedgerRecord) -> Void]
  )
  func everyField(change: @Sendable (inout LedgerRecord) -> Void) {
    var other = record
    change(&other)
    #expect(
      LedgerChain.hash(of: other, authority: "803")
        != LedgerChain.hash(of: record, authority: "803")
    )
  }

  @Test("The same record of another authority has another hash")
  func authority() {
    #expect(
      LedgerChain.hash(of: record, authority: "804")
        != LedgerChain.hash(of: record, authority: "803")
    )
  }

  @Test("Text that moves from one field to the next changes the hash")
  func boundaries() {
    var other = record
    other.actor = "annn"
    other.kind = "oted"
    #expect(
      LedgerChain.hash(of: other, authority: "803")
        != LedgerChain.hash(of: record, authority: "803")
    )
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
