import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Versions of the plan: listed, named, published and shown as the plan was.
enum VersionRoutes {
  private static let keepers: Set<Role> = [.improvementManager]

  static let all: [PageRoute] = [
    .get("/:authority/versions", for: .contentReaders) { visit in
      let list = try await visit.versions()
      let frame = visit.frame()
      return visit.show(in: frame, VersionsPage(list, in: frame))
    },
    .get("/:authority/versions/new", for: keepers) { visit in
      let frame = visit.frame()
      return visit.show(in: frame, VersionFormPage(visit.freshForm(), in: frame))
    },
    .post("/:authority/versions/new", for: keepers) { visit in
      let form = FormState(posted: try await visit.form())
      let day = visit.text("as_at", in: form)
      if !day.isEmpty, CalendarDate(iso: day) == nil {
        let frame = visit.frame()
        let kept = form.saying([
          FieldError(
            field: "as_at",
            message:
              "“\(day.shortened(to: 40))” is not a day. Write it as 2026-03-12, or leave it out."
          )
        ])
        return visit.show(.unprocessableContent, in: frame, VersionFormPage(kept, in: frame))
      }
      var made = ""
      return try await visit.submit(
        form,
        then: made.isEmpty ? visit.address.versions : visit.address.version(made),
        saying: .named,
        again: { VersionFormPage($0, in: $1) }
      ) {
        try await visit.send(form) { change, plans, options in
          let result = try await plans.nameVersion(
            .with {
              $0.change = change
              $0.label = visit.text("label", in: form)
              $0.note = visit.text("note", in: form)
              $0.asAt = CalendarDate(iso: day)
            },
            options: options
          )
          made = result.ids.first ?? ""
        }
      }
    },
    .get("/:authority/versions/:id", for: .contentReaders) { visit in
      let detail = try await visit.version(try visit.parameter("id"))
      let frame = visit.frame()
      return visit.show(in: frame, VersionPage(detail, in: frame))
    },
    .get("/:authority/versions/:id/publish", for: keepers) { visit in
      let version = try await visit.version(try visit.parameter("id")).version ?? PlanVersion()
      let frame = visit.frame()
      let form = visit.freshForm(basedOn: version.version)
      return visit.show(in: frame, PublishVersionPage(version, form, in: frame))
    },
    .post("/:authority/versions/:id/publish", for: keepers) { visit in
      let form = FormState(posted: try await visit.form())
      let version = try await visit.version(try visit.parameter("id")).version ?? PlanVersion()
      return try await visit.submit(
        form,
        then: visit.address.version(version.id),
        saying: .published,
        again: { PublishVersionPage(version, $0, in: $1) }
      ) {
        try await visit.send(form) { change, plans, options in
          _ = try await plans.publishVersion(
            .with { ($0.change, $0.versionID) = (change, version.id) },
            options: options
          )
        }
      }
    },
  ]
}

extension Visit {
  func versions() async throws -> ListVersionsResponse {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listVersions(.with { $0.read = read }, options: options)
    }
  }

  func version(_ id: String) async throws -> VersionDetail {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getVersion(
        .with { ($0.read, $0.versionID) = (read, id) },
        options: options
      )
    }
  }
}
