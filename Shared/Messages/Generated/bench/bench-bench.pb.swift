// swift-format-ignore-file
// Generated from bench/bench.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum BenchStatus: ProtobufEnum {
  case unspecified
  case open
  case blocked
  case done
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .blocked
    case 3: self = .done
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .blocked: 2
    case .done: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .open, .blocked, .done]
  package static let protobufNames: [String] = ["STATUS_UNSPECIFIED", "STATUS_OPEN", "STATUS_BLOCKED", "STATUS_DONE"]
}

package enum BenchPriority: ProtobufEnum {
  case unspecified
  case low
  case medium
  case high
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .low
    case 2: self = .medium
    case 3: self = .high
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .low, .medium, .high]
  package static let protobufNames: [String] = ["PRIORITY_UNSPECIFIED", "PRIORITY_LOW", "PRIORITY_MEDIUM", "PRIORITY_HIGH"]
}

/// About 100 octets.
package struct BenchReq: ProtobufMessage {
  package var id: String = ""
  package var text: String = ""
  package var seq: Int64 = 0
  package var flag: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "bench.Req" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    bench__req__type(), "tt..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.text = try c.text(1)
    self.seq = c.int64(2)
    self.flag = c.bool(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.text)
    c.int64(2, self.seq)
    c.bool(3, self.flag)
    c.unknownFields(self.unknownFields)
  }
}

package struct BenchRes: ProtobufMessage {
  package var id: String = ""
  package var text: String = ""
  package var seq: Int64 = 0
  package var flag: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "bench.Res" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    bench__res__type(), "tt..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.text = try c.text(1)
    self.seq = c.int64(2)
    self.flag = c.bool(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.text)
    c.int64(2, self.seq)
    c.bool(3, self.flag)
    c.unknownFields(self.unknownFields)
  }
}

package struct BenchDate: ProtobufMessage {
  package var year: Int32 = 0
  package var month: Int32 = 0
  package var day: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "bench.Date" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    bench__date__type(), "...")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.year = c.int32(0)
    self.month = c.int32(1)
    self.day = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.year)
    c.int32(1, self.month)
    c.int32(2, self.day)
    c.unknownFields(self.unknownFields)
  }
}

package struct BenchAction: ProtobufMessage {
  package var ref: String = ""
  package var title: String = ""
  package var status: BenchStatus = .init()
  package var priority: BenchPriority = .init()
  package var opened: BenchDate?
  package var due: BenchDate?
  package var closed: BenchDate?
  package var leads: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "bench.Action" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    bench__action__type(), "tt..mmmt") { [BenchDate.protobufType, BenchDate.protobufType, BenchDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.ref = try c.text(0)
    self.title = try c.text(1)
    self.status = c.enumeration(2)
    self.priority = c.enumeration(3)
    self.opened = try c.message(4)
    self.due = try c.message(5)
    self.closed = try c.message(6)
    self.leads = try c.texts(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.ref)
    try c.text(1, self.title)
    c.enumeration(2, self.status)
    c.enumeration(3, self.priority)
    try c.message(4, self.opened)
    try c.message(5, self.due)
    try c.message(6, self.closed)
    try c.texts(7, self.leads)
    c.unknownFields(self.unknownFields)
  }
}

/// 200 actions take about 27 KB.
package struct BenchBoard: ProtobufMessage {
  package var actions: [BenchAction] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "bench.Board" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    bench__board__type(), "m") { [BenchAction.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.actions = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.actions)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let benchBench = ProtoFile(
    name: "bench/bench.proto",
    dependencies: [],
    services: ["bench.Echo"],
    symbols: ["bench.Req", "bench.Res", "bench.Date", "bench.Action", "bench.Board", "bench.Status", "bench.Priority", "bench.Echo", "bench.Echo.Get", "bench.Echo.GetBoard", "bench.Echo.EchoBoard", "bench.Echo.Stream"],
    base64: "ChFiZW5jaC9iZW5jaC5wcm90bxIFYmVuY2giTwoDUmVxEg4KAmlkGAEgASgJUgJpZBISCgR0ZXh0GAIgASgJUgR0ZXh0EhAKA3NlcRgDIAEoA1IDc2VxEhIKBGZsYWcYBCABKAhSBGZsYWciTwoDUmVzEg4KAmlkGAEgASgJUgJpZBISCgR0ZXh0GAIgASgJUgR0ZXh0EhAKA3NlcRgDIAEoA1IDc2VxEhIKBGZsYWcYBCABKAhSBGZsYWciQgoERGF0ZRISCgR5ZWFyGAEgASgFUgR5ZWFyEhQKBW1vbnRoGAIgASgFUgVtb250aBIQCgNkYXkYAyABKAVSA2RheSKDAgoGQWN0aW9uEhAKA3JlZhgBIAEoCVIDcmVmEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIlCgZzdGF0dXMYAyABKA4yDS5iZW5jaC5TdGF0dXNSBnN0YXR1cxIrCghwcmlvcml0eRgEIAEoDjIPLmJlbmNoLlByaW9yaXR5Ughwcmlvcml0eRIjCgZvcGVuZWQYBSABKAsyCy5iZW5jaC5EYXRlUgZvcGVuZWQSHQoDZHVlGAYgASgLMgsuYmVuY2guRGF0ZVIDZHVlEiMKBmNsb3NlZBgHIAEoCzILLmJlbmNoLkRhdGVSBmNsb3NlZBIUCgVsZWFkcxgIIAMoCVIFbGVhZHMiMAoFQm9hcmQSJwoHYWN0aW9ucxgBIAMoCzINLmJlbmNoLkFjdGlvblIHYWN0aW9ucypWCgZTdGF0dXMSFgoSU1RBVFVTX1VOU1BFQ0lGSUVEEAASDwoLU1RBVFVTX09QRU4QARISCg5TVEFUVVNfQkxPQ0tFRBACEg8KC1NUQVRVU19ET05FEAMqXgoIUHJpb3JpdHkSGAoUUFJJT1JJVFlfVU5TUEVDSUZJRUQQABIQCgxQUklPUklUWV9MT1cQARITCg9QUklPUklUWV9NRURJVU0QAhIRCg1QUklPUklUWV9ISUdIEAMymAEKBEVjaG8SHQoDR2V0EgouYmVuY2guUmVxGgouYmVuY2guUmVzEiQKCEdldEJvYXJkEgouYmVuY2guUmVxGgwuYmVuY2guQm9hcmQSJwoJRWNob0JvYXJkEgwuYmVuY2guQm9hcmQaDC5iZW5jaC5Cb2FyZBIiCgZTdHJlYW0SCi5iZW5jaC5SZXEaCi5iZW5jaC5SZXMwAUIIugIFQmVuY2hiBnByb3RvMw==")
}
