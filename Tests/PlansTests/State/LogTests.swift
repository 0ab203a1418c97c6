import Ledger
import Messages
import Plans
import ProtobufC
import Testing

@Suite("Logs and catalogues that states share")
struct LogTests {
  private static func update(_ number: Int) -> PeriodUpdate {
    .with {
      $0.id = "u\(number)"
      $0.progress = "Step \(number) was taken, and what follows is longer than a short text"
    }
  }

  @Test("A packed log gives what was put in, from any place on", arguments: 0...50)
  func packed(count: Int) throws {
    let updates = (0..<count).map { Self.update($0) }
    var log = PackedLog<PeriodUpdate>()
    for update in updates { try log.append(update) }
    #expect(log.count == count)
    #expect(log.isEmpty == updates.isEmpty)
    #expect(log.elements == updates)
    #expect(log.first == updates.first)
    #expect(log.last == updates.last)
    for place in 0...count + 20 { #expect(Array(log[place...]) == Array(updates.dropFirst(place))) }
    var writer = SnapshotWriter()
    log.write(to: &writer)
    var reader = SnapshotReader(writer.bytes)
    let read = try PackedLog<PeriodUpdate>(from: &reader)
    #expect(read == log)
    #expect(read.elements == updates)
    try reader.end()
  }

  @Test("A copy of a log stays as it was while the other goes on")
  func copies() throws {
    var log = PackedLog<PeriodUpdate>()
    var plain = Log<PeriodUpdate>()
    var copies: [(packed: PackedLog<PeriodUpdate>, plain: Log<PeriodUpdate>)] = []
    for number in 0..<60 {
      copies.append((log, plain))
      try log.append(Self.update(number))
      plain.append(Self.update(number))
    }
    for (count, copy) in copies.enumerated() {
      #expect(copy.packed.elements == (0..<count).map { Self.update($0) })
      #expect(Array(copy.plain) == copy.packed.elements)
      #expect(copy.packed != log)
      #expect(copy.plain != plain)
    }
  }

  @Test("A catalogue gives every element by its identifier and in order, also after changes")
  func catalogue() {
    var catalogue = Catalogue<PeriodUpdate>()
    for number in 0..<70 { catalogue.set(Self.update(number), id: "u\(number)") }
    let before = catalogue
    for number in stride(from: 0, to: 70, by: 3) {
      #expect(catalogue.update("u\(number)") { $0.progress = "changed" })
    }
    #expect(!catalogue.update("u70") { $0.progress = "changed" })
    catalogue.set(Self.update(7), id: "u7")
    #expect(catalogue.ids == (0..<70).map { "u\($0)" })
    for number in 0..<70 {
      let expected = number.isMultiple(of: 3) ? "changed" : Self.update(number).progress
      #expect(catalogue["u\(number)"]?.progress == expected)
      #expect(catalogue[number].progress == expected)
      #expect(catalogue.value(of: "u\(number)") { $0.progress } == expected)
      #expect(before["u\(number)"] == Self.update(number))
    }
    #expect(catalogue["u70"] == nil)
    #expect(catalogue != before)
  }
  @Test("A catalogue tells which elements may differ from an earlier state, and leaves out none")
  func changedElements() {
    var catalogue = Catalogue<PeriodUpdate>()
    for number in 0..<100 { catalogue.set(Self.update(number), id: "u\(number)") }
    let before = catalogue
    #expect(catalogue.ids(changedSince: before).isEmpty)
    catalogue.update("u40") { $0.progress = "changed" }
    catalogue.set(Self.update(100), id: "u100")
    let changed = catalogue.ids(changedSince: before)
    #expect(changed.contains("u40"))
    #expect(changed.contains("u100"))
    #expect(changed.count < 50)
    #expect(catalogue.ids(changedSince: Catalogue()) == catalogue.ids)
    // A state without an early record has every later element in another place.
    var shorter = Catalogue<PeriodUpdate>()
    for number in 1..<100 { shorter.set(Self.update(number), id: "u\(number)") }
    #expect(catalogue.ids(changedSince: shorter) == catalogue.ids)
  }
}
