import Messages
import ProtobufC
import Testing

// Forms from https://protobuf.dev/programming-guides/json/
@Suite("Messages as JSON")
struct JSONVectorTests {
  @Test("Scalars have the forms of the guide")
  func scalars() throws {
    let message = EveryScalar.with {
      $0.aDouble = 1.5
      $0.aFloat = 3
      $0.anInt64 = -9_007_199_254_740_993
      $0.aUint64 = .max
      $0.aBool = true
      $0.aText = "a\"\\\n\u{1}é"
      $0.someBytes = [0xfb, 0xff]
      $0.aColour = .deepBlue
    }
    let json =
      #"{"aDouble":1.5,"aFloat":3,"anInt64":"-9007199254740993","aUint64":"18446744073709551615","#
      + #""aBool":true,"aText":"a\"\\\n\u0001é","someBytes":"+/8=","aColour":"COLOUR_DEEP_BLUE"}"#
    #expect(try message.json() == json)
    #expect(try EveryScalar(json: json) == message)
  }

  @Test(
    "Other forms that must be read",
    arguments: [
      (#"{"an_int32": 5}"#, EveryScalar.with { $0.anInt32 = 5 }),
      (#"{"anInt32": "5"}"#, .with { $0.anInt32 = 5 }),
      (#"{"anInt32": 5.0}"#, .with { $0.anInt32 = 5 }),
      (#"{"anInt32": 1e3}"#, .with { $0.anInt32 = 1000 }),
      (#"{"anInt64": -5}"#, .with { $0.anInt64 = -5 }),
      (#"{"aDouble": "1.5"}"#, .with { $0.aDouble = 1.5 }),
      (#"{"aDouble": "-Infinity"}"#, .with { $0.aDouble = -.infinity }),
      (#"{"aColour": 2}"#, .with { $0.aColour = .deepBlue }),
      (#"{"aColour": 99}"#, .with { $0.aColour = .unrecognized(99) }),
      (#"{"someBytes": "-_8"}"#, .with { $0.someBytes = [0xfb, 0xff] }),
      (#"{"aText": null, "aBool": null}"#, .init()),
      (#"{"aText": "\u00e9\ud83d\ude00\/"}"#, .with { $0.aText = "é😀/" }),
      (" { } ", .init()),
    ]
  )
  func accepted(json: String, message: EveryScalar) throws {
    #expect(try EveryScalar(json: json) == message)
  }

  @Test(
    "What doesn't fit is refused",
    arguments: [
      "", "{", "{}x", "[]", "null", "{\"aText\":1}", "{\"aBool\":\"true\"}", "{\"aBool\":1}",
      "{\"anInt32\":2147483648}", "{\"anInt32\":1.5}", "{\"anInt32\":\"\"}",
      "{\"anInt32\":\" 1\"}", "{\"aUint32\":-1}", "{\"anInt32\":01}", "{\"anInt32\":+1}",
      "{\"aDouble\":1e999}", "{\"aDouble\":\"inf\"}", "{\"aDouble\":\"0x1p3\"}",
      "{\"aFloat\":1e39}", "{\"aDouble\":.5}", "{\"aDouble\":5.}", "{\"aDouble\":NaN}",
      "{\"someBytes\":\"a\"}", "{\"someBytes\":\"a*==\"}", "{\"aColour\":\"PURPLE\"}",
      "{\"aColour\":1.5}", "{\"nothing\":1}", "{\"aText\":\"\\ud800\"}", "{\"aText\":\"\\x\"}",
      "{\"aText\":\"a\nb\"}", "{\"aText\":\"\\u0000\"}", "{\"aText\":\"a\",}", "{'aText':'a'}",
      "{\"aText\":\"a\" \"aBool\":true}", "{\"aText\":\"a\",\"aText\":\"b\"}",
      "{\"aText\":\"a\",\"a_text\":\"b\"}", "{\"aText\":tru}", "// {}\n{}",
    ]
  )
  func refused(json: String) {
    #expect(throws: ProtobufError.self) { try EveryScalar(json: json) }
  }

  @Test("Lists, maps and oneofs are checked")
  func composites() throws {
    #expect(try EveryRepeated(json: #"{"int64s":["1",2]}"#).int64s == [1, 2])
    #expect(try EveryMap(json: #"{"colours":{"true":"COLOUR_RED"}}"#).colours == [true: .red])
    #expect(try EveryMap.with { $0.numbers = [2: 3] }.json() == #"{"numbers":{"2":"3"}}"#)
    #expect(throws: ProtobufError.self) { try EveryRepeated(json: #"{"texts":["a",null]}"#) }
    #expect(throws: ProtobufError.self) { try EveryRepeated(json: #"{"texts":"a"}"#) }
    #expect(throws: ProtobufError.self) { try EveryMap(json: #"{"numbers":{"x":"3"}}"#) }
    #expect(throws: ProtobufError.self) { try EveryMap(json: #"{"numbers":{"1":null}}"#) }
    #expect(throws: ProtobufError.self) { try EveryMap(json: #"{"numbers":{"1":1,"1":2}}"#) }
    #expect(throws: ProtobufError.self) { try Choice(json: #"{"text":"a","number":"1"}"#) }
    #expect(try Choice(json: #"{"number":"0"}"#).pick == .number(0))
    #expect(try Choice(json: #"{"number":"0","text":null}"#).pick == .number(0))
    #expect(try Choice.with { $0.pick = .text("") }.json() == #"{"text":""}"#)
    #expect(try EveryOptional.with { $0.aBool = false }.json() == #"{"aBool":false}"#)
  }

  @Test("Unknown members and enum names can be passed over")
  func ignoringUnknown() throws {
    let options = JSONOptions(ignoresUnknown: true)
    let json = #"{"nothing":{"a":[1]},"aColour":"PURPLE","anInt32":1}"#
    #expect(try EveryScalar(json: json, options: options) == .with { $0.anInt32 = 1 })
  }

  @Test("100 levels of JSON are read, 101 are not")
  func depth() throws {
    let nested = { (levels: Int) in
      String(repeating: #"{"left":"#, count: levels - 1) + "{}"
        + String(repeating: "}", count: levels - 1)
    }
    _ = try Tree(json: nested(100))
    #expect(throws: ProtobufError.tooDeep(limit: 100)) { try Tree(json: nested(101)) }
    #expect(throws: ProtobufError.tooDeep(limit: 100)) {
      try Tree(json: String(repeating: "[", count: 100_000))
    }
  }

  @Test("Broken JSON ends in an error")
  func brokenJSON() throws {
    var random = SeededRandom(seed: 3)
    for _ in 0..<50 {
      let text = Array(try EveryMap.random(&random).json().utf8)
      for _ in 0..<50 {
        var broken = text
        let place = Int.random(in: 0..<max(1, broken.count), using: &random)
        if broken.indices.contains(place) {
          broken[place] = UInt8.random(in: 0..<128, using: &random)
        }
        _ = try? EveryMap(json: String(decoding: broken, as: UTF8.self))
        _ = try? EveryMap(json: String(decoding: broken[..<place], as: UTF8.self))
      }
    }
  }
}
