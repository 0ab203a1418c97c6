/// What a decision wants recorded; position, times and hashes are added on the way in.
package struct LedgerDraft: Sendable, Hashable {
  /// The most bytes that one payload may have.
  package static let maximumPayloadBytes = 4 * 1024 * 1024

  /// What happened, in the past tense.
  package var kind: String
  /// The event as a protobuf message.
  package var payload: [UInt8]
  /// When it holds from; `nil` takes the command's date, and without one the recording time.
  package var effectiveAt: Instant?

  package init(kind: String, payload: [UInt8], effectiveAt: Instant? = nil) {
    self.kind = kind
    self.payload = payload
    self.effectiveAt = effectiveAt
  }
}
