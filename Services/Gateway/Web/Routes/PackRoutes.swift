import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Board packs: listed, frozen, shown as they were, and corrected beside.
enum PackRoutes {
  private static let keepers: Set<Role> = [.improvementManager, .chair]

  static let all: [PageRoute] = [
    .get("/:authority/packs", for: .contentReaders) { visit in
      async let list = visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listPacks(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      async let meetings = visit.meetings()
      let (packs, known) = try await (list, meetings)
      let frame = visit.frame()
      return visit.show(in: frame, PacksPage(packs, meetings: known, in: frame))
    },
    .get("/:authority/packs/new", for: keepers) { visit in
      let list = try await visit.meetings()
      let wanted = visit.queryValue("meeting") ?? list.boards.lazy.compactMap(\.next).first?.id
      let form = visit.freshForm(values: wanted.map { ["meeting": [$0]] } ?? [:])
      let frame = visit.frame()
      return visit.show(in: frame, FreezePackPage(list.meetings, form, in: frame))
    },
    .post("/:authority/packs/new", for: keepers) { visit in
      let form = FormState(posted: try await visit.form())
      let gathered = try await PackGathering(backends: visit.site.backends)
        .parts(visit.read, options: visit.options)
      if !gathered.missing.isEmpty, visit.text("without", in: form) != "1" {
        let frame = visit.frame()
        let kept = form.saying([
          FieldError(
            field: "without",
            message: "\(listed(gathered.missing).sentenceCase) can’t be asked at the moment. "
              + "Wait and try again, or freeze the pack without."
          )
        ])
        let meetings = try await visit.meetings().meetings
        return visit.show(
          .unprocessableContent,
          in: frame,
          FreezePackPage(meetings, missing: gathered.missing, kept, in: frame)
        )
      }
      var made = ""
      return try await visit.submit(
        form,
        then: made.isEmpty ? visit.address.packs : visit.address.pack(made),
        saying: .frozen,
        again: { form, frame in
          FreezePackPage(
            try await visit.meetings().meetings,
            missing: gathered.missing,
            form,
            in: frame
          )
        }
      ) {
        try await visit.send(form) { change, plans, options in
          let result = try await plans.freezePack(
            .with {
              ($0.change, $0.parts) = (change, gathered.parts)
              $0.meetingID = visit.text("meeting", in: form)
              $0.title = visit.text("title", in: form)
            },
            options: options
          )
          made = result.ids.first ?? ""
        }
      }
    },
    .get("/:authority/packs/:id", for: .contentReaders) { visit in
      let detail = try await visit.pack()
      let frame = visit.frame()
      return visit.show(in: frame, PackPage(detail, in: frame))
    },
    .get("/:authority/packs/:id/errata/new", for: keepers) { visit in
      let pack = try await visit.pack().pack ?? BoardPack()
      let frame = visit.frame()
      let form = visit.freshForm(basedOn: pack.version)
      return visit.show(in: frame, ErratumFormPage(pack, form, in: frame))
    },
    .post("/:authority/packs/:id/errata/new", for: keepers) { visit in
      let form = FormState(posted: try await visit.form())
      let pack = try await visit.pack().pack ?? BoardPack()
      return try await visit.submit(
        form,
        then: visit.address.pack(pack.id),
        saying: .corrected,
        again: { ErratumFormPage(pack, $0, in: $1) }
      ) {
        try await visit.send(form) { change, plans, options in
          _ = try await plans.addErratum(
            .with {
              ($0.change, $0.packID) = (change, pack.id)
              $0.text = visit.text("text", in: form)
            },
            options: options
          )
        }
      }
    },
  ]
}

extension Visit {
  fileprivate func pack() async throws -> PackDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.plans) {
      try await site.backends.plans.getPack(
        .with { ($0.read, $0.packID) = (read, id) },
        options: options
      )
    }
  }
}
