import Foundation
import Messages
import ProtobufC

/// The sample plan's published versions.
enum SampleVersions {
  private static let labels = [
    (label: "V1.0", note: "As agreed by the council’s cabinet.", daysAgo: 498),
    (
      label: "V1.1", note: "Dates and leads brought up to date after the second review.",
      daysAgo: 150
    ),
  ]

  static func steps() -> [SampleStory.Step] {
    labels.flatMap { version in
      [
        SampleStory.Step(daysAgo: version.daysAgo, account: "manager") { scribe, change, options in
          let result = try await scribe.plans.nameVersion(
            .with { ($0.change, $0.label, $0.note) = (change, version.label, version.note) },
            options: options
          )
          try scribe.remember(result, as: "version:\(version.label)")
        },
        SampleStory.Step(daysAgo: version.daysAgo, account: "manager") { scribe, change, options in
          let id = try scribe.id("version:\(version.label)")
          _ = try await scribe.plans.publishVersion(
            .with { ($0.change, $0.versionID) = (change, id) },
            options: options
          )
        },
      ]
    }
  }
}
