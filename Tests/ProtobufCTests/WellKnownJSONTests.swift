import Messages
import ProtobufC
import Testing

@Suite("Well-known messages as JSON")
struct WellKnownJSONTests {
  @Test(
    "Times are RFC 3339",
    arguments: [
      (0, 0, "1970-01-01T00:00:00Z"), (1_590_915_600, 500_000_000, "2020-05-31T09:00:00.500Z"),
      (-1, 1000, "1969-12-31T23:59:59.000001Z"), (951_782_400, 1, "2000-02-29T00:00:00.000000001Z"),
      (-62_135_596_800, 0, "0001-01-01T00:00:00Z"), (253_402_300_799, 0, "9999-12-31T23:59:59Z"),
    ] as [(Int64, Int32, String)]
  )
  func timestamp(seconds: Int64, nanos: Int32, text: String) throws {
    let message = ProtobufTimestamp.with {
      $0.seconds = seconds
      $0.nanos = nanos
    }
    #expect(try message.json() == "\"\(text)\"")
    #expect(try ProtobufTimestamp(json: "\"\(text)\"") == message)
  }

  @Test("A time may come with an offset")
  func offset() throws {
    let time = try ProtobufTimestamp(json: #""2020-05-31T10:00:00.5+01:00""#)
    #expect(
      time
        == .with {
          $0.seconds = 1_590_915_600
          $0.nanos = 500_000_000
        }
    )
  }

  @Test(
    "What is no time is refused",
    arguments: [
      "", "2020-05-31", "2017-02-31T00:00:00Z", "2020-05-31T24:00:00Z", "2020-05-31T09:00:00",
      "2020-05-31 09:00:00Z", "2020-05-31T09:00:00.Z", "2020-05-31T09:00:00.1234567891Z",
      "0000-01-01T00:00:00Z", "2020-5-31T09:00:00Z", "2020-05-31T09:00:00z ",
    ]
  )
  func noTimestamp(text: String) {
    #expect(throws: ProtobufError.self) { try ProtobufTimestamp(json: "\"\(text)\"") }
  }

  @Test("A time out of range can't be written")
  func outOfRange() {
    #expect(throws: ProtobufError.self) {
      try ProtobufTimestamp.with { $0.seconds = 253_402_300_800 }.json()
    }
    #expect(throws: ProtobufError.self) { try ProtobufTimestamp.with { $0.nanos = -1 }.json() }
    #expect(throws: ProtobufError.self) {
      try ProtobufDuration.with {
        $0.seconds = 1
        $0.nanos = -1
      }.json()
    }
  }

  @Test(
    "Durations are seconds",
    arguments: [
      (3, 0, "3s"), (3, 1, "3.000000001s"), (0, -500_000_000, "-0.500s"), (-3, -1000, "-3.000001s"),
    ] as [(Int64, Int32, String)]
  )
  func duration(seconds: Int64, nanos: Int32, text: String) throws {
    let message = ProtobufDuration.with {
      $0.seconds = seconds
      $0.nanos = nanos
    }
    #expect(try message.json() == "\"\(text)\"")
    #expect(try ProtobufDuration(json: "\"\(text)\"") == message)
  }

  @Test("Wrappers, masks, structs and values are what they hold")
  func holders() throws {
    let json =
      #"{"structure":{"a":[1,"b",null,true,{}],"c":{"d":-2.5}},"value":[],"list":[null],"#
      + #""mask":"aB,c.dE","empty":{},"aBool":false,"anInt64":"7","aText":"","someBytes":"AQ==","#
      + #""aDouble":0.5,"timestamps":["1970-01-01T00:00:01Z"],"values":{"x":null}}"#
    let message = try WellKnown(json: json)
    #expect(message.aBool == .init())
    #expect(message.mask?.paths == ["a_b", "c.d_e"])
    #expect(
      message.structure?.fields["c"]?.kind
        == .structValue(
          .with {
            $0.fields["d"] = .with { $0.kind = .numberValue(-2.5) }
          }
        )
    )
    #expect(try message.json() == json)
    #expect(try WellKnown(protobuf: message.protobuf()) == message)
    #expect(try WellKnown(json: #"{"value":null}"#).value?.kind == .nullValue(.init()))
    #expect(try WellKnown(json: #"{"aBool":null}"#).aBool == nil)
  }

  @Test("Any is written out where its type is known, and base64 where not")
  func any() throws {
    let scalars = EveryScalar.with { $0.anInt32 = 5 }
    let url = "type.googleapis.com/goldenthread.testing.v1.EveryScalar"
    let message = ProtobufAny.with {
      $0.typeURL = url
      $0.value = (try? scalars.protobuf()) ?? []
    }
    let known = JSONOptions(anyTypes: [EveryScalar.self, ProtobufDuration.self])
    #expect(try message.json() == "{\"@type\":\"\(url)\",\"value\":\"GAU=\"}")
    #expect(try message.json(options: known) == "{\"@type\":\"\(url)\",\"anInt32\":5}")
    #expect(try ProtobufAny(json: message.json()) == message)
    #expect(try ProtobufAny(json: message.json(options: known), options: known) == message)
    let duration = #"{"@type":"x/google.protobuf.Duration","value":"3s"}"#
    #expect(try ProtobufAny(json: duration, options: known).json(options: known) == duration)
    #expect(throws: ProtobufError.self) { try ProtobufAny(json: #"{"value":"GAU="}"#) }
  }
}
