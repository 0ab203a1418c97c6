import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Changing several actions at once")
struct BulkEditTests {
  private func edit(_ values: [String: [String]]) -> BulkEdit {
    BulkEdit(FormState(key: "k", values: values))
  }

  @Test("Ticks carry the version that was seen; what is no tick is left out")
  func chosen() {
    let edit = edit(["action": ["a1:4", "a2:9", "a1:4", "nonsense", "a3:x"]])
    #expect(edit.chosen.map(\.word) == ["a1:4", "a2:9"])
    let request = edit.request(Change())
    #expect(request.actions.map(\.actionID) == ["a1", "a2"])
    #expect(request.actions.map(\.basedOn) == [4, 9])
  }

  @Test(
    "What is wrong is said before anything is sent",
    arguments: [
      ([:], ["leads"]), (["due": "soonish"], ["due", "reason"]), (["due": "Sep-26"], ["reason"]),
      (["withdraw": "yes"], ["reason"]),
      (["withdraw": "yes", "priority": "high", "reason": "r"], ["withdraw"]),
      (["leads": "A", "accountable_lead": "B"], ["accountable_lead"]),
      (["priority": "high"], []), (["due": "Sep-26", "reason": "late"], []),
      (["add_tags": "urgent"], []),
    ] as [([String: String], [String])]
  )
  func problems(values: [String: String], fields: [String]) {
    #expect(edit(values.mapValues { [$0] }).problems.map(\.field) == fields)
  }

  @Test("The check says in words what becomes of each, with what a date means")
  func changes() {
    let edit = edit([
      "due": ["Sep-26"], "leads": ["Head of service\nPrincipal"],
      "accountable_lead": ["Principal"], "remove_tags": ["old"], "reason": ["Teams merge"],
    ])
    #expect(edit.changes.map(\.key) == ["Leads", "Due", "Tags taken off", "Why"])
    #expect(edit.changes[0].value == "Head of service, Principal (accountable: Principal)")
    #expect(edit.changes[1].value == "Sep-26: by 30 September 2026")
  }
}
