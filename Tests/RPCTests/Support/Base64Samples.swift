import HTTP2

@testable import RPC

enum Base64Samples {
  /// The octets of a `-bin` field that came with this text.
  static func decoded(_ wire: String) -> [[UInt8]] {
    var block = HeaderBlock()
    block.append(name: "a-bin", value: wire)
    return Metadata(block: block).binaryValues(of: "a-bin")
  }
}
