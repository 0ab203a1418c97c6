import RPC
import Testing

@Suite("Metadata")
struct MetadataTests {
  @Test("Keeps order and repetition, and names in lower case")
  func order() {
    var metadata = Metadata()
    metadata.add("1", named: "X-One")
    metadata.add("2", named: "x-two")
    metadata.add("3", named: "x-one")
    #expect(metadata.map(\.name) == ["x-one", "x-two", "x-one"])
    #expect(metadata.values(of: "x-one") == ["1", "3"])
    #expect(metadata["X-ONE"] == "1")
    metadata["x-one"] = "4"
    #expect(metadata.map(\.value) == ["2", "4"])
    metadata["x-two"] = nil
    #expect(metadata.count == 1)
  }

  @Test("Octets go into -bin names and come out as they were", arguments: 0..<20)
  func binary(_ count: Int) {
    let value = (0..<count).map { UInt8(truncatingIfNeeded: 250 + $0) }
    var metadata = Metadata()
    metadata.add(binary: value, named: "trace-bin")
    #expect(metadata.count == 1)
    #expect(metadata.binary("trace-bin") == value)
  }

  @Test("Several binary values in one field are told apart, padded or not")
  func joined() throws {
    let metadata: Metadata = ["x": "y"]
    #expect(metadata.binaryValues(of: "a-bin").isEmpty)
    #expect(Base64Samples.decoded("AQI=,AwQ") == [[1, 2], [3, 4]])
    #expect(Base64Samples.decoded("!!") == [])
  }

  @Test(
    "What HTTP or gRPC keep for themselves can't be added",
    arguments: ["grpc-status", ":path", "content-type", "te", "host", "a b", "", "ü", "x-bin"]
  )
  func reserved(_ name: String) {
    var metadata = Metadata()
    metadata.add("value", named: name)
    #expect(metadata.isEmpty)
  }

  @Test("A value that could end the header can't be added", arguments: ["a\r\nb", "a\0", "ü"])
  func values(_ value: String) {
    var metadata = Metadata()
    metadata.add(value, named: "x-name")
    metadata.add(binary: [1], named: "x-name")
    #expect(metadata.isEmpty)
  }

  @Test("Printed, it shows names and no values")
  func description() {
    #expect("\(Metadata(dictionaryLiteral: ("authorization", "secret")))" == "[authorization]")
  }
}
