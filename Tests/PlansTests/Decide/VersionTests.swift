import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Versions and packs")
struct VersionTests {
  var scenario: Scenario

  init() throws {
    scenario = try .small()
  }

  private mutating func name(_ label: String, at position: Int64? = nil) throws {
    let moment = Moment(now: scenario.now, nextPosition: Int64(scenario.records.count) + 1)
    let events = try NameVersionRequest.with { $0.label = label }
      .decide(scenario.state, position: position, at: moment)
    try scenario.take(events, by: Scenario.manager)
  }

  private mutating func publish(_ content: [UInt8] = [8, 1]) throws {
    let version = scenario.state.versions[0]
    let events = try PublishVersionRequest.with { $0.versionID = version.id }
      .decide(scenario.state, content: content, readAt: version.position)
    try scenario.take(events, by: Scenario.manager)
  }

  @Test("A label names the last record, and moves until it is published")
  mutating func naming() throws {
    let position = scenario.state.position
    try name("V1.0")
    #expect(scenario.state.versions[0].position == position)
    try name("v1.0", at: position - 1)
    #expect(scenario.state.versions.count == 1)
    #expect(scenario.state.versions[0].position == position - 1)
    #expect(scenario.state.versions[0].label == "v1.0")
    try publish()
    let published = scenario.state.versions[0]
    #expect(published.published)
    #expect(published.sha256.count == 32)
    #expect(published.contentPosition == scenario.state.position)
    #expect(
      throws: PlansError.conflict(
        reason: "VERSION_PUBLISHED",
        "version v1.0 is published and stays as it is; use another label"
      )
    ) { try name("V1.0") }
    try publish([8, 2])
    #expect(scenario.state.versions[0] == published)
  }

  @Test("A label can't name a time before there was a plan")
  mutating func tooEarly() throws {
    #expect(throws: PlansError.self) { try name("V0", at: 1) }
    #expect(scenario.state.versions.isEmpty)
  }

  @Test("Publishing is refused when the label moved meanwhile, or there is too much for one record")
  mutating func refused() throws {
    try name("V1.0")
    let version = scenario.state.versions[0]
    let request = PublishVersionRequest.with { $0.versionID = version.id }
    #expect(
      throws: PlansError.conflict(
        reason: "VERSION_MOVED",
        "version V1.0 was moved meanwhile; publish it again"
      )
    ) {
      try request.decide(scenario.state, content: [1], readAt: version.position - 1)
    }
    let large = [UInt8](repeating: 0, count: FrozenContent.maximumBytes + 1)
    #expect(throws: PlansError.self) {
      try request.decide(scenario.state, content: large, readAt: version.position)
    }
  }

  @Test("A pack keeps its hash whatever comes later; errata stand beside it")
  mutating func packs() throws {
    let moment = Moment(now: scenario.now, nextPosition: Int64(scenario.records.count) + 1)
    let events = try FreezePackRequest.with { $0.title = "Pack for May" }
      .decide(scenario.state, content: [1, 2, 3], at: moment)
    try scenario.take(events, by: Scenario.manager)
    let pack = scenario.state.packs[0]
    // SHA-256 of the bytes 1, 2, 3, by sha256sum.
    #expect(pack.sha256.prefix(8) == [0x03, 0x90, 0x58, 0xC6, 0xF2, 0xC0, 0xCB, 0x49])
    try scenario.run(
      AddErratumRequest.with {
        $0.packID = pack.id
        $0.text = "Page 2: 41 of 67, not 41 of 76"
      },
      by: Scenario.chair
    )
    #expect(scenario.state.packs[0].sha256 == pack.sha256)
    #expect(scenario.state.packs[0].contentPosition == pack.contentPosition)
    #expect(scenario.state.packs[0].errata.map(\.addedBy) == ["person:chair"])
    #expect(scenario.refusedFields(AddErratumRequest.with { $0.packID = pack.id }) == ["text"])
  }

  @Test("A pack holds only what known services say, within a limit")
  func parts() {
    let request = FreezePackRequest.with {
      $0.title = "Pack"
      $0.parts = [
        .with {
          $0.service = "elsewhere"
          $0.messageName = "x"
        },
        .with {
          $0.service = "audits"
          $0.content = [UInt8](repeating: 0, count: 1024 * 1024 + 1)
        },
      ]
    }
    do {
      try request.check(scenario.state)
      Issue.record("it was not refused")
    } catch PlansError.invalid(let violations) {
      #expect(
        violations.map(\.field) == ["parts[0].service", "parts[1].message_name", "parts"]
      )
    } catch {
      Issue.record("\(error)")
    }
  }
}
