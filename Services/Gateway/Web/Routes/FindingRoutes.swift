import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Accepting findings of the checks with a reason, and taking that back.
enum FindingRoutes {
  private static let accepters: Set<Role> = [.improvementManager, .chair]

  static let all: [PageRoute] = [
    .get("/:authority/checks/:finding/accept", for: accepters) { visit in
      let finding = try await visit.finding(try visit.parameter("finding"))
      let frame = visit.frame()
      return visit.show(
        in: frame,
        AcceptFindingPage(finding, visit.freshForm(basedOn: 0), in: frame)
      )
    },
    .post("/:authority/checks/:finding/accept", for: accepters) { visit in
      let form = FormState(posted: try await visit.form())
      let finding = try await visit.finding(try visit.parameter("finding"))
      return try await visit.submit(
        form,
        then: visit.address.checks,
        saying: .saved,
        again: { AcceptFindingPage(finding, $0, in: $1) }
      ) {
        try await visit.send(form) { change, plans, options in
          _ = try await plans.acceptFinding(
            .with {
              ($0.change, $0.rule) = (change, finding.rule)
              ($0.refs, $0.found) = (finding.refs, finding.found)
              $0.reason = form.text("reason")
            },
            options: options
          )
        }
      }
    },
    .post("/:authority/checks/reopen", for: accepters) { visit in
      let posted = FormState(posted: try await visit.form())
      let key = posted.text("finding")
      let finding = try await visit.finding(key)
      let accepted = finding.accepted?.acceptedAt?.seconds ?? 0
      // The button stands in a list and carries no key of its own: pressing twice is once.
      let form = FormState(key: "reopen-\(key)-\(accepted)")
      try await visit.send(form) { change, plans, options in
        _ = try await plans.reopenFinding(
          .with {
            ($0.change, $0.rule) = (change, finding.rule)
            ($0.refs, $0.found) = (finding.refs, finding.found)
          },
          options: options
        )
      }
      return visit.go(to: visit.address.checks, saying: .saved)
    },
  ]
}

extension Visit {
  /// The finding of an address, as long as the checks still find it with these figures.
  fileprivate func finding(_ key: String) async throws -> CheckFinding {
    let list = try await site.backends.ask(.plans) {
      try await site.backends.plans.listFindings(.with { $0.read = read }, options: options)
    }
    guard let finding = list.findings.first(where: { $0.addressKey == key }) else {
      throw HTTPError(
        .notFound,
        message: "The checks don't find this any more, or with other figures. Look at them again."
      )
    }
    return finding
  }
}
