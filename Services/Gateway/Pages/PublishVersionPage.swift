import Messages

/// Asks once more before a version is published, which can't be taken back.
struct PublishVersionPage: Page {
  static let template = "subject-form"

  let title = "Publish a version"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let about: String? =
    "Publishing freezes it for good: it is what scrutiny and the public record read until the next "
    + "one. It can’t be taken back; a newer version can follow."
  let form: FormValue

  init(_ version: PlanVersion, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    let row = VersionRow(version, in: site)
    self.trail = [
      Crumb(text: "Plan", address: site.plan), Crumb(text: "Versions", address: site.versions),
      Crumb(text: version.label, address: row.address),
    ]
    self.subject = ["Version \(version.label), named \(row.named).", row.note ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    self.form = FormValue(
      form,
      to: site.publishing(version.id),
      fields: [],
      button: "Publish \(version.label)",
      cancel: row.address
    )
  }
}
