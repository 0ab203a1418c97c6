import Ledger
import Messages
import Plans
import ProtobufC
import Testing

@Suite("Ratings")
struct RatingTests {
  let scenario: Scenario

  init() throws { scenario = try .small() }

  @Test(
    "An off-track rating needs a justification and a path to green",
    arguments: ["Red", "amber"]
  )
  func offTrackNeedsPath(word: String) throws {
    #expect(
      scenario.refusedFields(scenario.rating(word)) == ["justification", "path_to_green"]
    )
    #expect(
      scenario.refusedFields(scenario.rating(word, why: "Two vacancies")) == ["path_to_green"]
    )
    #expect(
      scenario.refusal(scenario.rating(word, why: "Two vacancies", path: "Filled by June")) == nil
    )
  }

  @Test("A rating takes the scheme's own spelling, colour and meaning")
  func canonicalWord() throws {
    var scenario = scenario
    try scenario.run(scenario.rating(" green "))
    let rating = try #require(scenario.state.rating(of: scenario.action.id, .progress))
    #expect(rating.word == "Green")
    #expect(rating.colour == "green")
    #expect(rating.meaning == .onTrack)
    #expect(rating.ratedBy == Scenario.manager.subject)
    #expect(scenario.action.version == scenario.state.position)
  }

  @Test("A word that the scheme doesn't have is refused with those that it has")
  func unknownWord() {
    #expect(
      scenario.refusal(scenario.rating("Turquoise"))
        == .invalid([
          .init(
            "word",
            found: "“Turquoise”",
            allowed: "one of: Blue, Green, Amber, Red, Grey"
          )
        ])
    )
  }

  @Test("An action's lead rates it, whatever the spelling of the post")
  func leadRates() throws {
    var scenario = scenario
    let lead = Actor("person:x", [.leadActions], posts: ["front door  Service Manager"])
    try scenario.run(scenario.rating("Green"), by: lead)
    #expect(scenario.action.ratings.map(\.word) == ["Green"])
  }

  @Test("Nobody rates what belongs to others")
  func strangers() {
    #expect(
      scenario.refusal(scenario.rating("Green"), by: Scenario.stranger)
        == .notYours(
          scenario.actionRef,
          allowed: ["Front door service manager", "Head of service, front door"]
        )
    )
  }

  @Test("A lead does not rate the objective above the action")
  func leadNotObjective() {
    var request = scenario.rating("Green")
    request.subject = scenario.objectiveRef
    #expect(scenario.refusal(request, by: Scenario.lead) != nil)
    #expect(scenario.refusal(request, by: Scenario.owner) == nil)
  }

  @Test("The chair's and the adviser's ratings stand beside the owner's, and are theirs alone")
  func perspectives() throws {
    var scenario = scenario
    try scenario.run(scenario.rating("Green"), by: Scenario.lead)
    var request = scenario.rating("Red", why: "Audits disagree", path: "Three good rounds")
    request.perspective = .chair
    #expect(scenario.refusal(request, by: Scenario.manager) != nil)
    #expect(scenario.refusal(request, by: Scenario.adviser) != nil)
    try scenario.run(request, by: Scenario.chair)
    request.perspective = .adviser
    try scenario.run(request, by: Scenario.adviser)
    #expect(scenario.action.ratings.map(\.word) == ["Green", "Red", "Red"])
    #expect(scenario.action.ratings.map(\.perspective) == [.owner, .chair, .adviser])
    request.perspective = .owner
    #expect(scenario.refusal(request, by: Scenario.chair) != nil)
  }

  @Test("Every rating stays in the record; the latest of each kind is current")
  func ratingsStay() throws {
    var scenario = scenario
    try scenario.run(scenario.rating("Green"))
    try scenario.run(scenario.rating("Red", why: "Slipped", path: "By June"))
    let rated = try #require(scenario.state.history[scenario.action.id]).elements
      .filter { $0.kind == "rated" }
    #expect(rated.map(\.changes.first?.after) == ["Green", "Red"])
    #expect(scenario.action.ratings.map(\.word) == ["Red"])
    let last = try #require(scenario.state.history[scenario.action.id]?.last)
    #expect(last.changes == [FieldChange("progress", "Green", "Red")])
    #expect(last.reason == "Slipped")
  }

  @Test("A rating based on an older version is refused with the current one")
  func stale() throws {
    var scenario = scenario
    let seen = scenario.action.version
    try scenario.run(scenario.rating("Green"))
    var request = scenario.rating("Blue")
    request.change = .with { $0.basedOn = seen }
    #expect(throws: LedgerError.stale(current: scenario.action.version)) {
      try scenario.run(request)
    }
  }

  @Test("An NHS number in a justification is refused by kind, and nothing is stored")
  func personalData() throws {
    let request = scenario.rating("Red", why: "See 943 476 5919 about this", path: "By June")
    guard case .invalid(let violations) = scenario.refusal(request) else {
      Issue.record("it was taken")
      return
    }
    #expect(violations.map(\.field) == ["justification"])
    #expect(violations[0].found.contains("NHS number"))
    #expect(!violations[0].found.contains("5919"))
  }

  @Test("A service says what others did only when it records the past")
  func loadingHistory() throws {
    var scenario = scenario
    var request = scenario.rating("Green")
    request.perspective = .chair
    #expect(scenario.refusal(request, by: Scenario.loader) != nil)
    try scenario.run(request, by: Scenario.loader, effectiveAt: Scenario.moment(2026, 1, 5))
    #expect(scenario.action.ratings.map(\.perspective) == [.chair])
  }

  @Test("A plan's own scheme decides what its words mean")
  func ownScheme() throws {
    var scenario = scenario
    try scenario.run(
      DefineRatingSchemeRequest.with {
        $0.scheme = .with {
          $0.name = "Themed plan"
          $0.words = [
            .with {
              $0.word = "Amber"
              $0.colour = "amber"
              $0.meaning = .onTrack
            },
            .with {
              $0.word = "Red"
              $0.colour = "red"
              $0.meaning = .offTrack
            },
          ]
        }
      }
    )
    let schemeID = try #require(scenario.state.schemes.ids.last)
    try scenario.run(
      CreatePlanRequest.with {
        $0.title = "Second plan"
        $0.progressSchemeID = schemeID
      }
    )
    let planID = try #require(scenario.state.plans.ids.last)
    try scenario.run(
      AddSectionRequest.with {
        $0.section = .with {
          $0.planID = planID
          $0.title = "Theme"
        }
      }
    )
    let sectionID = try #require(scenario.state.sections.ids.last)
    try scenario.run(
      AddObjectiveRequest.with {
        $0.objective = .with {
          $0.sectionID = sectionID
          $0.title = "Group"
        }
      }
    )
    let objectiveID = try #require(scenario.state.objectives.ids.last)
    try scenario.run(
      RateRequest.with {
        $0.subject = ObjectRef(.objective, objectiveID)
        $0.aspect = .progress
        $0.word = "Amber"
      }
    )
    #expect(scenario.state.objectives[objectiveID]?.ratings.map(\.meaning) == [.onTrack])
  }
}
