import Foundation
import Messages
import ProtobufC

/// The sample plan's versions: two that are published, and one that waits for the board.
enum SampleVersions {
  private struct Version {
    let label: String
    let note: String
    let daysAgo: Int
    var isPublished = true
  }

  private static let versions = [
    Version(label: "V1.0", note: "As agreed by the council’s cabinet.", daysAgo: 498),
    Version(
      label: "V1.1",
      note: "Dates and leads brought up to date after the second review.",
      daysAgo: 150
    ),
    Version(
      label: "V1.2",
      note: "For the board to agree before it is published.",
      daysAgo: 3,
      isPublished: false
    ),
  ]

  static func steps() -> [SampleStory.Step] {
    versions.map(naming) + versions.filter(\.isPublished).map(publishing)
  }

  private static func naming(_ version: Version) -> SampleStory.Step {
    SampleStory.Step(daysAgo: version.daysAgo, account: "manager") { scribe, change, options in
      let result = try await scribe.plans.nameVersion(
        .with { ($0.change, $0.label, $0.note) = (change, version.label, version.note) },
        options: options
      )
      try scribe.remember(result, as: "version:\(version.label)")
    }
  }

  /// Right after it was named: the order within a day is the order written.
  private static func publishing(_ version: Version) -> SampleStory.Step {
    SampleStory.Step(daysAgo: version.daysAgo, account: "manager") { scribe, change, options in
      let id = try scribe.id("version:\(version.label)")
      _ = try await scribe.plans.publishVersion(
        .with { ($0.change, $0.versionID) = (change, id) },
        options: options
      )
    }
  }
}
