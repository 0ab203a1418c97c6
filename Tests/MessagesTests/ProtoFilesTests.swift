import Messages
import ProtobufC
import Testing

@Suite("Proto files for reflection")
struct ProtoFilesTests {
  @Test("Every import comes before the file that needs it")
  func order() {
    var seen: Set<String> = []
    for file in ProtoFiles.all {
      #expect(seen.isSuperset(of: file.dependencies), "\(file.name)")
      seen.insert(file.name)
    }
  }

  @Test("A descriptor begins with the file's name, and symbols belong to one file")
  func descriptors() {
    var symbols: Set<String> = []
    for file in ProtoFiles.all {
      let name = Array(file.name.utf8)
      #expect(file.bytes.starts(with: [0x0a, UInt8(name.count)] + name))
      for symbol in file.symbols { #expect(symbols.insert(symbol).inserted, "\(symbol)") }
    }
    #expect(symbols.contains("goldenthread.testing.v1.Echo.Say"))
    #expect(symbols.contains("google.protobuf.Timestamp"))
  }

  @Test("Services are named")
  func services() {
    let services = ProtoFiles.all.flatMap(\.services)
    #expect(services.contains("grpc.health.v1.Health"))
    #expect(services.contains("goldenthread.testing.v1.Echo"))
  }
}
