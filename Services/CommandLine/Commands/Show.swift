import ArgumentParser
import Chassis
import Foundation
import Messages
import ProtobufC
import RPC

/// Prints a view as it stands, or as it stood on any day.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a view, as it stands or as it stood on a day.",
    discussion: """
      board, plan and coverage need no name; objective and measure take the council's own reference \
      (R3, 9A, KPI 4) or the identifier. review and difference take the earlier day (2026-03-31); \
      without one they count from the last review and from the last meeting. meeting takes an \
      identifier; without one it is the next.
      """
  )

  enum View: String, ExpressibleByArgument, CaseIterable {
    case board, plan, objective, coverage, measure, checks, review, meeting, versions, difference
  }

  @Argument(
    help:
      "board, plan, objective, coverage, measure, checks, review, meeting, versions or difference."
  )
  var view: View

  @Argument(
    help:
      "Reference or identifier of the objective or measure; of the plan or inspection where there are several."
  )
  var name = ""

  @Option(help: "DfE code of the council, such as 803.")
  var authority: String

  @Option(help: "As it stood on this day: 2026-03-31.")
  var asAt: String?

  @Option(help: "As far as was recorded by this day or moment: 2026-03-31 or 2026-03-31T12:00:00Z.")
  var knownAt: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var system: SystemOptions

  func run() async throws {
    let read = try ReadOptions(authority: authority, asAt: asAt, knownAt: knownAt).read
    let earlier = [.review, .difference].contains(view) ? try ReadOptions.day(name) : nil
    let connection = try await SystemConnection(system.installation)
    let options = try await connection.options()
    let shown: ShownView = try await connection.with(view == .board ? .gateway : .plans) {
      channel in
      switch view {
      case .board:
        .board(
          try await ViewsClient(channel).getBoardView(
            .with { ($0.read, $0.planID) = (read, name) },
            options: options
          )
        )
      case .plan:
        .plan(
          try await PlansClient(channel).getPlan(
            .with { ($0.read, $0.planID) = (read, name) },
            options: options
          )
        )
      case .coverage:
        .coverage(
          try await PlansClient(channel).getCoverage(
            .with { ($0.read, $0.inspectionID) = (read, name) },
            options: options
          )
        )
      case .objective:
        .objective(try await objective(PlansClient(channel), read, options))
      case .measure:
        .measure(try await measure(PlansClient(channel), read, options))
      case .review:
        .review(
          try await PlansClient(channel).getReviewView(
            .with {
              $0.read = read
              $0.since = earlier
            },
            options: options
          )
        )
      case .meeting:
        .meeting(
          try await PlansClient(channel).getMeeting(
            .with { ($0.read, $0.meetingID) = (read, name) },
            options: options
          )
        )
      case .versions:
        .versions(
          try await PlansClient(channel).listVersions(.with { $0.read = read }, options: options)
        )
      case .difference:
        .difference(
          try await PlansClient(channel).getDifference(
            .with {
              $0.read = read
              $0.since = earlier
              $0.sinceLast = earlier == nil ? .lastMeeting : .unspecified
            },
            options: options
          )
        )
      case .checks:
        .checks(
          try await PlansClient(channel).listFindings(
            .with { ($0.read, $0.planID) = (read, name) },
            options: options
          )
        )
      }
    }
    if json {
      Terminal.say(try shown.json())
    } else {
      for line in shown.lines { Terminal.say(line) }
    }
  }

  /// By identifier or by the council's own reference.
  private func objective(
    _ plans: PlansClient,
    _ read: Read,
    _ options: CallOptions
  ) async throws -> ObjectiveDetail {
    let all = try await plans.getPlan(.with { $0.read = read }, options: options).objectives
    guard let found = all.first(where: { $0.id == name || isSame($0.ref, name) }) else {
      throw notFound(all.map(\.ref))
    }
    return try await plans.getObjective(
      .with { ($0.read, $0.objectiveID) = (read, found.id) },
      options: options
    )
  }

  private func measure(
    _ plans: PlansClient,
    _ read: Read,
    _ options: CallOptions
  ) async throws -> MeasureDetail {
    let all = try await plans.listMeasures(.with { $0.read = read }, options: options).measures
      .compactMap(\.measure)
    guard let found = all.first(where: { $0.id == name || isSame($0.ref, name) }) else {
      throw notFound(all.map(\.ref))
    }
    return try await plans.getMeasure(
      .with { ($0.read, $0.measureID) = (read, found.id) },
      options: options
    )
  }

  private func isSame(_ ref: String, _ given: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
    return !given.isEmpty && plain(ref) == plain(given)
  }

  private func notFound(_ refs: [String]) -> CommandFailure {
    let some = refs.filter { !$0.isEmpty }.prefix(40).joined(separator: ", ")
    return CommandFailure("there is no \(view.rawValue) \"\(name)\"; there are: \(some)")
  }
}
