import Foundation
import Messages
import Plans
import ProtobufC
import Testing

/// Real councils' documents, where they lie beside the repository.
enum Samples {
  /// The folder of the samples; `nil` where there is none.
  static let folder: URL? = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let candidates = [
      ProcessInfo.processInfo.environment["GT_SAMPLES"].map { URL(filePath: $0) },
      folder.deletingLastPathComponent().appending(path: "shared/samples"),
    ]
    return candidates.compactMap(\.self).first {
      FileManager.default.fileExists(atPath: $0.appending(path: "sglos_plan.docx").path)
    }
  }()

  static func request(_ name: String, _ kind: ImportKind) throws -> ImportFileRequest {
    let folder = try #require(folder)
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    return .with {
      $0.change = .with { $0.authority = "803" }
      $0.kind = kind
      $0.fileName = name
      $0.content = bytes
    }
  }
}

/// The processor's time, which other work on the machine doesn't lengthen.
enum CPUTime {
  /// Seconds that the calling thread has computed.
  static func ofThread() -> Double {
    var time = timespec()
    // Returns 0; the only error is an unknown clock.
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

@Suite("Real documents", .enabled(if: Samples.folder != nil, "the samples are not here"))
struct SampleFileTests {
  @Test("The same plan comes out of Word and of Excel", arguments: ["docx", "xlsx"])
  func wordAndExcel(ending: String) throws {
    var scenario = Scenario()
    let request = try Samples.request("sglos_plan.\(ending)", .plan)
    let before = CPUTime.ofThread()
    let decision = try scenario.run(request)
    let seconds = CPUTime.ofThread() - before
    let result = decision.result
    #expect(seconds < 2)
    #expect(result.sections == 4)
    #expect(result.objectives == 36)
    #expect(result.actions == 169)
    #expect(result.criteria == 139)
    #expect(result.voices == 51)
    let state = scenario.state
    #expect(
      state.sections.map { section in
        state.objectives(of: section.id).reduce(0) { $0 + state.actions(of: $1.id).count }
      } == [69, 32, 27, 41]
    )
    #expect(state.criteria.count == 139)
    #expect(state.voices.count == 51)
    #expect(state.objectives.count == 36)
    #expect(state.actions.allSatisfy { !$0.leads.isEmpty || $0.due?.text != nil })
    #expect(try scenario.run(request).events.isEmpty)
  }

  @Test("The Excel file after the Word file changes next to nothing")
  func excelAfterWord() throws {
    var scenario = Scenario()
    try scenario.run(try Samples.request("sglos_plan.docx", .plan))
    let again = try scenario.run(try Samples.request("sglos_plan.xlsx", .plan))
    let kinds = again.events.compactMap(\.kind)
    #expect(kinds.filter { $0.hasSuffix("_added") } == [])
    #expect(again.events.count < 30, "\(kinds)")
    #expect(scenario.state.actions(ofPlan: scenario.state.plans[0].id).count == 169)
  }

  @Test("A themed plan comes with its groups, measures and rating key")
  func themed() throws {
    var scenario = Scenario()
    let request = try Samples.request("bristol_plan.xlsx", .plan)
    let result = try scenario.run(request).result
    #expect(result.sections == 6)
    #expect(result.groups == 26)
    #expect(result.actions == 58)
    #expect(result.measures == 34)
    let state = scenario.state
    let plan = try #require(state.plans.first)
    #expect(
      state.sections(of: plan.id).map { section in
        state.objectives(of: section.id).reduce(0) { $0 + state.actions(of: $1.id).count }
      } == [15, 9, 11, 7, 7, 9]
    )
    #expect(
      state.sections(of: plan.id).map { section in
        state.measures.count { $0.sectionID == section.id }
      } == [10, 5, 11, 3, 2, 3]
    )
    let scheme = try #require(state.scheme(.progress, ofPlan: plan.id))
    #expect(scheme.word("Amber")?.meaning == .onTrack)
    #expect(scheme.word("Red")?.meaning == .offTrack)
    #expect(scheme.word("Blue")?.meaning == .doneUnproven)
    // An action that cites KPI 1 is measured by 1a to 1e; one that cites another theme's isn't
    // guessed at.
    let first = try #require(state.actions.first { $0.ref == "1.1.1" })
    #expect(
      first.measureIDs.compactMap { state.measures[$0]?.ref } == ["1a", "1b", "1c", "1d", "1e"]
    )
    #expect(try scenario.run(request).events.isEmpty)
  }

  @Test("A report gives paragraphs, recommendations and grades, and links the plan's objectives")
  func report() throws {
    var scenario = Scenario()
    try scenario.run(try Samples.request("sglos_plan.docx", .plan))
    let request = try Samples.request("sglos_inspection_report.txt", .inspection)
    let result = try scenario.run(request).result
    #expect(result.paragraphs == 167)
    #expect(result.flagged == 41)
    #expect(result.recommendations == 31)
    #expect(result.judgements == 7)
    let state = scenario.state
    #expect(state.threadStarts.count == 31)
    let unlinked = state.objectives.filter {
      $0.kind != .otherPriority && $0.threadStartIDs.isEmpty
    }
    #expect(unlinked.map(\.ref) == [])
    #expect(try scenario.run(request).events.isEmpty)
    // The plan once more changes nothing either, although its links were made by the report.
    let plan = try Samples.request("sglos_plan.docx", .plan)
    #expect(try scenario.run(plan).events.isEmpty)
  }
}
