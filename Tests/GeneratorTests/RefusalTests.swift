import Testing

@testable import Generator

@Suite("Protos that can't be generated")
struct RefusalTests {
  /// A request of two files, with a message `First` in one and `Second` in the other.
  private func request(
    syntax: String = "proto3",
    second: String = "Second",
    oneof: String = "pick",
    mode: String = "mode=swift"
  ) -> [UInt8] {
    func field(_ name: String, _ number: UInt64, _ extra: (inout [UInt8]) -> Void) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.append(field: 1, bytes: name.utf8)
      bytes.append(field: 3, varint: number)
      bytes.append(field: 4, varint: 1)
      bytes.append(field: 5, varint: UInt64(FieldType.int32.rawValue))
      extra(&bytes)
      return bytes
    }
    var first: [UInt8] = []
    first.append(field: 1, bytes: "First".utf8)
    first.append(field: 2, bytes: field("plain", 1) { _ in })
    first.append(field: 2, bytes: field("chosen", 2) { $0.append(field: 9, varint: 0) })
    var declaration: [UInt8] = []
    declaration.append(field: 1, bytes: oneof.utf8)
    first.append(field: 8, bytes: declaration)
    var other: [UInt8] = []
    other.append(field: 1, bytes: second.utf8)
    var file: [UInt8] = []
    file.append(field: 1, bytes: "test.proto".utf8)
    file.append(field: 2, bytes: "test".utf8)
    file.append(field: 4, bytes: first)
    file.append(field: 12, bytes: syntax.utf8)
    var otherFile: [UInt8] = []
    otherFile.append(field: 1, bytes: "other.proto".utf8)
    otherFile.append(field: 2, bytes: "other".utf8)
    otherFile.append(field: 4, bytes: other)
    otherFile.append(field: 12, bytes: "proto3".utf8)
    var request: [UInt8] = []
    request.append(field: 2, bytes: mode.utf8)
    request.append(field: 15, bytes: file)
    request.append(field: 15, bytes: otherFile)
    return request
  }

  @Test("A sound request is answered")
  func sound() throws {
    let answer = String(decoding: try GeneratorMain.answer(request()), as: UTF8.self)
    #expect(answer.contains("package struct First: ProtobufMessage {"))
    #expect(answer.contains("case chosen(Int32)"))
  }

  @Test("proto2 is refused")
  func proto2() {
    #expect(throws: GeneratorError.self) { try GeneratorMain.answer(request(syntax: "proto2")) }
  }

  @Test("Two messages of one name in Swift are refused")
  func sameMessage() {
    #expect(throws: GeneratorError.self) { try GeneratorMain.answer(request(second: "First")) }
  }

  @Test("Two properties of one name in Swift are refused")
  func sameProperty() {
    #expect(throws: GeneratorError.self) { try GeneratorMain.answer(request(oneof: "plain")) }
  }

  @Test("An unknown mode and a broken request are refused")
  func badRequest() {
    #expect(throws: GeneratorError.self) { try GeneratorMain.answer(request(mode: "mode=x")) }
    let sound = request()
    for end in 1..<sound.count { _ = try? GeneratorMain.answer(Array(sound[..<end])) }
  }
}
