package import HTTP2

/// The metadata of a call: an ordered list in which a name may come more than once.
///
/// Names are lower case. A name that ends in `-bin` has octets as its value; others have printable
/// ASCII. Kept in wire form, so that what nobody reads costs nothing.
package struct Metadata: Sendable, Hashable {
  private(set) var block: HeaderBlock

  package init() {
    block = HeaderBlock()
  }

  /// Fields as they came, or go, on the wire.
  package init(block: HeaderBlock) {
    self.block = block
  }

  package var isEmpty: Bool { block.isEmpty }
  package var count: Int { block.count }

  /// The first value of a name as text; setting replaces every value of it.
  package subscript(name: String) -> String? {
    get { block.first(name.lowercased()) }
    set {
      removeAll(named: name)
      if let newValue { add(newValue, named: name) }
    }
  }

  /// Every text value of a name, in order.
  package func values(of name: String) -> [String] {
    indices(of: name).map(block.value(at:))
  }

  /// The octets of every value of a `-bin` name, in order; what is not base64 is left out.
  package func binaryValues(of name: String) -> [[UInt8]] {
    indices(of: name).flatMap { index in
      block.valueBytes(at: index).split(separator: 0x2C, omittingEmptySubsequences: false)
        .compactMap { Base64.decode($0) }
    }
  }

  /// The octets of the first value of a `-bin` name.
  package func binary(_ name: String) -> [UInt8]? {
    binaryValues(of: name).first
  }

  private func indices(of name: String) -> [Int] {
    let name = name.lowercased()
    var found: [Int] = []
    var index = 0
    while let next = block.firstIndex(of: name, from: index) {
      found.append(next)
      index = next + 1
    }
    return found
  }

  /// Adds a text value.
  ///
  /// - Returns: `false`, and adds nothing, when the name is not allowed in metadata (other octets
  ///   than `a-z 0-9 _ - .`, or reserved by gRPC or HTTP) or the value is not printable ASCII.
  @discardableResult
  package mutating func add(_ value: String, named name: String) -> Bool {
    let name = name.lowercased()
    guard Self.isAllowed(name: name), !name.hasSuffix("-bin"),
      value.utf8.allSatisfy({ $0 >= 0x20 && $0 <= 0x7E })
    else { return false }
    block.append(name: name, value: value)
    return true
  }

  /// Adds octets under a name that must end in `-bin`.
  ///
  /// - Returns: `false`, and adds nothing, when the name is not allowed.
  @discardableResult
  package mutating func add(binary value: some Collection<UInt8>, named name: String) -> Bool {
    let name = name.lowercased()
    guard Self.isAllowed(name: name), name.hasSuffix("-bin") else { return false }
    block.append(name: name, value: Base64.encode(value))
    return true
  }

  package mutating func add(_ other: Metadata) {
    block.append(other.block)
  }

  package mutating func removeAll(named name: String) {
    let name = name.lowercased()
    guard block.firstIndex(of: name) != nil else { return }
    var kept = HeaderBlock()
    for index in 0..<block.count where !block.nameBytes(at: index).elementsEqual(name.utf8) {
      kept.append(name: block.name(at: index), value: block.valueBytes(at: index))
    }
    block = kept
  }

  /// A field as it came from the wire, checked by the session.
  mutating func appendReceived(name: RawSpan, value: RawSpan) {
    // As much as most calls bring along, instead of growing with each field.
    if block.isEmpty { block.reserveCapacity(fields: 8, bytes: 256) }
    block.append(name: name, value: value)
  }

  mutating func removeAll(keepingCapacity: Bool) {
    block.removeAll(keepingCapacity: keepingCapacity)
  }

  private static let reserved: Set<String> = [
    "content-type", "te", "host", "connection", "keep-alive", "proxy-connection",
    "transfer-encoding", "upgrade", "content-length", "trailer",
  ]

  private static func isAllowed(name: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("grpc-"), !reserved.contains(name) else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2D, 0x2E: true
      default: false
      }
    }
  }
}

extension Metadata: ExpressibleByDictionaryLiteral {
  /// Text values only; what is not allowed is left out, as by ``add(_:named:)``.
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init()
    for (name, value) in elements { add(value, named: name) }
  }
}

extension Metadata: Sequence {
  /// Names with their values as text; those of `-bin` names are base64.
  package func makeIterator() -> some IteratorProtocol<(name: String, value: String)> {
    var index = 0
    let block = block
    return AnyIterator {
      guard index < block.count else { return nil }
      defer { index += 1 }
      return (block.name(at: index), block.value(at: index))
    }
  }
}

extension Metadata: CustomStringConvertible {
  /// Names only: values may be secret.
  package var description: String {
    "[" + map(\.name).joined(separator: ", ") + "]"
  }
}
