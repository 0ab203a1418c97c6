import Messages

/// The versions that the plan was given, newest first, and two of them side by side.
struct VersionsPage: Page {
  static let template = "versions"

  let title = "Versions of the plan"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  /// What the newest version leads the reader to do, in a sentence.
  let attention: [String]
  let versions: [VersionRow]
  let hasVersions: Bool
  let compare: Comparison?
  let newAddress: String?
  let publishedAddress: String
  let sinceAddress: String?
  let sinceText: String?

  /// A form that asks what changed between two versions.
  struct Comparison: TemplateValue {
    struct Option: TemplateValue {
      let value: String
      let text: String
      let chosen: Bool
    }

    let action: String
    let earlier: [Option]
    let later: [Option]
  }

  init(_ list: ListVersionsResponse, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Plan", address: site.plan)]
    let versions = list.versions
    self.versions = versions.map { VersionRow($0, in: site) }
    self.hasVersions = !versions.isEmpty
    self.newAddress = frame.permits(.keepVersions) ? site.newVersion : nil
    self.publishedAddress = site.published
    var attention: [String] = []
    if !versions.isEmpty, !versions.contains(where: \.published) {
      attention.append("No version is published: the published view is empty.")
    }
    let waiting = versions.prefix { !$0.published }
    if let first = waiting.first, waiting.count < versions.count {
      attention.append("\(first.label) is newer than the last published version.")
    }
    self.attention = attention
    let last = versions.first(where: \.published) ?? versions.first
    self.sinceAddress = last.map { site.difference(from: $0.id, to: nil) }
    self.sinceText = last.map { "What changed since \($0.label)" }
    func options(_ chosen: Int) -> [Comparison.Option] {
      versions.enumerated().map { index, version in
        Comparison.Option(
          value: version.id,
          text: [version.label, version.namedAt?.day.words ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", "),
          chosen: index == chosen
        )
      }
    }
    self.compare =
      versions.count < 2
      ? nil
      : Comparison(
        action: "/\(Address.encoded(site.authority))/difference",
        earlier: options(1),
        later: options(0)
      )
  }
}
