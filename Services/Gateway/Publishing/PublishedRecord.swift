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
  func publishedRecord() async throws -> PublishedRecord? {
    let published = try await versions().versions.filter(\.published)
    guard let last = published.first else { return nil }
    let version = try await self.version(last.id)
    let before: VersionDetail? =
      if let earlier = published.dropFirst().first(where: { $0.planID == last.planID }) {
        try await self.version(earlier.id)
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

  /// The measures in the order asked for.
  private func measures(_ ids: [String], read: Read) async throws -> [MeasureDetail] {
    let (backends, options) = (site.backends, options)
    return try await withThrowingTaskGroup(of: (Int, MeasureDetail).self) { group in
      for (place, id) in ids.enumerated() {
        group.addTask {
          let detail = try await backends.ask(.plans) {
            try await backends.plans.getMeasure(
              .with { ($0.read, $0.measureID) = (read, id) },
              options: options
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
