import Chassis
import Foundation
import Messages
import ProtobufC
import RPC

/// The sample's two and a half years as a list of dated steps, told in the order of time.
struct SampleStory {
  /// One change: when it takes effect, who makes it, and the call.
  struct Step {
    let daysAgo: Int
    let account: String
    let call: (SampleScribe, Change, CallOptions) async throws -> Void
  }

  private let connection: SystemConnection
  private let calendar: SampleCalendar
  private let accounts: [String: String]

  /// `accounts` holds the identifiers of the sample's people by account name.
  init(_ connection: SystemConnection, _ calendar: SampleCalendar, accounts: [String: String]) {
    self.connection = connection
    self.calendar = calendar
    self.accounts = accounts
  }

  func tell(progress: (String) -> Void) async throws {
    let tellers: [(ServiceName, [Step])] = [
      (.plans, try SamplePlan.steps(calendar)), (.audits, try SampleAudits.steps(calendar)),
      (.workforce, try SampleWorkforce.steps(calendar)),
    ]
    for (service, steps) in tellers {
      let name = service.rawValue
      progress("  \(name): \(steps.count) changes")
      try await connection.with(service) { channel in
        let scribe = SampleScribe(channel)
        var options: [String: CallOptions] = [:]
        // The order within a day is the order written.
        let ordered = steps.enumerated().sorted {
          ($1.element.daysAgo, $0.offset) < ($0.element.daysAgo, $1.offset)
        }
        for (index, step) in ordered {
          if options[step.account] == nil {
            options[step.account] = try await connection.options(
              as: accounts[step.account] ?? step.account,
              roles: Self.roles,
              waitForReady: true
            )
          }
          let change = Change.with {
            $0.authority = SampleAuthority.code
            $0.idempotencyKey = "sample-\(name)-\(index)"
            $0.effectiveAt = calendar.timestamp(daysAgo: step.daysAgo)
          }
          try await step.call(scribe, change, options[step.account] ?? CallOptions())
        }
      }
    }
    // The pack holds what all three say.
    try await SamplePack(
      connection: connection,
      calendar: calendar,
      options: try await connection.options(
        as: accounts["manager"] ?? "manager",
        roles: Self.roles,
        waitForReady: true
      )
    ).freeze()
  }

  /// The loader speaks for people of every role.
  private static let roles: Set<Role> = [
    .service, .improvementManager, .chair, .dfeAdviser, .qaLead, .auditor, .moderator,
    .workforceLead, .participationWorker, .boardMember,
  ]
}

/// Writes the steps down, and remembers the identifiers that services gave.
///
/// Later steps speak of earlier things by the sample's own references.
final class SampleScribe {
  let plans: PlansClient
  let audits: AuditsClient
  let workforce: WorkforceClient
  private var identifiers: [String: String] = [:]

  init(_ channel: RPCChannel) {
    plans = PlansClient(channel)
    audits = AuditsClient(channel)
    workforce = WorkforceClient(channel)
  }

  /// - Throws: ``CommandFailure`` where the answer names nothing new.
  func remember(_ result: ChangeResult, as reference: String) throws {
    guard let id = result.ids.first else {
      throw CommandFailure("the sample's \(reference) got no identifier")
    }
    identifiers[reference] = id
  }

  func set(_ id: String, for reference: String) {
    identifiers[reference] = id
  }

  /// - Throws: ``CommandFailure`` where the sample's tables speak of something unknown.
  func id(_ reference: String) throws -> String {
    guard let id = identifiers[reference] else {
      throw CommandFailure("the sample speaks of \(reference), which isn't there")
    }
    return id
  }

  /// `objective:R3`, `action:R3.1` or `measure:M2`.
  func object(_ reference: String) throws -> ObjectRef {
    let kind: ObjectKind =
      reference.hasPrefix("objective:")
      ? .objective : reference.hasPrefix("measure:") ? .measure : .action
    let id = try id(reference)
    return .with { ($0.kind, $0.id) = (kind, id) }
  }
}
