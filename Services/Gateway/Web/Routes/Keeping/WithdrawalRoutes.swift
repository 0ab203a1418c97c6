import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Withdrawing parts of the plan with a reason, the list of them, and restoring.
enum WithdrawalRoutes {
  private static let keepers = KeepingRoutes.keepers
  private static let contributors: Set<Role> = [.improvementManager, .objectiveOwner, .actionLead]

  static let all: [PageRoute] = list + plan + parts

  private static let list: [PageRoute] =
    [
      .get("/:authority/withdrawn", for: .contentReaders) { visit in
        let frame = visit.frame()
        return visit.show(in: frame, WithdrawnPage(try await visit.withdrawn(), in: frame))
      }
    ]
    + PageRoute.form("/:authority/withdrawn/:object/restore", for: keepers) { visit in
      let wanted = try visit.parameter("object")
      let item = try await visit.withdrawn().items.first { $0.object?.withdrawnKey == wanted }
      guard let item, let object = item.object else { throw HTTPError(.notFound) }
      return WithdrawForm(
        .restore,
        object,
        object.kind.words,
        item.title,
        version: item.version,
        from: { $0.withdrawn },
        then: { $0.page(of: object) ?? $0.withdrawn }
      )
    }

  private static let plan: [PageRoute] =
    PageRoute.form("/:authority/sections/:id/withdraw", for: keepers) { visit in
      let (_, section) = try await visit.section()
      return WithdrawForm(
        .withdraw,
        ObjectRef(.section, section.id),
        "Section \(section.ref)",
        section.title,
        version: section.version,
        from: { $0.plan }
      )
    }
    + PageRoute.form("/:authority/objectives/:id/withdraw", for: keepers) {
      WithdrawForm(withdrawing: FormSubject(try await $0.objective()))
    }
    + PageRoute.form("/:authority/actions/:id/withdraw", for: keepers) {
      WithdrawForm(withdrawing: FormSubject(try await $0.action()))
    }
    + PageRoute.form("/:authority/measures/:id/withdraw", for: keepers) {
      WithdrawForm(withdrawing: FormSubject(try await $0.measure()))
    }

  private static let parts: [PageRoute] =
    PageRoute.form("/:authority/objectives/:id/criteria/:criterion/withdraw", for: keepers) {
      visit in
      let detail = try await visit.objective()
      let criterion = try visit.part("criterion", of: detail.objective?.criteria, \.id)
      return WithdrawForm(
        .withdraw,
        ObjectRef(.criterion, criterion.id),
        "A success criterion",
        criterion.text,
        version: criterion.version,
        from: { $0.objective(criterion.objectiveID) }
      )
    }
    + PageRoute.form("/:authority/objectives/:id/voices/:voice/withdraw", for: keepers) { visit in
      let detail = try await visit.objective()
      let voice = try visit.part("voice", of: detail.objective?.voices, \.id)
      return WithdrawForm(
        .withdraw,
        ObjectRef(.voice, voice.id),
        "A voice",
        voice.text,
        version: voice.version,
        from: { $0.objective(voice.objectiveID) }
      )
    }
    + PageRoute.form("/:authority/objectives/:id/evidence/:evidence/withdraw", for: contributors) {
      visit in
      let detail = try await visit.objective()
      return try visit.withdrawing(detail.evidence, of: FormSubject(detail))
    }
    + PageRoute.form("/:authority/actions/:id/evidence/:evidence/withdraw", for: contributors) {
      visit in
      let detail = try await visit.action()
      return try visit.withdrawing(detail.evidence, of: FormSubject(detail))
    }
}

extension WithdrawForm {
  /// Withdraws something that has a page of its own.
  fileprivate init(withdrawing subject: FormSubject) {
    self.init(
      .withdraw,
      subject.object,
      subject.name,
      subject.text,
      version: subject.version,
      place: subject.object.kind == .measure ? .measures : .plan,
      from: { subject.page(in: $0) }
    )
  }
}

extension Visit {
  fileprivate func withdrawn() async throws -> ListWithdrawnResponse {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listWithdrawn(.with { $0.read = read }, options: options)
    }
  }

  /// Evidence is withdrawn by the keeper of the plan, and by whoever added it.
  fileprivate func withdrawing(
    _ all: [Evidence],
    of subject: FormSubject
  ) throws -> WithdrawForm {
    let evidence = try part("evidence", of: all, \.id)
    return WithdrawForm(
      .withdraw,
      ObjectRef(.evidence, evidence.id),
      "Evidence",
      evidence.title,
      version: evidence.version,
      permission: evidence.addedBy == account.id ? .withdrawOwn : .keepPlan,
      from: { subject.page(in: $0) + "#evidence" }
    )
  }
}
