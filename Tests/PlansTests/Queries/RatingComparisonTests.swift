import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Ratings side by side with what the record suggests")
struct RatingComparisonTests {
  private func compared(
    on day: String = "2026-03-20",
    _ change: (inout QueryLedger) throws -> Void
  ) throws -> [RatingComparison] {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "7", target: 80)
    try ledger.objective("o1", "1") { $0.measureIDs = ["m1"] }
    try ledger.action("a1", "1.1")
    try ledger.at("2026-03-01")
    try change(&ledger)
    return try ledger.view(on: day).objective("o1").ratings
  }

  @Test("Owner, chair and adviser keep their own words; a difference is seen")
  func sideBySide() throws {
    let ratings = try compared {
      try $0.update("a1")
      try $0.rate(.objective, "o1", "Green", .onTrack)
      try $0.rate(.objective, "o1", "Amber", .offTrackRecoverable, perspective: .chair)
      try $0.rate(.objective, "o1", "Red", .offTrack, perspective: .adviser)
    }
    #expect(ratings.map(\.aspect) == [.progress, .impact])
    let progress = ratings[0]
    #expect(progress.owner?.word == "Green")
    #expect(progress.chair?.word == "Amber")
    #expect(progress.adviser?.word == "Red")
    #expect(progress.suggested?.meaning == .onTrack)
    #expect(progress.differ)
    #expect(ratings[1].owner == nil)
    #expect(!ratings[1].differ)
  }

  @Test("Progress follows dates, updates and evidence")
  func progress() throws {
    func meaning(
      on day: String = "2026-03-20",
      _ change: (inout QueryLedger) throws -> Void
    ) throws -> RatingMeaning? {
      try compared(on: day, change)[0].suggested?.meaning
    }
    #expect(try meaning { _ in } == .notStarted)
    #expect(try meaning { try $0.update("a1") } == .onTrack)
    #expect(try meaning(on: "2026-05-20") { try $0.update("a1") } == .offTrackRecoverable)
    #expect(try meaning(on: "2026-10-10") { try $0.update("a1") } == .offTrackRecoverable)
    #expect(try meaning(on: "2026-11-10") { try $0.update("a1") } == .offTrack)
    #expect(try meaning { try $0.rate("a1", "Blue", .doneUnproven) } == .doneUnproven)
    #expect(
      try meaning {
        try $0.rate("a1", "Blue", .doneUnproven)
        try $0.evidence("e1", for: ObjectRef(.action, "a1"))
      } == .doneProven
    )
  }

  @Test("Impact follows measures, and says nothing where nothing speaks")
  func impact() throws {
    func suggestion(
      _ change: (inout QueryLedger) throws -> Void
    ) throws -> SuggestedRating? {
      try compared(change)[1].suggested
    }
    #expect(try suggestion { _ in } == nil)
    #expect(try suggestion { try $0.readings("m1", from: "2026-01", [85]) }?.meaning == .onTrack)
    let missed = try suggestion { try $0.readings("m1", from: "2026-01", [60]) }
    #expect(missed?.meaning == .offTrackRecoverable)
    #expect(missed?.because.contains("60%") == true)
    #expect(
      try suggestion { try $0.readings("m1", from: "2025-11", [40, 41, 40]) }?.meaning == .offTrack
    )
  }

  @Test("Evidence of two kinds speaks where there is no measure")
  func evidence() throws {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.evidence("e1", .observation, for: ObjectRef(.objective, "o1"))
    #expect(try ledger.view(on: "2026-03-20").objective("o1").ratings[1].suggested == nil)
    try ledger.evidence("e2", .childOrFamilyVoice, for: ObjectRef(.objective, "o1"))
    #expect(
      try ledger.view(on: "2026-03-20").objective("o1").ratings[1].suggested?.meaning == .onTrack
    )
  }

  @Test("The suggestion speaks the council's own words")
  func words() throws {
    var ledger = try QueryLedger(plan: false)
    try ledger.add(
      .authorityRegistered(
        .with {
          $0.authority = .with {
            $0.code = "999"
            $0.ratingSchemes = [.standardProgress, .standardImpact]
          }
        }
      )
    )
    try ledger.add(
      .planCreated(
        .with {
          $0.plan = .with {
            $0.id = "p1"
            $0.progressSchemeID = "progress"
            $0.impactSchemeID = "impact"
          }
        }
      )
    )
    try ledger.section("s1", "1")
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1")
    try ledger.update("a1")
    let suggested = try ledger.view(on: "2026-01-20").action("a1").ratings[0].suggested
    #expect(suggested?.word == "Green")
    #expect(suggested?.colour == "green")
    #expect(suggested?.because == "Nothing is late and the latest update is of 5 January 2026.")
  }
}
