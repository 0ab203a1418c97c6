import Foundation

/// Runs Debian's `protoc-gen-c` on a request that it can understand.
///
/// protoc-c 1.4 refuses proto3 `optional`, ends text at the first zero byte and knows no maps. So
/// the synthetic oneofs of `optional` become real ones, `string` becomes `bytes`, map entries
/// become ordinary messages, and services, whose C nobody calls, are left out.
enum CMode {
  static func answer(_ request: [UInt8]) throws(GeneratorError) -> [UInt8] {
    var rewritten: [UInt8] = []
    for field in try wireFields(request[...]) {
      switch field.number {
      case 2: break  // our own parameter
      case 15: rewritten.append(field: 15, bytes: try file(field.bytes))
      default: rewritten.append(contentsOf: field.raw)
      }
    }
    return try run("protoc-gen-c", rewritten) + GeneratorResponse.features
  }

  private static func file(_ bytes: ArraySlice<UInt8>) throws(GeneratorError) -> [UInt8] {
    var result: [UInt8] = []
    for field in try wireFields(bytes) {
      switch field.number {
      case 4: result.append(field: 4, bytes: try message(field.bytes))
      case 6: break
      default: result.append(contentsOf: field.raw)
      }
    }
    return result
  }

  private static func message(_ bytes: ArraySlice<UInt8>) throws(GeneratorError) -> [UInt8] {
    var result: [UInt8] = []
    for part in try wireFields(bytes) {
      switch part.number {
      case 2: result.append(field: 2, bytes: try field(part.bytes))
      case 3: result.append(field: 3, bytes: try message(part.bytes))
      case 7:
        var options: [UInt8] = []
        for option in try wireFields(part.bytes) where option.number != 7 {
          options.append(contentsOf: option.raw)
        }
        if !options.isEmpty { result.append(field: 7, bytes: options) }
      default: result.append(contentsOf: part.raw)
      }
    }
    return result
  }

  private static func field(_ bytes: ArraySlice<UInt8>) throws(GeneratorError) -> [UInt8] {
    let model = try FieldModel(bytes, comment: nil)
    var result: [UInt8] = []
    for part in try wireFields(bytes) {
      switch part.number {
      case 5 where model.type == .string:
        result.append(field: 5, varint: UInt64(FieldType.bytes.rawValue))
      case 8 where model.isRepeated, 17: break
      default: result.append(contentsOf: part.raw)
      }
    }
    // proto3 packs numbers by default; protoc-gen-c packs only where the option says so.
    let unpackable: [FieldType] = [.string, .bytes, .message]
    if model.isRepeated, !unpackable.contains(model.type) {
      var options: [UInt8] = []
      options.append(field: 2, varint: 1)
      result.append(field: 8, bytes: options)
    }
    return result
  }

  private static func run(_ tool: String, _ input: [UInt8]) throws(GeneratorError) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    do {
      try process.run()
      // A plugin reads all of its input before it writes.
      try stdin.fileHandleForWriting.write(contentsOf: Data(input))
      try stdin.fileHandleForWriting.close()
      let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw GeneratorError("\(tool) ended with \(process.terminationStatus)")
      }
      return [UInt8](output)
    } catch {
      throw GeneratorError("\(tool) (package protobuf-c-compiler) did not answer: \(error)")
    }
  }
}
