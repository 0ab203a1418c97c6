// swift-format-ignore-file
// Generated from goldenthread/ledger/v1/ledger.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// What every change carries.
package struct Change: ProtobufMessage {
  /// DfE code of the council, for example "803".
  package var authority: String = ""
  /// The same key again returns the first answer and records nothing. 1 to 128 characters.
  package var idempotencyKey: String = ""
  /// The object's version that the change was based on; 0 = whatever it is now. A stale one is
  /// refused with ABORTED and the current version.
  package var basedOn: Int64 = 0
  /// When the change takes effect; only imports may date back. Absent = now.
  package var effectiveAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.Change" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__change__type(), "tt.m") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.idempotencyKey = try c.text(1)
    self.basedOn = c.int64(2)
    self.effectiveAt = try c.message(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.text(1, self.idempotencyKey)
    c.int64(2, self.basedOn)
    try c.message(3, self.effectiveAt)
    c.unknownFields(self.unknownFields)
  }
}

/// What every change answers.
package struct ChangeResult: ProtobufMessage {
  /// Position of the last record that the change appended (or had appended, for a repeat).
  package var position: Int64 = 0
  /// How many records were appended now; 0 for a repeat or where nothing differed.
  package var recorded: Int32 = 0
  /// Identifiers of the objects that the change made, in order.
  package var ids: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.ChangeResult" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__change_result__type(), "..t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.position = c.int64(0)
    self.recorded = c.int32(1)
    self.ids = try c.texts(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int64(0, self.position)
    c.int32(1, self.recorded)
    try c.texts(2, self.ids)
    c.unknownFields(self.unknownFields)
  }
}

/// From when to look: what was effective by `as_at`, as recorded by `known_at`. Both default to now.
package struct Read: ProtobufMessage {
  package var authority: String = ""
  package var asAt: ProtobufTimestamp?
  package var knownAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.Read" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__read__type(), "tmm") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.asAt = try c.message(1)
    self.knownAt = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.message(1, self.asAt)
    try c.message(2, self.knownAt)
    c.unknownFields(self.unknownFields)
  }
}

/// Where an answer was read from.
package struct ReadPoint: ProtobufMessage {
  /// Position of the last record that the answer includes.
  package var position: Int64 = 0
  package var asAt: ProtobufTimestamp?
  package var knownAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.ReadPoint" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__read_point__type(), ".mm") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.position = c.int64(0)
    self.asAt = try c.message(1)
    self.knownAt = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int64(0, self.position)
    try c.message(1, self.asAt)
    try c.message(2, self.knownAt)
    c.unknownFields(self.unknownFields)
  }
}

/// Streams an authority's records after a position, then live.
package struct WatchRequest: ProtobufMessage {
  /// Empty = every authority of the service (services and operators only), each from `cursors`.
  package var authority: String = ""
  /// Records with a higher position are sent; 0 = from the beginning.
  package var after: Int64 = 0
  /// For all authorities: the last position seen of each.
  package var cursors: [String: Int64] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.WatchRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__watch_request__type(), "t.{t.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.after = c.int64(1)
    for entry in c.entries(2) {
      self.cursors[try entry.text(0)] = entry.int64(1)
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    c.int64(1, self.after)
    for (entry, pair) in try c.entries(2, self.cursors) {
      try entry.text(0, pair.key)
      entry.int64(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

/// One record of the ledger, as it crosses between services.
package struct LedgerEntry: ProtobufMessage {
  package var authority: String = ""
  package var position: Int64 = 0
  package var recordedAt: ProtobufTimestamp?
  package var effectiveAt: ProtobufTimestamp?
  package var actor: String = ""
  /// Name of the event, for example "action_rated".
  package var kind: String = ""
  /// The service's event message, encoded.
  package var payload: [UInt8] = []
  package var traceID: String = ""
  package var hash: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.LedgerEntry" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__ledger_entry__type(), "t.mmttbtb") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.position = c.int64(1)
    self.recordedAt = try c.message(2)
    self.effectiveAt = try c.message(3)
    self.actor = try c.text(4)
    self.kind = try c.text(5)
    self.payload = c.bytes(6)
    self.traceID = try c.text(7)
    self.hash = c.bytes(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    c.int64(1, self.position)
    try c.message(2, self.recordedAt)
    try c.message(3, self.effectiveAt)
    try c.text(4, self.actor)
    try c.text(5, self.kind)
    c.bytes(6, self.payload)
    try c.text(7, self.traceID)
    c.bytes(8, self.hash)
    c.unknownFields(self.unknownFields)
  }
}

/// One change of an object, in words, newest first in lists.
package struct HistoryEntry: ProtobufMessage {
  package var position: Int64 = 0
  package var recordedAt: ProtobufTimestamp?
  package var effectiveAt: ProtobufTimestamp?
  package var actor: String = ""
  package var kind: String = ""
  /// One sentence: "Progress rated Green (was Amber)".
  package var summary: String = ""
  /// What the actor wrote about it, if anything.
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.HistoryEntry" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__history_entry__type(), ".mmtttt") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.position = c.int64(0)
    self.recordedAt = try c.message(1)
    self.effectiveAt = try c.message(2)
    self.actor = try c.text(3)
    self.kind = try c.text(4)
    self.summary = try c.text(5)
    self.reason = try c.text(6)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int64(0, self.position)
    try c.message(1, self.recordedAt)
    try c.message(2, self.effectiveAt)
    try c.text(3, self.actor)
    try c.text(4, self.kind)
    try c.text(5, self.summary)
    try c.text(6, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct VerifyRequest: ProtobufMessage {
  package var authority: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.VerifyRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__verify_request__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    c.unknownFields(self.unknownFields)
  }
}

/// What recomputing every hash and every fold found.
package struct VerifyResult: ProtobufMessage {
  package var intact: Bool = false
  package var records: Int64 = 0
  /// The first position that does not verify; 0 where all do.
  package var firstBadPosition: Int64 = 0
  package var problem: String = ""
  package var headHash: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.ledger.v1.VerifyResult" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__ledger__v1__verify_result__type(), "...tb")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.intact = c.bool(0)
    self.records = c.int64(1)
    self.firstBadPosition = c.int64(2)
    self.problem = try c.text(3)
    self.headHash = c.bytes(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.bool(0, self.intact)
    c.int64(1, self.records)
    c.int64(2, self.firstBadPosition)
    try c.text(3, self.problem)
    c.bytes(4, self.headHash)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadLedgerV1Ledger = ProtoFile(
    name: "goldenthread/ledger/v1/ledger.proto",
    dependencies: ["google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.ledger.v1.Change", "goldenthread.ledger.v1.ChangeResult", "goldenthread.ledger.v1.Read", "goldenthread.ledger.v1.ReadPoint", "goldenthread.ledger.v1.WatchRequest", "goldenthread.ledger.v1.WatchRequest.CursorsEntry", "goldenthread.ledger.v1.LedgerEntry", "goldenthread.ledger.v1.HistoryEntry", "goldenthread.ledger.v1.VerifyRequest", "goldenthread.ledger.v1.VerifyResult"],
    base64: "CiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90bxIWZ29sZGVudGhyZWFkLmxlZGdlci52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKpAQoGQ2hhbmdlEhwKCWF1dGhvcml0eRgBIAEoCVIJYXV0aG9yaXR5EicKD2lkZW1wb3RlbmN5X2tleRgCIAEoCVIOaWRlbXBvdGVuY3lLZXkSGQoIYmFzZWRfb24YAyABKANSB2Jhc2VkT24SPQoMZWZmZWN0aXZlX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILZWZmZWN0aXZlQXQiWAoMQ2hhbmdlUmVzdWx0EhoKCHBvc2l0aW9uGAEgASgDUghwb3NpdGlvbhIaCghyZWNvcmRlZBgCIAEoBVIIcmVjb3JkZWQSEAoDaWRzGAMgAygJUgNpZHMijAEKBFJlYWQSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSLwoFYXNfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgRhc0F0EjUKCGtub3duX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHa25vd25BdCKPAQoJUmVhZFBvaW50EhoKCHBvc2l0aW9uGAEgASgDUghwb3NpdGlvbhIvCgVhc19hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBGFzQXQSNQoIa25vd25fYXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgdrbm93bkF0IssBCgxXYXRjaFJlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkSFAoFYWZ0ZXIYAiABKANSBWFmdGVyEksKB2N1cnNvcnMYAyADKAsyMS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLldhdGNoUmVxdWVzdC5DdXJzb3JzRW50cnlSB2N1cnNvcnMaOgoMQ3Vyc29yc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgDUgV2YWx1ZToCOAEitgIKC0xlZGdlckVudHJ5EhwKCWF1dGhvcml0eRgBIAEoCVIJYXV0aG9yaXR5EhoKCHBvc2l0aW9uGAIgASgDUghwb3NpdGlvbhI7CgtyZWNvcmRlZF9hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnJlY29yZGVkQXQSPQoMZWZmZWN0aXZlX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILZWZmZWN0aXZlQXQSFAoFYWN0b3IYBSABKAlSBWFjdG9yEhIKBGtpbmQYBiABKAlSBGtpbmQSGAoHcGF5bG9hZBgHIAEoDFIHcGF5bG9hZBIZCgh0cmFjZV9pZBgIIAEoCVIHdHJhY2VJZBISCgRoYXNoGAkgASgMUgRoYXNoIoICCgxIaXN0b3J5RW50cnkSGgoIcG9zaXRpb24YASABKANSCHBvc2l0aW9uEjsKC3JlY29yZGVkX2F0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKcmVjb3JkZWRBdBI9CgxlZmZlY3RpdmVfYXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgtlZmZlY3RpdmVBdBIUCgVhY3RvchgEIAEoCVIFYWN0b3ISEgoEa2luZBgFIAEoCVIEa2luZBIYCgdzdW1tYXJ5GAYgASgJUgdzdW1tYXJ5EhYKBnJlYXNvbhgHIAEoCVIGcmVhc29uIi0KDVZlcmlmeVJlcXVlc3QSHAoJYXV0aG9yaXR5GAEgASgJUglhdXRob3JpdHkipQEKDFZlcmlmeVJlc3VsdBIWCgZpbnRhY3QYASABKAhSBmludGFjdBIYCgdyZWNvcmRzGAIgASgDUgdyZWNvcmRzEiwKEmZpcnN0X2JhZF9wb3NpdGlvbhgDIAEoA1IQZmlyc3RCYWRQb3NpdGlvbhIYCgdwcm9ibGVtGAQgASgJUgdwcm9ibGVtEhsKCWhlYWRfaGFzaBgFIAEoDFIIaGVhZEhhc2hiBnByb3RvMw==")
}
