import Foundation
import Testing

@testable import PlanImport

@Suite("Plans of real councils", .enabled(if: SampleFiles.areHere))
struct SamplePlanTests {
  private func plan(_ name: String) throws -> ImportedPlan {
    let bytes = try SampleFiles.bytes(name)
    // Processor time of this thread, so that other work on the machine doesn't count.
    let start = Self.processorTime()
    let plan = try PlanReader().plan(file: bytes, named: name)
    #expect(Self.processorTime() - start < .seconds(2))
    return plan
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  @Test("South Gloucestershire comes in whole", arguments: ["sglos_plan.docx", "sglos_plan.xlsx"])
  func southGloucestershire(name: String) throws {
    let plan = try plan(name)
    let counts = plan.counts
    #expect(counts.sections == 4)
    #expect(counts.objectives == 36)
    #expect(counts.actions == 169)
    #expect(counts.criteria == 139)
    #expect(counts.voices == 51)
    #expect(plan.sections.map { $0.objectives.flatMap(\.actions).count } == [69, 32, 27, 41])
    #expect(plan.objectives.count { $0.kind == .recommendation } == 24)
    #expect(plan.objectives.count { $0.kind == .safeguardingBoard } == 9)
    #expect(plan.objectives.count { $0.kind == .otherPriority } == 3)
    #expect(plan.findings.rejects.isEmpty)
  }

  @Test("The document and the workbook say the same")
  func same() throws {
    let word = try plan("sglos_plan.docx")
    let workbook = try plan("sglos_plan.xlsx")
    #expect(word.content.sections == workbook.content.sections)
  }

  @Test("Bristol comes in whole")
  func bristol() throws {
    let plan = try plan("bristol_plan.xlsx")
    let counts = plan.counts
    #expect(counts.sections == 6)
    #expect(counts.groups == 26)
    #expect(counts.actions == 58)
    #expect(counts.measures == 34)
    #expect(counts.targets == 34)
    #expect(plan.sections.map { $0.objectives.flatMap(\.actions).count } == [15, 9, 11, 7, 7, 9])
    let perTheme = plan.sections.map { section in plan.measures.count { $0.section == section.ref }
    }
    #expect(perTheme == [10, 5, 11, 3, 2, 3])
    #expect(plan.schemes.first?.words.count == 4)
    #expect(plan.sections.allSatisfy { !$0.outcome.isEmpty })
    #expect(plan.findings.rejects.isEmpty)
  }
}
