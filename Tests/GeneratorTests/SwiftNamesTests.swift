import Testing

@testable import Generator

@Suite("Names")
struct SwiftNamesTests {
  @Test(
    "Fields are in camel case, acronyms in capitals unless first",
    arguments: [
      ("title", "title"), ("action_id", "actionID"), ("id", "id"), ("action_ids", "actionIDs"),
      ("url", "url"), ("created_at_ms", "createdAtMS"), ("in", "`in`"), ("default", "`default`"),
      ("self", "`self`"), ("fte_in_post", "fteInPost"), ("agency_fte", "agencyFTE"),
    ]
  )
  func property(proto: String, swift: String) {
    #expect(SwiftNames.property(proto) == swift)
  }

  @Test(
    "Values of enums lose the enum's name where a word is left",
    arguments: [
      ("GRADE_GOOD", "Grade", "good"), ("GRADE_UNSPECIFIED", "Grade", "unspecified"),
      ("SERVING", "ServingStatus", "serving"),
      ("DUE_MEANING_EVENT_BOUND", "DueMeaning", "eventBound"),
      ("KIND_2", "Kind", "kind2"), ("KIND_DEFAULT", "Kind", "`default`"),
    ]
  )
  func enumCase(proto: String, type: String, swift: String) {
    #expect(SwiftNames.enumCase(proto, of: type) == swift)
  }

  @Test(
    "C names are those of protoc-gen-c",
    arguments: [
      ("goldenthread.plans.v1.PlanRef", "goldenthread__plans__v1__plan_ref"),
      ("google.protobuf.UInt64Value", "google__protobuf__uint64_value"),
      ("a.HTTPServer", "a__httpserver"), ("a.Outer.Inner", "a__outer__inner"),
    ]
  )
  func cName(proto: String, c: String) {
    #expect(SwiftNames.c(proto) == c)
  }

  @Test("Methods begin in lower case, oneofs become types")
  func others() {
    #expect(SwiftNames.method("GetPlan") == "getPlan")
    #expect(SwiftNames.type("message_response") == "MessageResponse")
    #expect(SwiftNames.json("action_id") == "actionId")
  }
}
