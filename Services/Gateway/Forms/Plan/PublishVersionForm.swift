import Messages
import ProtobufC

/// Asks once more before a version is published, which can't be taken back.
struct PublishVersionForm: ChangeForm {
  let permission: Permission = .keepVersions
  let subject: PlanVersion

  var version: Int64 { subject.version }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    let row = VersionRow(subject, in: site)
    return FormPage(
      "Publish a version",
      trail: [
        Crumb(text: "Plan", address: site.plan), Crumb(text: "Versions", address: site.versions),
        Crumb(text: subject.label, address: row.address),
      ],
      subject: ["Version \(subject.label), named \(row.named).", row.note ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " "),
      about: [
        "Publishing freezes it for good: it is what scrutiny and the public record read until the "
          + "next one. It can’t be taken back; a newer version can follow."
      ],
      asking: [],
      button: "Publish \(subject.label)",
      cancel: row.address,
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    _ = try await visit.send(form) { change, plans, options in
      try await plans.publishVersion(
        .with { ($0.change, $0.versionID) = (change, subject.id) },
        options: options
      )
    }
    return FormOutcome(.published, at: visit.address.version(subject.id))
  }
}
