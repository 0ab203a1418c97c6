import Chassis
import Foundation
import Hummingbird
import Messages
import ProtobufC

/// The forms that change actions and objectives: update, rate, add evidence, move a due date.
enum ChangeRoutes {
  private static let writers: Set<Role> = [.improvementManager, .objectiveOwner, .actionLead]
  private static let raters: Set<Role> = writers.union([.chair, .dfeAdviser])
  private static let movers: Set<Role> = [.improvementManager, .objectiveOwner]

  static let all: [PageRoute] =
    pair("/:authority/actions/:id/update", for: writers, show: updateForm, send: update)
    + pair("/:authority/objectives/:id/update", for: writers, show: updateForm, send: update)
    + pair("/:authority/actions/:id/rate", for: raters, show: rateForm, send: rate)
    + pair("/:authority/objectives/:id/rate", for: raters, show: rateForm, send: rate)
    + pair("/:authority/actions/:id/evidence", for: writers, show: evidenceForm, send: addEvidence)
    + pair(
      "/:authority/objectives/:id/evidence",
      for: writers,
      show: evidenceForm,
      send: addEvidence
    )
    + pair("/:authority/actions/:id/due", for: movers, show: dueForm, send: moveDueDate)

  private static func pair(
    _ path: String,
    for roles: Set<Role>,
    show: @escaping @Sendable (Visit) async throws -> Response,
    send: @escaping @Sendable (Visit) async throws -> Response
  ) -> [PageRoute] {
    [.get(path, for: roles, show), .post(path, for: roles, send)]
  }

  // MARK: Period updates

  @Sendable private static func updateForm(_ visit: Visit) async throws -> Response {
    let (subject, own) = try await visit.subject()
    let frame = visit.frame(own: own)
    return visit.show(
      in: frame,
      UpdateFormPage(subject, visit.freshForm(basedOn: subject.version), in: frame)
    )
  }

  @Sendable private static func update(_ visit: Visit) async throws -> Response {
    let form = FormState(posted: try await visit.form())
    let (subject, own) = try await visit.subject()
    return try await visit.submit(
      form,
      own: own,
      then: subject.page(in: visit.address),
      saying: .updated,
      again: { UpdateFormPage(subject, $0, in: $1) }
    ) {
      let request = RecordUpdateRequest.with {
        $0.subject = subject.object
        $0.update = .with {
          $0.progress = form.text("progress")
          $0.next = form.text("next")
          $0.barriers = form.text("barriers")
          $0.comment = form.text("comment")
        }
      }
      try await visit.send(form) { change, plans, options in
        var request = request
        request.change = change
        _ = try await plans.recordUpdate(request, options: options)
      }
    }
  }

  // MARK: Ratings

  @Sendable private static func rateForm(_ visit: Visit) async throws -> Response {
    let (subject, own) = try await visit.subject()
    let frame = visit.frame(own: own)
    let aspect: RatingAspect = visit.queryValue("aspect") == "impact" ? .impact : .progress
    return visit.show(
      in: frame,
      RateFormPage(
        subject,
        aspect: aspect,
        perspective: visit.account.perspective,
        visit.freshForm(basedOn: subject.version),
        in: frame
      )
    )
  }

  @Sendable private static func rate(_ visit: Visit) async throws -> Response {
    let form = FormState(posted: try await visit.form())
    let (subject, own) = try await visit.subject()
    let aspect: RatingAspect = form.value("aspect") == "impact" ? .impact : .progress
    let perspective = visit.account.perspective
    return try await visit.submit(
      form,
      own: own,
      then: subject.page(in: visit.address),
      saying: .rated,
      again: { RateFormPage(subject, aspect: aspect, perspective: perspective, $0, in: $1) }
    ) {
      try await visit.send(form) { change, plans, options in
        _ = try await plans.rate(
          .with {
            $0.change = change
            ($0.subject, $0.aspect, $0.perspective) = (subject.object, aspect, perspective)
            $0.word = form.text("word")
            $0.justification = form.text("justification")
            $0.pathToGreen = form.text("path_to_green")
          },
          options: options
        )
      }
    }
  }

  // MARK: Evidence

  @Sendable private static func evidenceForm(_ visit: Visit) async throws -> Response {
    let (subject, own) = try await visit.subject()
    let frame = visit.frame(own: own)
    return visit.show(
      in: frame,
      EvidenceFormPage(subject, visit.freshForm(basedOn: 0), in: frame)
    )
  }

  @Sendable private static func addEvidence(_ visit: Visit) async throws -> Response {
    let form = FormState(posted: try await visit.form())
    let (subject, own) = try await visit.subject()
    return try await visit.submit(
      form,
      own: own,
      then: subject.page(in: visit.address),
      saying: .evidenced,
      again: { EvidenceFormPage(subject, $0, in: $1) }
    ) {
      try await visit.send(form) { change, plans, options in
        _ = try await plans.addEvidence(
          try .with {
            $0.change = change
            $0.evidence = try .with {
              $0.kind = EvidenceKind(word: form.text("kind"))
              $0.title = form.text("title")
              $0.description = form.text("description")
              $0.location = form.text("location")
              $0.dated = try form.day("dated")
              $0.strength = EvidenceStrength(word: form.text("strength"))
              $0.shelfLifeMonths = try form.whole("shelf_life_months") ?? 0
              $0.supports = [subject.object]
            }
          },
          options: options
        )
      }
    }
  }

  // MARK: Due dates

  @Sendable private static func dueForm(_ visit: Visit) async throws -> Response {
    let detail = try await visit.action()
    let frame = visit.frame(own: detail.ownRoles)
    // A day that was found by counting working days.
    let found = visit.queryValue("due").map { ["due": [$0]] } ?? [:]
    let form = visit.freshForm(basedOn: detail.action?.version ?? 0, values: found)
    return visit.show(in: frame, DueFormPage(detail, form, in: frame))
  }

  @Sendable private static func moveDueDate(_ visit: Visit) async throws -> Response {
    let form = FormState(posted: try await visit.form())
    let detail = try await visit.action()
    let id = try visit.parameter("id")
    return try await visit.submit(
      form,
      own: detail.ownRoles,
      then: visit.address.action(id),
      saying: .moved,
      again: { DueFormPage(detail, $0, in: $1) }
    ) {
      try await visit.send(form) { change, plans, options in
        _ = try await plans.moveDueDate(
          .with {
            ($0.change, $0.actionID) = (change, id)
            $0.due = form.text("due")
            $0.reason = form.text("reason")
          },
          options: options
        )
      }
    }
  }
}
