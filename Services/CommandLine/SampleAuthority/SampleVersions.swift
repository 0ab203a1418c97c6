import Foundation
import Messages
import ProtobufC

/// The sample plan's published versions, and the pack for the meeting that comes next.
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
    } + [
      SampleStory.Step(daysAgo: 2, account: "manager") { scribe, change, options in
        let meeting = try scribe.id("meeting:B3")
        let result = try await scribe.plans.freezePack(
          .with { ($0.change, $0.meetingID) = (change, meeting) },
          options: options
        )
        try scribe.remember(result, as: "pack")
      },
      SampleStory.Step(daysAgo: 1, account: "manager") { scribe, change, options in
        let pack = try scribe.id("pack")
        _ = try await scribe.plans.addErratum(
          .with {
            ($0.change, $0.packID) = (change, pack)
            $0.text =
              "Attendance of the last meeting: the police partnership inspector sent apologies."
          },
          options: options
        )
      },
    ]
  }
}
