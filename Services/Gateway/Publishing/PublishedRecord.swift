import Chassis
import Messages
import ProtobufC
import RPC

/// What a published page is made from: the last version that was published, the one before it, and
/// the measures as they were known at that version.
struct PublishedRecord: Sendable {
  let version: VersionDetail
  let before: VersionDetail?
  let measures: [MeasureDetail]
}

extension Visit {
  /// `nil` while no version is published.
  ///
  /// Read in the gateway's own name, and of published versions only: a reader of what is published
  /// has no right to the record behind it, of which the page keeps the small counts back.
  func publishedRecord() async throws -> PublishedRecord? {
    let (backends, read) = (site.backends, read)
    let published = try await backends.ask(.plans) {
      try await backends.plans.listVersions(.with { $0.read = read }, options: Self.ownName)
    }.versions.filter(\.published)
    guard let last = published.first else { return nil }
    let version = try await publishedVersion(last.id)
    let before: VersionDetail? =
      if let earlier = published.dropFirst().first(where: { $0.planID == last.planID }) {
        try await publishedVersion(earlier.id)
      } else {
        nil
      }
    var then = read
    then.asAt = version.content?.readPoint?.asAt ?? last.namedAt
    then.knownAt = version.content?.readPoint?.knownAt ?? last.namedAt
    let ids = (version.content?.measures ?? []).filter { !$0.withdrawn }.map(\.id)
    return PublishedRecord(
      version: version,
      before: before,
      measures: try await measures(ids, read: then)
    )
  }

  /// The channel adds the gateway's own token where no person's is given.
  private static let ownName = CallOptions(timeout: Backends.patience)

  private func publishedVersion(_ id: String) async throws -> VersionDetail {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getVersion(
        .with { ($0.read, $0.versionID) = (read, id) },
        options: Self.ownName
      )
    }
  }

  /// The measures in the order asked for.
  private func measures(_ ids: [String], read: Read) async throws -> [MeasureDetail] {
    let backends = site.backends
    return try await withThrowingTaskGroup(of: (Int, MeasureDetail).self) { group in
      for (place, id) in ids.enumerated() {
        group.addTask {
          let detail = try await backends.ask(.plans) {
            try await backends.plans.getMeasure(
              .with { ($0.read, $0.measureID) = (read, id) },
              options: Self.ownName
            )
          }
          return (place, detail)
        }
      }
      var found: [(Int, MeasureDetail)] = []
      for try await one in group { found.append(one) }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
