import Chassis
import Hummingbird
import Messages
import ProtobufC

/// What auditors hand in, and what becomes of the actions that follow.
enum AuditRoutes {
  private static let auditors: Set<Role> = [.qaLead, .auditor]
  private static let completers: Set<Role> = [
    .qaLead, .improvementManager, .objectiveOwner, .actionLead, .auditor,
  ]
  private static let verifiers: Set<Role> = [
    .qaLead, .improvementManager, .objectiveOwner, .moderator,
  ]

  private static let leads: Set<Role> = [.qaLead, .improvementManager]

  static let all: [PageRoute] = [
    .get("/:authority/audits/rounds/new", for: leads) { visit in
      let tool = try await visit.latestTool()
      let frame = visit.frame()
      return visit.show(in: frame, RoundFormPage(tool, visit.freshForm(), in: frame))
    },
    .post("/:authority/audits/rounds/new", for: leads) { visit in
      let form = FormState(posted: try await visit.form())
      let tool = try await visit.latestTool()
      let kind = form.text("kind")
      let planned = form.text("planned")
      guard let count = Int32(planned.isEmpty ? "0" : planned) else {
        let frame = visit.frame()
        let wrong = FieldError(field: "planned", message: "Enter a whole number, or nothing.")
        return visit.show(
          .unprocessableContent,
          in: frame,
          RoundFormPage(tool, form.saying([wrong]), in: frame)
        )
      }
      return try await visit.submit(
        form,
        then: visit.address.audits,
        saying: .opened,
        again: { RoundFormPage(tool, $0, in: $1) }
      ) {
        let change = try visit.change(form)
        let month = try form.day("month")
        _ = try await visit.site.backends.ask(.audits) {
          try await visit.site.backends.audits.openRound(
            .with {
              $0.change = change
              $0.round = .with {
                $0.title = form.text("title")
                $0.kind = RoundKind.allCases.first { $0.name == kind } ?? .unspecified
                $0.theme = form.text("theme")
                $0.toolID = tool?.id ?? ""
                $0.planned = count
                $0.period = month.map { month in
                  .with {
                    $0.firstDay = month
                    $0.lastDay = month.lastOfMonth
                    $0.label = month.monthAndYear
                  }
                }
              }
            },
            options: visit.options
          )
        }
      }
    },
    .post("/:authority/audits/rounds/:id/close", for: leads) { visit in
      _ = try await visit.form()
      let id = try visit.parameter("id")
      _ = try await visit.site.backends.ask(.audits) {
        try await visit.site.backends.audits.closeRound(
          .with {
            $0.roundID = id
            $0.change = .with {
              $0.authority = visit.code
              $0.idempotencyKey = "\(visit.account.id)/close-\(id)"
            }
          },
          options: visit.options
        )
      }
      return visit.go(to: visit.address.round(id), saying: .closed)
    },
    .get("/:authority/audits/rounds/:id/audits/new", for: auditors) { visit in
      let detail = try await visit.round()
      let assigned = try visit.assigned(in: detail)
      let frame = visit.frame()
      let form = visit.freshForm(basedOn: assigned?.version ?? 0)
      return visit.show(in: frame, AuditFormPage(detail, assigned: assigned, form, in: frame))
    },
    .post("/:authority/audits/rounds/:id/audits/new", for: auditors) { visit in
      let form = FormState(posted: try await visit.form())
      let detail = try await visit.round()
      let assigned = try visit.assigned(in: detail)
      let wrong = missingGrades(detail, form)
      guard wrong.isEmpty else {
        let frame = visit.frame()
        return visit.show(
          .unprocessableContent,
          in: frame,
          AuditFormPage(detail, assigned: assigned, form.saying(wrong), in: frame)
        )
      }
      return try await visit.submit(
        form,
        then: visit.address.round(detail.summary?.round?.id ?? ""),
        saying: .audited,
        again: { AuditFormPage(detail, assigned: assigned, $0, in: $1) }
      ) {
        let change = try visit.change(form)
        let audit = try audit(in: detail, assigned: assigned, form)
        _ = try await visit.site.backends.ask(.audits) {
          try await visit.site.backends.audits.submitAudit(
            .with { ($0.change, $0.audit) = (change, audit) },
            options: visit.options
          )
        }
      }
    },
    .get("/:authority/audits/rounds/:id/actions/new", for: auditors.union([.moderator])) {
      visit in
      let detail = try await visit.round()
      let frame = visit.frame()
      let audit = visit.queryValue("audit").map { ["audit_id": [$0]] } ?? [:]
      return visit.show(
        in: frame,
        AuditActionFormPage(detail, visit.freshForm(values: audit), in: frame)
      )
    },
    .post("/:authority/audits/rounds/:id/actions/new", for: auditors.union([.moderator])) {
      visit in
      let form = FormState(posted: try await visit.form())
      let detail = try await visit.round()
      let round = try visit.parameter("id")
      var wrong: [FieldError] = []
      if form.text("audit_id").isEmpty {
        wrong.append(FieldError(field: "audit_id", message: "Choose the audit."))
      }
      let due = CalendarDate(iso: form.text("due"))
      if due == nil {
        wrong.append(FieldError(field: "due", message: "Enter the day, such as 30 November."))
      }
      guard wrong.isEmpty else {
        let frame = visit.frame()
        return visit.show(
          .unprocessableContent,
          in: frame,
          AuditActionFormPage(detail, form.saying(wrong), in: frame)
        )
      }
      return try await visit.submit(
        form,
        then: visit.address.round(round),
        saying: .actionAdded,
        again: { AuditActionFormPage(detail, $0, in: $1) }
      ) {
        let change = try visit.change(form)
        _ = try await visit.site.backends.ask(.audits) {
          try await visit.site.backends.audits.addAuditAction(
            .with {
              $0.change = change
              $0.action = .with {
                $0.auditID = form.text("audit_id")
                $0.text = form.text("text")
                $0.ownerRole = form.text("owner_role")
                $0.due = due
              }
            },
            options: visit.options
          )
        }
      }
    },
    .post("/:authority/audits/rounds/:id/actions/:action/done", for: completers) { visit in
      try await visit.changeAuditAction(saying: .done) { change, id in
        _ = try await visit.site.backends.audits.completeAuditAction(
          .with { ($0.change, $0.auditActionID) = (change, id) },
          options: visit.options
        )
      }
    },
    .post("/:authority/audits/rounds/:id/actions/:action/verify", for: verifiers) { visit in
      try await visit.changeAuditAction(saying: .verified) { change, id in
        _ = try await visit.site.backends.audits.verifyAuditAction(
          .with { ($0.change, $0.auditActionID) = (change, id) },
          options: visit.options
        )
      }
    },
  ]

  /// A domain without a grade is named by its own field, where the service names all at once.
  private static func missingGrades(_ detail: RoundDetail, _ form: FormState) -> [FieldError] {
    let domains = (detail.tool?.domains ?? []).map { (AuditFormPage.field(of: $0), $0.title) }
    return (domains + [("overall", "the audit overall")]).compactMap { field, title in
      Grade(word: form.value(field) ?? "") == .unspecified
        ? FieldError(field: field, message: "Choose a grade for \(title.lowercasedFirst).") : nil
    }
  }

  private static func audit(
    in detail: RoundDetail,
    assigned: Audit?,
    _ form: FormState
  ) throws -> Audit {
    try .with {
      $0.id = assigned?.id ?? ""
      $0.roundID = detail.summary?.round?.id ?? ""
      $0.caseReference = form.text("case_reference")
      $0.team = form.text("team")
      $0.auditedOn = try form.day("audited_on")
      $0.domainGrades = (detail.tool?.domains ?? []).map { domain in
        .with {
          $0.domainCode = domain.code
          $0.grade = Grade(word: form.value(AuditFormPage.field(of: domain)) ?? "")
        }
      }
      $0.overall = Grade(word: form.text("overall"))
      $0.strengths = form.text("strengths")
      $0.areasForDevelopment = form.text("areas_for_development")
      $0.childVoice = form.text("child_voice")
      $0.themes = form.lines("themes")
      $0.immediateSafeguardingConcern = form.value("concern") == "1"
    }
  }
}

extension Grade {
  /// As the form writes it: its name in the contract.
  fileprivate init(word: String) {
    self = Self.allCases.first { $0.name == word } ?? .unspecified
  }
}

extension Visit {
  fileprivate func round() async throws -> RoundDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.audits) {
      try await site.backends.audits.getRound(
        .with { ($0.read, $0.roundID) = (read, id) },
        options: options
      )
    }
  }

  /// The tool of the latest round; `nil` where there was none yet.
  fileprivate func latestTool() async throws -> AuditTool? {
    let audits = site.backends.audits
    return try await orNothing(nil) {
      try await site.backends.ask(.audits) {
        let list = try await audits.listRounds(.with { $0.read = read }, options: options)
        guard let id = list.rounds.last?.round?.id else { return nil }
        return try await audits.getRound(
          .with { ($0.read, $0.roundID) = (read, id) },
          options: options
        ).tool
      }
    }
  }

  /// The audit that the address names, which waits to be handed in.
  fileprivate func assigned(in detail: RoundDetail) throws -> Audit? {
    guard let id = queryValue("audit") else { return nil }
    guard let audit = detail.audits.first(where: { $0.id == id && $0.state == .assigned }) else {
      throw HTTPError(.notFound)
    }
    return audit
  }

  /// A button beside an action: pressing twice is once.
  fileprivate func changeAuditAction(
    saying flash: Flashes.Word,
    _ call: (Change, String) async throws -> Void
  ) async throws -> Response {
    _ = try await form()
    let id = try parameter("action")
    let change = Change.with {
      $0.authority = code
      $0.idempotencyKey = "\(account.id)/\(flash.rawValue)-\(id)"
    }
    try await site.backends.ask(.audits) { try await call(change, id) }
    return go(to: address.round(try parameter("id")), saying: flash)
  }
}
