import Foundation

/// A protoc plugin: reads a `CodeGeneratorRequest` and answers with Swift, with the C of
/// `protoc-gen-c`, or with the C header that Swift sees, as `mode=swift|c|header` says.
///
/// `Protos/generate.sh` runs it; see https://protobuf.dev/reference/cpp/api-docs/google.protobuf.compiler.plugin.pb/
@main
struct GeneratorMain {
  static func main() {
    let request = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    do {
      FileHandle.standardOutput.write(Data(try answer(request)))
    } catch {
      FileHandle.standardOutput.write(Data(GeneratorResponse.failure("\(error)")))
    }
  }

  /// The `CodeGeneratorResponse` for a request, both in wire form.
  static func answer(_ bytes: [UInt8]) throws(GeneratorError) -> [UInt8] {
    let request = try GeneratorRequest(bytes)
    switch request.parameter {
    case "mode=c":
      return try CMode.answer(bytes)
    case "mode=header":
      return GeneratorResponse(files: [HeaderMode.file(for: request)]).bytes
    case "mode=swift":
      return GeneratorResponse(files: try SwiftMode.files(for: request)).bytes
    default:
      throw GeneratorError(
        "parameter is \"\(request.parameter)\", expected mode=swift, mode=c or mode=header"
      )
    }
  }
}
