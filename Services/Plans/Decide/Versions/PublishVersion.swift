import Crypto
import Ledger
package import Messages
import ProtobufC

extension PublishVersionRequest {
  /// Freezes what the plan held at the position that the version names.
  ///
  /// `content` is that, encoded, read at `position`.
  package func decide(
    _ state: PlansState,
    content: [UInt8],
    readAt position: Int64
  ) throws -> [PlansEvent] {
    let version = try state.need(versionID, .planVersion, in: state.versions)
    guard !version.published else { return [] }
    try state.check(basedOn: change?.basedOn ?? 0, ObjectRef(.planVersion, versionID))
    guard version.position == position else {
      throw PlansError.conflict(
        reason: "VERSION_MOVED",
        "version \(version.label) was moved meanwhile; publish it again"
      )
    }
    try FrozenContent.check(size: content.count, of: "the plan")
    return [
      PlansEvent(
        .versionPublished(
          .with {
            $0.versionID = versionID
            $0.content = content
            $0.sha256 = FrozenContent.hash(content)
          }
        )
      )
    ]
  }
}

/// Content that is kept byte by byte in one record, and its hash.
enum FrozenContent {
  /// The record has other fields beside the content.
  static let maximumBytes = LedgerDraft.maximumPayloadBytes - 64 * 1024

  static func hash(_ content: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: content)) }

  static func check(size: Int, of what: String) throws(PlansError) {
    guard size <= maximumBytes else {
      throw .conflict(
        reason: "TOO_LARGE",
        "\(what) is \(size) bytes; at most \(maximumBytes) can be frozen in one piece"
      )
    }
  }
}
