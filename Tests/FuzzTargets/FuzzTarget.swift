/// What reads octets that a stranger sent: each takes any input and must neither crash, nor hang, nor
/// contradict itself.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A whole server's connection: session, calls, framing.
  case server
  /// A client's session with two calls open.
  case client
  /// Length-prefixed messages, plain and packed.
  case framing
  /// Protobuf.
  case codec
  case json
  /// Metadata, base64 and percent-encoding.
  case metadata
  case timeout

  /// - Throws: ``Contradiction`` when two ways of reading the same disagree.
  package func run(_ input: [UInt8]) throws {
    switch self {
    case .server: try serverConnection(input)
    case .client: try clientSession(input)
    case .framing: try readFraming(input)
    case .codec: try readCodec(input)
    case .json: try readJSON(input)
    case .metadata: try readMetadata(input)
    case .timeout: try readTimeout(input)
    }
  }
}

/// Something that holds for every input doesn't for this one.
package struct Contradiction: Error, CustomStringConvertible {
  package let description: String
}

func require(_ condition: Bool, _ words: @autoclosure () -> String) throws(Contradiction) {
  guard condition else { throw Contradiction(description: words()) }
}

/// The first octet says where the others are cut, as a network might.
func pieces(_ input: [UInt8]) -> [ArraySlice<UInt8>] {
  guard let first = input.first else { return [] }
  let rest = input.dropFirst()
  let size = first == 0 ? max(rest.count, 1) : Int(first)
  return stride(from: rest.startIndex, to: rest.endIndex, by: size).map {
    rest[$0..<min($0 + size, rest.endIndex)]
  }
}
