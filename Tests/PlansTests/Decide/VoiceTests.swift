import Ledger
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Revising a voice")
struct VoiceTests {
  var scenario: Scenario

  init() throws { scenario = try .small() }

  private func revise(_ change: (inout Voice) -> Void) -> ReviseVoiceRequest {
    .with {
      var voice = scenario.state.voices[0]
      change(&voice)
      ($0.voice, $0.reason) = (voice, "The forum met")
    }
  }

  @Test("What was promised becomes what was heard, and what stood there stays on record")
  mutating func heard() throws {
    let participation = Actor("person:participation", [.gatherVoices])
    try scenario.run(
      revise {
        ($0.heard, $0.heardOn, $0.source) = (true, .day(2026, 4, 28), "Forum, 9 voices")
        $0.objectiveID = "o404"
      },
      by: participation
    )
    let voice = scenario.state.voices[0]
    #expect(voice.heard && voice.heardOn == .day(2026, 4, 28))
    #expect(scenario.state.voices(of: scenario.objective.id).map(\.id) == [voice.id])
    let item = try #require(scenario.state.history[voice.id]?.last)
    #expect(item.reason == "The forum met")
    #expect(
      HistorySentence(item, in: scenario.state).text
        == "Kind changed from “promised” to “heard”; Day set to “28 April 2026”; "
        + "Source set to “Forum, 9 voices”"
    )
  }

  @Test("What was heard has a day that is not to come")
  func day() {
    #expect(scenario.refusedFields(revise { $0.heard = true }) == ["voice.heard_on"])
    #expect(
      scenario.refusedFields(revise { ($0.heard, $0.heardOn) = (true, .day(2026, 6, 1)) })
        == ["voice.heard_on"]
    )
  }

  @Test("It is for the keeper, the owner of its objective and who gathers voices, once each")
  mutating func whose() throws {
    let request = revise { $0.text = "Somebody calls me back the same day" }
    #expect(scenario.refusal(request, by: Scenario.stranger) != nil)
    #expect(scenario.refusal(request, by: Scenario.lead) != nil)
    let version = scenario.state.voices[0].version
    try scenario.run(request, by: Scenario.owner)
    #expect(scenario.state.voices[0].version > version)
    #expect(try scenario.run(request).isEmpty)
    var late = revise { $0.text = "Late" }
    late.change = .with { $0.basedOn = version }
    var copy = scenario
    #expect(throws: LedgerError.self) { try copy.run(late) }
  }

  @Test("Nothing that was withdrawn is revised")
  mutating func withdrawn() throws {
    let id = scenario.state.voices[0].id
    let request = revise { $0.text = "Other words" }
    try scenario.run(
      WithdrawRequest.with { ($0.object, $0.reason) = (ObjectRef(.voice, id), "Said twice") }
    )
    #expect(scenario.refusal(request) != nil)
  }
}
