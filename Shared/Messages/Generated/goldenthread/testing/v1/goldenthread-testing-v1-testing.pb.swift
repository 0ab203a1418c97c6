// swift-format-ignore-file
// Generated from goldenthread/testing/v1/testing.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum Colour: ProtobufEnum {
  case unspecified
  case red
  /// Between the two.
  case deepBlue
  case below
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .red
    case 2: self = .deepBlue
    case -1: self = .below
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .red: 1
    case .deepBlue: 2
    case .below: -1
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .red, .deepBlue, .below]
  package static let protobufNames: [String] = ["COLOUR_UNSPECIFIED", "COLOUR_RED", "COLOUR_DEEP_BLUE", "COLOUR_BELOW"]
}

package struct EveryScalar: ProtobufMessage {
  package var aDouble: Double = 0
  package var aFloat: Float = 0
  package var anInt32: Int32 = 0
  package var anInt64: Int64 = 0
  package var aUint32: UInt32 = 0
  package var aUint64: UInt64 = 0
  package var aSint32: Int32 = 0
  package var aSint64: Int64 = 0
  package var aFixed32: UInt32 = 0
  package var aFixed64: UInt64 = 0
  package var anSfixed32: Int32 = 0
  package var anSfixed64: Int64 = 0
  package var aBool: Bool = false
  package var aText: String = ""
  package var someBytes: [UInt8] = []
  package var aColour: Colour = .init()
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.EveryScalar" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__every_scalar__type(), ".............tb.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.aDouble = c.double(0)
    self.aFloat = c.float(1)
    self.anInt32 = c.int32(2)
    self.anInt64 = c.int64(3)
    self.aUint32 = c.uint32(4)
    self.aUint64 = c.uint64(5)
    self.aSint32 = c.int32(6)
    self.aSint64 = c.int64(7)
    self.aFixed32 = c.uint32(8)
    self.aFixed64 = c.uint64(9)
    self.anSfixed32 = c.int32(10)
    self.anSfixed64 = c.int64(11)
    self.aBool = c.bool(12)
    self.aText = try c.text(13)
    self.someBytes = c.bytes(14)
    self.aColour = c.enumeration(15)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.double(0, self.aDouble)
    c.float(1, self.aFloat)
    c.int32(2, self.anInt32)
    c.int64(3, self.anInt64)
    c.uint32(4, self.aUint32)
    c.uint64(5, self.aUint64)
    c.int32(6, self.aSint32)
    c.int64(7, self.aSint64)
    c.uint32(8, self.aFixed32)
    c.uint64(9, self.aFixed64)
    c.int32(10, self.anSfixed32)
    c.int64(11, self.anSfixed64)
    c.bool(12, self.aBool)
    try c.text(13, self.aText)
    c.bytes(14, self.someBytes)
    c.enumeration(15, self.aColour)
    c.unknownFields(self.unknownFields)
  }
}

package struct EveryOptional: ProtobufMessage {
  package var aDouble: Double?
  package var aFloat: Float?
  package var anInt32: Int32?
  package var anInt64: Int64?
  package var aUint32: UInt32?
  package var aUint64: UInt64?
  package var aBool: Bool?
  package var aText: String?
  package var someBytes: [UInt8]?
  package var aColour: Colour?
  @Boxed package var aMessage: EveryScalar?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.EveryOptional" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__every_optional__type(), ".......tb.m") { [EveryScalar.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    if c.has(0) { self.aDouble = c.double(0) }
    if c.has(1) { self.aFloat = c.float(1) }
    if c.has(2) { self.anInt32 = c.int32(2) }
    if c.has(3) { self.anInt64 = c.int64(3) }
    if c.has(4) { self.aUint32 = c.uint32(4) }
    if c.has(5) { self.aUint64 = c.uint64(5) }
    if c.has(6) { self.aBool = c.bool(6) }
    if c.has(7) { self.aText = try c.text(7) }
    if c.has(8) { self.someBytes = c.bytes(8) }
    if c.has(9) { self.aColour = c.enumeration(9) }
    self.aMessage = try c.message(10)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    if let value = self.aDouble { c.choosing(0).double(0, value) }
    if let value = self.aFloat { c.choosing(1).float(1, value) }
    if let value = self.anInt32 { c.choosing(2).int32(2, value) }
    if let value = self.anInt64 { c.choosing(3).int64(3, value) }
    if let value = self.aUint32 { c.choosing(4).uint32(4, value) }
    if let value = self.aUint64 { c.choosing(5).uint64(5, value) }
    if let value = self.aBool { c.choosing(6).bool(6, value) }
    if let value = self.aText { try c.choosing(7).text(7, value) }
    if let value = self.someBytes { c.choosing(8).bytes(8, value) }
    if let value = self.aColour { c.choosing(9).enumeration(9, value) }
    if let value = self.aMessage { try c.choosing(10).message(10, value) }
    c.unknownFields(self.unknownFields)
  }
}

package struct EveryRepeated: ProtobufMessage {
  package var doubles: [Double] = []
  package var floats: [Float] = []
  package var int32s: [Int32] = []
  package var int64s: [Int64] = []
  package var uint32s: [UInt32] = []
  package var uint64s: [UInt64] = []
  package var sint32s: [Int32] = []
  package var sint64s: [Int64] = []
  package var fixed32s: [UInt32] = []
  package var fixed64s: [UInt64] = []
  package var sfixed32s: [Int32] = []
  package var sfixed64s: [Int64] = []
  package var bools: [Bool] = []
  package var texts: [String] = []
  package var byteStrings: [[UInt8]] = []
  package var colours: [Colour] = []
  package var messages: [EveryScalar] = []
  /// Written one by one; both forms must be read.
  package var unpacked: [Int32] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.EveryRepeated" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__every_repeated__type(), ".............tb.m.") { [EveryScalar.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.doubles = c.doubles(0)
    self.floats = c.floats(1)
    self.int32s = c.int32s(2)
    self.int64s = c.int64s(3)
    self.uint32s = c.uint32s(4)
    self.uint64s = c.uint64s(5)
    self.sint32s = c.int32s(6)
    self.sint64s = c.int64s(7)
    self.fixed32s = c.uint32s(8)
    self.fixed64s = c.uint64s(9)
    self.sfixed32s = c.int32s(10)
    self.sfixed64s = c.int64s(11)
    self.bools = c.bools(12)
    self.texts = try c.texts(13)
    self.byteStrings = c.bytesList(14)
    self.colours = c.enumerations(15)
    self.messages = try c.messages(16)
    self.unpacked = c.int32s(17)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.doubles(0, self.doubles)
    c.floats(1, self.floats)
    c.int32s(2, self.int32s)
    c.int64s(3, self.int64s)
    c.uint32s(4, self.uint32s)
    c.uint64s(5, self.uint64s)
    c.int32s(6, self.sint32s)
    c.int64s(7, self.sint64s)
    c.uint32s(8, self.fixed32s)
    c.uint64s(9, self.fixed64s)
    c.int32s(10, self.sfixed32s)
    c.int64s(11, self.sfixed64s)
    c.bools(12, self.bools)
    try c.texts(13, self.texts)
    c.bytesList(14, self.byteStrings)
    c.enumerations(15, self.colours)
    try c.messages(16, self.messages)
    c.int32s(17, self.unpacked)
    c.unknownFields(self.unknownFields)
  }
}

package struct EveryMap: ProtobufMessage {
  package var texts: [String: String] = [:]
  package var numbers: [Int32: Int64] = [:]
  package var colours: [Bool: Colour] = [:]
  package var messages: [UInt64: EveryScalar] = [:]
  package var byteStrings: [Int32: [UInt8]] = [:]
  package var doubles: [String: Double] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.EveryMap" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__every_map__type(), "{tt{..{..{.m{.b{t.") { [EveryScalar.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    for entry in c.entries(0) {
      self.texts[try entry.text(0)] = try entry.text(1)
    }
    for entry in c.entries(1) {
      self.numbers[entry.int32(0)] = entry.int64(1)
    }
    for entry in c.entries(2) {
      self.colours[entry.bool(0)] = entry.enumeration(1)
    }
    for entry in c.entries(3) {
      self.messages[entry.uint64(0)] = try entry.message(1) ?? .init()
    }
    for entry in c.entries(4) {
      self.byteStrings[entry.int32(0)] = entry.bytes(1)
    }
    for entry in c.entries(5) {
      self.doubles[try entry.text(0)] = entry.double(1)
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    for (entry, pair) in try c.entries(0, self.texts) {
      try entry.text(0, pair.key)
      try entry.text(1, pair.value)
    }
    for (entry, pair) in try c.entries(1, self.numbers) {
      entry.int32(0, pair.key)
      entry.int64(1, pair.value)
    }
    for (entry, pair) in try c.entries(2, self.colours) {
      entry.bool(0, pair.key)
      entry.enumeration(1, pair.value)
    }
    for (entry, pair) in try c.entries(3, self.messages) {
      entry.uint64(0, pair.key)
      try entry.message(1, pair.value)
    }
    for (entry, pair) in try c.entries(4, self.byteStrings) {
      entry.int32(0, pair.key)
      entry.bytes(1, pair.value)
    }
    for (entry, pair) in try c.entries(5, self.doubles) {
      try entry.text(0, pair.key)
      entry.double(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct Choice: ProtobufMessage {
  package var before: String = ""
  /// What was chosen.
  package var pick: Pick?
  package var after: Int32 = 0
  package var other: Other?
  package var unknownFields = UnknownFields()

  package init() {}

  package indirect enum Pick: Hashable, Sendable {
    case text(String)
    case number(Int64)
    case scalars(EveryScalar)
    case tree(Tree)
    case colour(Colour)
    case raw([UInt8])
    case yes(Bool)
  }

  package indirect enum Other: Hashable, Sendable {
    case ratio(Double)
    case choice(Choice)
  }

  package static var protobufName: String { "goldenthread.testing.v1.Choice" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__choice__type(), "tt.mm.b...m", nests: true) { [EveryScalar.protobufType, Tree.protobufType, Choice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.before = try c.text(0)
    self.after = c.int32(8)
    switch c.chosen(1) {
    case 2: self.pick = .text(try c.text(1))
    case 3: self.pick = .number(c.int64(2))
    case 4: self.pick = .scalars(try c.message(3) ?? .init())
    case 5: self.pick = .tree(try c.message(4) ?? .init())
    case 6: self.pick = .colour(c.enumeration(5))
    case 7: self.pick = .raw(c.bytes(6))
    case 8: self.pick = .yes(c.bool(7))
    default: break
    }
    switch c.chosen(9) {
    case 10: self.other = .ratio(c.double(9))
    case 11: self.other = .choice(try c.message(10) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.before)
    c.int32(8, self.after)
    switch self.pick {
    case nil: break
    case .text(let value)?: try c.choosing(1).text(1, value)
    case .number(let value)?: c.choosing(2).int64(2, value)
    case .scalars(let value)?: try c.choosing(3).message(3, value)
    case .tree(let value)?: try c.choosing(4).message(4, value)
    case .colour(let value)?: c.choosing(5).enumeration(5, value)
    case .raw(let value)?: c.choosing(6).bytes(6, value)
    case .yes(let value)?: c.choosing(7).bool(7, value)
    }
    switch self.other {
    case nil: break
    case .ratio(let value)?: c.choosing(9).double(9, value)
    case .choice(let value)?: try c.choosing(10).message(10, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

/// Holds itself in every way there is.
package struct Tree: ProtobufMessage {
  package var label: String = ""
  @Boxed package var left: Tree?
  @Boxed package var right: Tree?
  package var children: [Tree] = []
  package var named: [String: Tree] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.Tree" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__tree__type(), "tmmm{tm", nests: true) { [Tree.protobufType, Tree.protobufType, Tree.protobufType, Tree.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.label = try c.text(0)
    self.left = try c.message(1)
    self.right = try c.message(2)
    self.children = try c.messages(3)
    for entry in c.entries(4) {
      self.named[try entry.text(0)] = try entry.message(1) ?? .init()
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.label)
    try c.message(1, self.left)
    try c.message(2, self.right)
    try c.messages(3, self.children)
    for (entry, pair) in try c.entries(4, self.named) {
      try entry.text(0, pair.key)
      try entry.message(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

/// Holds a tree without being one.
package struct Forest: ProtobufMessage {
  package var first: Tree?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.Forest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__forest__type(), "m", nests: true) { [Tree.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.first = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.first)
    c.unknownFields(self.unknownFields)
  }
}

package struct Nested: ProtobufMessage {
  package var inner: Nested.Inner?
  package var many: [Nested.Inner] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package struct Inner: ProtobufMessage {
    package var kind: Nested.Inner.Kind = .init()
    package var urlCount: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package enum Kind: ProtobufEnum {
      case unspecified
      case good
      /// A number that this build has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .good
        default: self = .unrecognized(rawValue)
        }
      }

      package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .good: 1
        case .unrecognized(let number): number
        }
      }

      package static let allCases: [Self] = [.unspecified, .good]
      package static let protobufNames: [String] = ["KIND_UNSPECIFIED", "KIND_GOOD"]
    }

    package static var protobufName: String { "goldenthread.testing.v1.Nested.Inner" }
    package static let protobufType: ProtobufType = unsafe ProtobufType(
      goldenthread__testing__v1__nested__inner__type(), "..")

    package mutating func read(_ c: MessageReader) throws(ProtobufError) {
      self.kind = c.enumeration(0)
      self.urlCount = c.int32(1)
      self.unknownFields = c.unknownFields()
    }

    package func write(to c: MessageWriter) throws(ProtobufError) {
      c.enumeration(0, self.kind)
      c.int32(1, self.urlCount)
      c.unknownFields(self.unknownFields)
    }
  }

  package static var protobufName: String { "goldenthread.testing.v1.Nested" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__nested__type(), "mm") { [Nested.Inner.protobufType, Nested.Inner.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.inner = try c.message(0)
    self.many = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.inner)
    try c.messages(1, self.many)
    c.unknownFields(self.unknownFields)
  }
}

/// Words that mean something in Swift or C, and acronyms.
package struct Words: ProtobufMessage {
  package var `default`: String = ""
  package var `class`: Int32 = 0
  package var `self`: Bool = false
  package var `init`: String = ""
  package var `in`: String = ""
  package var actionID: String = ""
  package var url: String = ""
  package var actionIDs: [String] = []
  package var createdAtMS: Int64 = 0
  package var description: String = ""
  package var int: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.Words" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__words__type(), "t..ttttt.tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.`default` = try c.text(0)
    self.`class` = c.int32(1)
    self.`self` = c.bool(2)
    self.`init` = try c.text(3)
    self.`in` = try c.text(4)
    self.actionID = try c.text(5)
    self.url = try c.text(6)
    self.actionIDs = try c.texts(7)
    self.createdAtMS = c.int64(8)
    self.description = try c.text(9)
    self.int = try c.text(10)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.`default`)
    c.int32(1, self.`class`)
    c.bool(2, self.`self`)
    try c.text(3, self.`init`)
    try c.text(4, self.`in`)
    try c.text(5, self.actionID)
    try c.text(6, self.url)
    try c.texts(7, self.actionIDs)
    c.int64(8, self.createdAtMS)
    try c.text(9, self.description)
    try c.text(10, self.int)
    c.unknownFields(self.unknownFields)
  }
}

package struct WellKnown: ProtobufMessage {
  package var timestamp: ProtobufTimestamp?
  package var duration: ProtobufDuration?
  package var any: ProtobufAny?
  package var structure: ProtobufStruct?
  package var value: ProtobufValue?
  package var list: ProtobufListValue?
  package var mask: ProtobufFieldMask?
  package var empty: ProtobufEmpty?
  package var aBool: ProtobufBoolValue?
  package var anInt64: ProtobufInt64Value?
  package var aText: ProtobufStringValue?
  package var someBytes: ProtobufBytesValue?
  package var aDouble: ProtobufDoubleValue?
  package var timestamps: [ProtobufTimestamp] = []
  package var values: [String: ProtobufValue] = [:]
  package var null: ProtobufNullValue = .init()
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.WellKnown" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__well_known__type(), "mmmmmmmmmmmmmm{tm.", nests: true) { [ProtobufTimestamp.protobufType, ProtobufDuration.protobufType, ProtobufAny.protobufType, ProtobufStruct.protobufType, ProtobufValue.protobufType, ProtobufListValue.protobufType, ProtobufFieldMask.protobufType, ProtobufEmpty.protobufType, ProtobufBoolValue.protobufType, ProtobufInt64Value.protobufType, ProtobufStringValue.protobufType, ProtobufBytesValue.protobufType, ProtobufDoubleValue.protobufType, ProtobufTimestamp.protobufType, ProtobufValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.timestamp = try c.message(0)
    self.duration = try c.message(1)
    self.any = try c.message(2)
    self.structure = try c.message(3)
    self.value = try c.message(4)
    self.list = try c.message(5)
    self.mask = try c.message(6)
    self.empty = try c.message(7)
    self.aBool = try c.message(8)
    self.anInt64 = try c.message(9)
    self.aText = try c.message(10)
    self.someBytes = try c.message(11)
    self.aDouble = try c.message(12)
    self.timestamps = try c.messages(13)
    for entry in c.entries(14) {
      self.values[try entry.text(0)] = try entry.message(1) ?? .init()
    }
    self.null = c.enumeration(15)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.timestamp)
    try c.message(1, self.duration)
    try c.message(2, self.any)
    try c.message(3, self.structure)
    try c.message(4, self.value)
    try c.message(5, self.list)
    try c.message(6, self.mask)
    try c.message(7, self.empty)
    try c.message(8, self.aBool)
    try c.message(9, self.anInt64)
    try c.message(10, self.aText)
    try c.message(11, self.someBytes)
    try c.message(12, self.aDouble)
    try c.messages(13, self.timestamps)
    for (entry, pair) in try c.entries(14, self.values) {
      try entry.text(0, pair.key)
      try entry.message(1, pair.value)
    }
    c.enumeration(15, self.null)
    c.unknownFields(self.unknownFields)
  }
}

/// A board of actions, the size of a real one, to measure with.
package struct TestBoard: ProtobufMessage {
  package var title: String = ""
  package var actions: [TestAction] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.TestBoard" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__test_board__type(), "tm") { [TestAction.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.title = try c.text(0)
    self.actions = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.title)
    try c.messages(1, self.actions)
    c.unknownFields(self.unknownFields)
  }
}

package struct TestAction: ProtobufMessage {
  package var id: String = ""
  package var title: String = ""
  package var lead: String = ""
  package var number: Int32 = 0
  package var version: Int64 = 0
  package var rating: Colour = .init()
  package var overdue: Bool = false
  package var due: ProtobufTimestamp?
  package var progress: Double?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.TestAction" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__test_action__type(), "ttt....m.") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.title = try c.text(1)
    self.lead = try c.text(2)
    self.number = c.int32(3)
    self.version = c.int64(4)
    self.rating = c.enumeration(5)
    self.overdue = c.bool(6)
    self.due = try c.message(7)
    if c.has(8) { self.progress = c.double(8) }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.title)
    try c.text(2, self.lead)
    c.int32(3, self.number)
    c.int64(4, self.version)
    c.enumeration(5, self.rating)
    c.bool(6, self.overdue)
    try c.message(7, self.due)
    if let value = self.progress { c.choosing(8).double(8, value) }
    c.unknownFields(self.unknownFields)
  }
}

package struct EchoRequest: ProtobufMessage {
  package var text: String = ""
  package var payload: [UInt8] = []
  /// How many answers a stream gives.
  package var times: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.EchoRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__echo_request__type(), "tb.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.text = try c.text(0)
    self.payload = c.bytes(1)
    self.times = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.text)
    c.bytes(1, self.payload)
    c.int32(2, self.times)
    c.unknownFields(self.unknownFields)
  }
}

package struct EchoResponse: ProtobufMessage {
  package var text: String = ""
  package var payload: [UInt8] = []
  package var number: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.testing.v1.EchoResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__testing__v1__echo_response__type(), "tb.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.text = try c.text(0)
    self.payload = c.bytes(1)
    self.number = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.text)
    c.bytes(1, self.payload)
    c.int32(2, self.number)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadTestingV1Testing = ProtoFile(
    name: "goldenthread/testing/v1/testing.proto",
    dependencies: ["google/protobuf/any.proto", "google/protobuf/duration.proto", "google/protobuf/empty.proto", "google/protobuf/field_mask.proto", "google/protobuf/struct.proto", "google/protobuf/timestamp.proto", "google/protobuf/wrappers.proto"],
    services: ["goldenthread.testing.v1.Echo"],
    symbols: ["goldenthread.testing.v1.EveryScalar", "goldenthread.testing.v1.EveryOptional", "goldenthread.testing.v1.EveryRepeated", "goldenthread.testing.v1.EveryMap", "goldenthread.testing.v1.EveryMap.TextsEntry", "goldenthread.testing.v1.EveryMap.NumbersEntry", "goldenthread.testing.v1.EveryMap.ColoursEntry", "goldenthread.testing.v1.EveryMap.MessagesEntry", "goldenthread.testing.v1.EveryMap.ByteStringsEntry", "goldenthread.testing.v1.EveryMap.DoublesEntry", "goldenthread.testing.v1.Choice", "goldenthread.testing.v1.Tree", "goldenthread.testing.v1.Tree.NamedEntry", "goldenthread.testing.v1.Forest", "goldenthread.testing.v1.Nested", "goldenthread.testing.v1.Nested.Inner", "goldenthread.testing.v1.Nested.Inner.Kind", "goldenthread.testing.v1.Words", "goldenthread.testing.v1.WellKnown", "goldenthread.testing.v1.WellKnown.ValuesEntry", "goldenthread.testing.v1.TestBoard", "goldenthread.testing.v1.TestAction", "goldenthread.testing.v1.EchoRequest", "goldenthread.testing.v1.EchoResponse", "goldenthread.testing.v1.Colour", "goldenthread.testing.v1.Echo", "goldenthread.testing.v1.Echo.Say", "goldenthread.testing.v1.Echo.Repeat", "goldenthread.testing.v1.Echo.Collect", "goldenthread.testing.v1.Echo.Converse"],
    base64: "CiVnb2xkZW50aHJlYWQvdGVzdGluZy92MS90ZXN0aW5nLnByb3RvEhdnb2xkZW50aHJlYWQudGVzdGluZy52MRoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGhtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8aIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNrLnByb3RvGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGh5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8i6AMKC0V2ZXJ5U2NhbGFyEhkKCGFfZG91YmxlGAEgASgBUgdhRG91YmxlEhcKB2FfZmxvYXQYAiABKAJSBmFGbG9hdBIZCghhbl9pbnQzMhgDIAEoBVIHYW5JbnQzMhIZCghhbl9pbnQ2NBgEIAEoA1IHYW5JbnQ2NBIZCghhX3VpbnQzMhgFIAEoDVIHYVVpbnQzMhIZCghhX3VpbnQ2NBgGIAEoBFIHYVVpbnQ2NBIZCghhX3NpbnQzMhgHIAEoEVIHYVNpbnQzMhIZCghhX3NpbnQ2NBgIIAEoElIHYVNpbnQ2NBIbCglhX2ZpeGVkMzIYCSABKAdSCGFGaXhlZDMyEhsKCWFfZml4ZWQ2NBgKIAEoBlIIYUZpeGVkNjQSHwoLYW5fc2ZpeGVkMzIYCyABKA9SCmFuU2ZpeGVkMzISHwoLYW5fc2ZpeGVkNjQYDCABKBBSCmFuU2ZpeGVkNjQSFQoGYV9ib29sGA0gASgIUgVhQm9vbBIVCgZhX3RleHQYDiABKAlSBWFUZXh0Eh0KCnNvbWVfYnl0ZXMYDyABKAxSCXNvbWVCeXRlcxI6CghhX2NvbG91chgQIAEoDjIfLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkNvbG91clIHYUNvbG91ciK/BAoNRXZlcnlPcHRpb25hbBIeCghhX2RvdWJsZRgBIAEoAUgAUgdhRG91YmxliAEBEhwKB2FfZmxvYXQYAiABKAJIAVIGYUZsb2F0iAEBEh4KCGFuX2ludDMyGAMgASgFSAJSB2FuSW50MzKIAQESHgoIYW5faW50NjQYBCABKANIA1IHYW5JbnQ2NIgBARIeCghhX3VpbnQzMhgFIAEoDUgEUgdhVWludDMyiAEBEh4KCGFfdWludDY0GAYgASgESAVSB2FVaW50NjSIAQESGgoGYV9ib29sGA0gASgISAZSBWFCb29siAEBEhoKBmFfdGV4dBgOIAEoCUgHUgVhVGV4dIgBARIiCgpzb21lX2J5dGVzGA8gASgMSAhSCXNvbWVCeXRlc4gBARI/CghhX2NvbG91chgQIAEoDjIfLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkNvbG91ckgJUgdhQ29sb3VyiAEBEkYKCWFfbWVzc2FnZRgRIAEoCzIkLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkV2ZXJ5U2NhbGFySApSCGFNZXNzYWdliAEBQgsKCV9hX2RvdWJsZUIKCghfYV9mbG9hdEILCglfYW5faW50MzJCCwoJX2FuX2ludDY0QgsKCV9hX3VpbnQzMkILCglfYV91aW50NjRCCQoHX2FfYm9vbEIJCgdfYV90ZXh0Qg0KC19zb21lX2J5dGVzQgsKCV9hX2NvbG91ckIMCgpfYV9tZXNzYWdlIrkECg1FdmVyeVJlcGVhdGVkEhgKB2RvdWJsZXMYASADKAFSB2RvdWJsZXMSFgoGZmxvYXRzGAIgAygCUgZmbG9hdHMSFgoGaW50MzJzGAMgAygFUgZpbnQzMnMSFgoGaW50NjRzGAQgAygDUgZpbnQ2NHMSGAoHdWludDMycxgFIAMoDVIHdWludDMycxIYCgd1aW50NjRzGAYgAygEUgd1aW50NjRzEhgKB3NpbnQzMnMYByADKBFSB3NpbnQzMnMSGAoHc2ludDY0cxgIIAMoElIHc2ludDY0cxIaCghmaXhlZDMycxgJIAMoB1IIZml4ZWQzMnMSGgoIZml4ZWQ2NHMYCiADKAZSCGZpeGVkNjRzEhwKCXNmaXhlZDMycxgLIAMoD1IJc2ZpeGVkMzJzEhwKCXNmaXhlZDY0cxgMIAMoEFIJc2ZpeGVkNjRzEhQKBWJvb2xzGA0gAygIUgVib29scxIUCgV0ZXh0cxgOIAMoCVIFdGV4dHMSIQoMYnl0ZV9zdHJpbmdzGA8gAygMUgtieXRlU3RyaW5ncxI5Cgdjb2xvdXJzGBAgAygOMh8uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuQ29sb3VyUgdjb2xvdXJzEkAKCG1lc3NhZ2VzGBEgAygLMiQuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRXZlcnlTY2FsYXJSCG1lc3NhZ2VzEh4KCHVucGFja2VkGBIgAygFQgIQAFIIdW5wYWNrZWQiggcKCEV2ZXJ5TWFwEkIKBXRleHRzGAEgAygLMiwuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRXZlcnlNYXAuVGV4dHNFbnRyeVIFdGV4dHMSSAoHbnVtYmVycxgCIAMoCzIuLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkV2ZXJ5TWFwLk51bWJlcnNFbnRyeVIHbnVtYmVycxJICgdjb2xvdXJzGAMgAygLMi4uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRXZlcnlNYXAuQ29sb3Vyc0VudHJ5Ugdjb2xvdXJzEksKCG1lc3NhZ2VzGAQgAygLMi8uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRXZlcnlNYXAuTWVzc2FnZXNFbnRyeVIIbWVzc2FnZXMSVQoMYnl0ZV9zdHJpbmdzGAUgAygLMjIuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRXZlcnlNYXAuQnl0ZVN0cmluZ3NFbnRyeVILYnl0ZVN0cmluZ3MSSAoHZG91YmxlcxgGIAMoCzIuLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkV2ZXJ5TWFwLkRvdWJsZXNFbnRyeVIHZG91Ymxlcxo4CgpUZXh0c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaOgoMTnVtYmVyc0VudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgDUgV2YWx1ZToCOAEaWwoMQ29sb3Vyc0VudHJ5EhAKA2tleRgBIAEoCFIDa2V5EjUKBXZhbHVlGAIgASgOMh8uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuQ29sb3VyUgV2YWx1ZToCOAEaYQoNTWVzc2FnZXNFbnRyeRIQCgNrZXkYASABKARSA2tleRI6CgV2YWx1ZRgCIAEoCzIkLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkV2ZXJ5U2NhbGFyUgV2YWx1ZToCOAEaPgoQQnl0ZVN0cmluZ3NFbnRyeRIQCgNrZXkYASABKA9SA2tleRIUCgV2YWx1ZRgCIAEoDFIFdmFsdWU6AjgBGjoKDERvdWJsZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBIqQDCgZDaG9pY2USFgoGYmVmb3JlGAEgASgJUgZiZWZvcmUSFAoEdGV4dBgCIAEoCUgAUgR0ZXh0EhgKBm51bWJlchgDIAEoA0gAUgZudW1iZXISQAoHc2NhbGFycxgEIAEoCzIkLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkV2ZXJ5U2NhbGFySABSB3NjYWxhcnMSMwoEdHJlZRgFIAEoCzIdLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLlRyZWVIAFIEdHJlZRI5CgZjb2xvdXIYBiABKA4yHy5nb2xkZW50aHJlYWQudGVzdGluZy52MS5Db2xvdXJIAFIGY29sb3VyEhIKA3JhdxgHIAEoDEgAUgNyYXcSEgoDeWVzGAggASgISABSA3llcxIUCgVhZnRlchgJIAEoBVIFYWZ0ZXISFgoFcmF0aW8YCiABKAFIAVIFcmF0aW8SOQoGY2hvaWNlGAsgASgLMh8uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuQ2hvaWNlSAFSBmNob2ljZUIGCgRwaWNrQgcKBW90aGVyItgCCgRUcmVlEhQKBWxhYmVsGAEgASgJUgVsYWJlbBIxCgRsZWZ0GAIgASgLMh0uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuVHJlZVIEbGVmdBIzCgVyaWdodBgDIAEoCzIdLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLlRyZWVSBXJpZ2h0EjkKCGNoaWxkcmVuGAQgAygLMh0uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuVHJlZVIIY2hpbGRyZW4SPgoFbmFtZWQYBSADKAsyKC5nb2xkZW50aHJlYWQudGVzdGluZy52MS5UcmVlLk5hbWVkRW50cnlSBW5hbWVkGlcKCk5hbWVkRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSMwoFdmFsdWUYAiABKAsyHS5nb2xkZW50aHJlYWQudGVzdGluZy52MS5UcmVlUgV2YWx1ZToCOAEiPQoGRm9yZXN0EjMKBWZpcnN0GAEgASgLMh0uZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuVHJlZVIFZmlyc3QilAIKBk5lc3RlZBI7CgVpbm5lchgBIAEoCzIlLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLk5lc3RlZC5Jbm5lclIFaW5uZXISOQoEbWFueRgCIAMoCzIlLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLk5lc3RlZC5Jbm5lclIEbWFueRqRAQoFSW5uZXISPgoEa2luZBgBIAEoDjIqLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLk5lc3RlZC5Jbm5lci5LaW5kUgRraW5kEhsKCXVybF9jb3VudBgCIAEoBVIIdXJsQ291bnQiKwoES2luZBIUChBLSU5EX1VOU1BFQ0lGSUVEEAASDQoJS0lORF9HT09EEAEilQIKBVdvcmRzEhgKB2RlZmF1bHQYASABKAlSB2RlZmF1bHQSFAoFY2xhc3MYAiABKAVSBWNsYXNzEhIKBHNlbGYYAyABKAhSBHNlbGYSEgoEaW5pdBgEIAEoCVIEaW5pdBIOCgJpbhgFIAEoCVICaW4SGwoJYWN0aW9uX2lkGAYgASgJUghhY3Rpb25JZBIQCgN1cmwYByABKAlSA3VybBIdCgphY3Rpb25faWRzGAggAygJUglhY3Rpb25JZHMSIgoNY3JlYXRlZF9hdF9tcxgJIAEoA1ILY3JlYXRlZEF0TXMSIAoLZGVzY3JpcHRpb24YCiABKAlSC2Rlc2NyaXB0aW9uEhAKA2ludBgLIAEoCVIDaW50IrMHCglXZWxsS25vd24SOAoJdGltZXN0YW1wGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJdGltZXN0YW1wEjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbhImCgNhbnkYAyABKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgNhbnkSNQoJc3RydWN0dXJlGAQgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIJc3RydWN0dXJlEiwKBXZhbHVlGAUgASgLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgV2YWx1ZRIuCgRsaXN0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZVIEbGlzdBIuCgRtYXNrGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IEbWFzaxIsCgVlbXB0eRgIIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eVIFZW1wdHkSMQoGYV9ib29sGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLkJvb2xWYWx1ZVIFYUJvb2wSNgoIYW5faW50NjQYCiABKAsyGy5nb29nbGUucHJvdG9idWYuSW50NjRWYWx1ZVIHYW5JbnQ2NBIzCgZhX3RleHQYCyABKAsyHC5nb29nbGUucHJvdG9idWYuU3RyaW5nVmFsdWVSBWFUZXh0EjoKCnNvbWVfYnl0ZXMYDCABKAsyGy5nb29nbGUucHJvdG9idWYuQnl0ZXNWYWx1ZVIJc29tZUJ5dGVzEjcKCGFfZG91YmxlGA0gASgLMhwuZ29vZ2xlLnByb3RvYnVmLkRvdWJsZVZhbHVlUgdhRG91YmxlEjoKCnRpbWVzdGFtcHMYDiADKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp0aW1lc3RhbXBzEkYKBnZhbHVlcxgPIAMoCzIuLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLldlbGxLbm93bi5WYWx1ZXNFbnRyeVIGdmFsdWVzEi4KBG51bGwYECABKA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlUgRudWxsGlEKC1ZhbHVlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EiwKBXZhbHVlGAIgASgLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgV2YWx1ZToCOAEiYAoJVGVzdEJvYXJkEhQKBXRpdGxlGAEgASgJUgV0aXRsZRI9CgdhY3Rpb25zGAIgAygLMiMuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuVGVzdEFjdGlvblIHYWN0aW9ucyKnAgoKVGVzdEFjdGlvbhIOCgJpZBgBIAEoCVICaWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhIKBGxlYWQYAyABKAlSBGxlYWQSFgoGbnVtYmVyGAQgASgFUgZudW1iZXISGAoHdmVyc2lvbhgFIAEoA1IHdmVyc2lvbhI3CgZyYXRpbmcYBiABKA4yHy5nb2xkZW50aHJlYWQudGVzdGluZy52MS5Db2xvdXJSBnJhdGluZxIYCgdvdmVyZHVlGAcgASgIUgdvdmVyZHVlEiwKA2R1ZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSA2R1ZRIfCghwcm9ncmVzcxgJIAEoAUgAUghwcm9ncmVzc4gBAUILCglfcHJvZ3Jlc3MiUQoLRWNob1JlcXVlc3QSEgoEdGV4dBgBIAEoCVIEdGV4dBIYCgdwYXlsb2FkGAIgASgMUgdwYXlsb2FkEhQKBXRpbWVzGAMgASgFUgV0aW1lcyJUCgxFY2hvUmVzcG9uc2USEgoEdGV4dBgBIAEoCVIEdGV4dBIYCgdwYXlsb2FkGAIgASgMUgdwYXlsb2FkEhYKBm51bWJlchgDIAEoBVIGbnVtYmVyKmEKBkNvbG91chIWChJDT0xPVVJfVU5TUEVDSUZJRUQQABIOCgpDT0xPVVJfUkVEEAESFAoQQ09MT1VSX0RFRVBfQkxVRRACEhkKDENPTE9VUl9CRUxPVxD///////////8BMuoCCgRFY2hvElIKA1NheRIkLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkVjaG9SZXF1ZXN0GiUuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRWNob1Jlc3BvbnNlElcKBlJlcGVhdBIkLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkVjaG9SZXF1ZXN0GiUuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRWNob1Jlc3BvbnNlMAESWAoHQ29sbGVjdBIkLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkVjaG9SZXF1ZXN0GiUuZ29sZGVudGhyZWFkLnRlc3RpbmcudjEuRWNob1Jlc3BvbnNlKAESWwoIQ29udmVyc2USJC5nb2xkZW50aHJlYWQudGVzdGluZy52MS5FY2hvUmVxdWVzdBolLmdvbGRlbnRocmVhZC50ZXN0aW5nLnYxLkVjaG9SZXNwb25zZSgBMAFiBnByb3RvMw==")
}
