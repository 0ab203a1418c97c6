import ArgumentParser
import Chassis
import Exchange
import Foundation
import Messages
import ProtobufC

/// Prints a plan out as a workbook in a layout that councils use.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Export a plan as a workbook (XLSX) in one of the layouts that councils use.",
    discussion: """
      recommendations: a heading, owner, actions, evidence of success and voices for each. \
      dashboard: status reports, metrics grid and activity grid. milestones: one table of \
      recommendation, milestone, date due, lead, update, evidence of impact and RAG. themes: \
      outcome statements, groups of actions citing measures, and a sheet of measures. Importing the \
      file gives the same plan; what a layout has no place for is listed on a sheet of its own.
      """
  )

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case plan
  }

  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case recommendations, dashboard, milestones, themes

    var message: PlanLayout {
      switch self {
      case .recommendations: .recommendations
      case .dashboard: .dashboard
      case .milestones: .milestones
      case .themes: .themes
      }
    }
  }

  @Argument(help: "What to export: plan.")
  var kind: Kind

  @Option(help: "DfE code of the council, such as 803.")
  var authority: String

  @Option(help: "recommendations, dashboard, milestones or themes.")
  var layout: Layout

  @Option(name: [.short, .customLong("output")], help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "The plan to export, where the council has several.")
  var plan = ""

  @Option(help: "The plan as it stood at the end of this day, such as 2026-03-31.")
  var asAt: String?

  @OptionGroup var system: SystemOptions

  func run() async throws {
    let read = try ReadOptions(authority: authority, asAt: asAt, knownAt: nil).read
    let connection = try await SystemConnection(system.installation)
    let options = try await connection.options(timeout: .seconds(60))
    let file = try await connection.with(.plans) { channel in
      try await PlansClient(channel).exportPlan(
        .with { ($0.read, $0.planID, $0.layout) = (read, plan, layout.message) },
        options: options
      ) { parts in try await ReceivedFile(parts) }
    }
    do {
      try Data(file.bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw CommandFailure("\(output) can't be written: \(error.localizedDescription)")
    }
    Terminal.say("\(output): \(file.bytes.count) bytes")
    for line in file.leftOut {
      Terminal.say("not in this layout, listed on its own sheet: \(line)")
    }
  }
}
