import Chassis
import Foundation
import Ledger
import Logging
import Messages
import ProtobufC
import RPC
import Synchronization
import Testing

@Suite("Watching another service")
struct PeerWatchTests {
  private struct Stumble: Error {}

  private func note(_ house: LedgerHouse<NoteState>, _ key: String) async throws {
    _ = try await house.establish("803").execute(key: key, actor: "ann") { _, _ in
      [LedgerDraft(kind: "noted", payload: [])]
    }
  }

  @Test("A watch goes on where it was, through restarts of either side, and skips nothing")
  func restarts() async throws {
    let folder = try TemporaryFolder()
    let cursorFile = folder.url.appendingPathComponent("cursor.json")
    let port = Mutex(0)
    var expected: Int64 = 0
    for round in 0..<3 {
      let last = expected + 5
      let start = expected
      try await RunningNotes.run(in: folder.url, rpcPort: port.withLock { $0 }) { notes in
        port.withLock { $0 = notes.rpcPort }
        for n in 0..<5 { try await note(notes.house, "\(round)-\(n)") }
        let channel = try RPCChannel(
          target: "ipv4:127.0.0.1:\(notes.rpcPort)",
          interceptors: [],
          logger: notes.host.logger
        )
        let options = try await notes.options(as: .service(.plans))
        let (seen, announce) = AsyncStream<Int64>.makeStream()
        let stumbled = Mutex(false)
        let watch = PeerWatch(
          peer: .audits,
          cursor: FileCursor(cursorFile),
          logger: notes.host.logger,
          open: { request, receive in
            try await channel.serverStreaming(
              Notes.watch,
              request: request,
              options: .init(metadata: options.metadata)
            ) { (entries: RPCStream<LedgerEntry>) in try await receive(entries) }
          },
          handle: { entry in
            // The third time something goes wrong once: the same entry has to come again.
            let stumbles = stumbled.withLock { stumbled in
              defer { stumbled = stumbled || entry.position == start + 3 }
              return entry.position == start + 3 && !stumbled
            }
            if stumbles { throw Stumble() }
            announce.yield(entry.position)
          }
        )
        try await withThrowingTaskGroup { group in
          group.addTask { try await watch.run() }
          var positions: [Int64] = []
          for await position in seen {
            positions.append(position)
            if position == last { break }
          }
          #expect(positions == Array(start + 1...last))
          group.cancelAll()
          try await group.waitForAll()
        }
        await channel.close()
      }
      expected = last
    }
  }

  @Test("A cursor comes back from its file; one that can't be read begins anew")
  func cursor() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("cursor.json")
    let cursor = FileCursor(file)
    #expect(cursor.positions() == [:])
    try cursor.advance("803", to: 17)
    try cursor.advance("801", to: 2)
    #expect(FileCursor(file).positions() == ["803": 17, "801": 2])
    try Data("{".utf8).write(to: file)
    #expect(FileCursor(file).positions() == [:])
  }

  @Test("Whoever is for one authority may watch that one only")
  func scope() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { notes in
      try await note(notes.house, "a")
      let channel = try notes.channel()
      let member = Identity(
        subject: "person:1",
        kind: .person,
        roles: [.boardMember],
        authorities: .only(["803"])
      )
      let options = try await notes.options(as: member)
      let first = try await channel.serverStreaming(
        Notes.watch,
        request: WatchRequest.with { $0.authority = "803" },
        options: options
      ) { (entries: RPCStream<LedgerEntry>) -> LedgerEntry? in
        for try await entry in entries { return entry }
        return nil
      }
      #expect(first?.position == 1)
      let error = await #expect(throws: RPCError.self) {
        try await channel.serverStreaming(
          Notes.watch,
          request: WatchRequest(),
          options: options
        ) { (entries: RPCStream<LedgerEntry>) in for try await _ in entries {} }
      }
      #expect(error?.code == .permissionDenied)
      await channel.close()
    }
  }

  @Test(
    "Times cross between services to the millisecond",
    arguments: [0, 1, -1, 1_700_000_000_123, -62_135_596_800_000]
  )
  func times(milliseconds: Int64) {
    let instant = Instant(millisecondsSince1970: milliseconds)
    #expect(Instant(instant.timestamp) == instant)
    #expect((0..<1_000_000_000).contains(instant.timestamp.nanos))
  }
}
