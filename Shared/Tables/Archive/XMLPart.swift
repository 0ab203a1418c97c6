internal import CExpat

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Which vocabulary an element belongs to; the transitional and the strict forms are one.
enum XMLSpace {
  case word
  case sheet
  case relationships
  case compatibility
  case none
  case other
}

/// An attribute of an element: its name without prefix, and its value.
struct XMLAttribute {
  var name: String
  var value: String
}

extension [XMLAttribute] {
  /// The value of an attribute by its name without prefix.
  subscript(name: String) -> String? { first { $0.name == name }?.value }

  /// Reads an on/off attribute: present and not "0", "false" or "off".
  func isOn(_ name: String) -> Bool {
    guard let value = self[name] else { return false }
    return value != "0" && value != "false" && value != "off"
  }
}

/// What reads a part: told of each element and text in order.
protocol XMLPartReader: AnyObject {
  func start(_ name: String, _ space: XMLSpace, _ attributes: [XMLAttribute]) throws(TableError)
  func end(_ name: String, _ space: XMLSpace) throws(TableError)
  func text(_ text: UnsafeRawBufferPointer) throws(TableError)
}

/// Streams one part of an archive through expat into a reader.
///
/// Document types are refused, so no entity can be declared and nothing expands; depth is bounded.
enum XMLPart {
  static func read(
    _ entry: ZipArchive.Entry,
    of archive: ZipArchive,
    limits: TableLimits,
    into reader: any XMLPartReader
  ) throws(TableError) {
    let parser = try Parser(part: entry.name, limits: limits, reader: reader)
    unsafe try archive.read(entry) { (bytes: UnsafeRawBufferPointer) throws(TableError) in
      unsafe try parser.feed(bytes, isLast: false)
    }
    unsafe try parser.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }
}

/// Owns one expat parser.
///
/// Callbacks find their way back through the user data pointer, which is
/// this object, alive for as long as the parser.
@safe private final class Parser {
  private let parser: XML_Parser
  private let part: String
  private let limits: TableLimits
  private let reader: any XMLPartReader
  private var depth = 0
  private var failure: TableError?
  private var spaces: [(uri: [UInt8], space: XMLSpace)] = []

  init(part: String, limits: TableLimits, reader: any XMLPartReader) throws(TableError) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(bitPattern: 0x20)) else {
      throw .malformedXML(part: part, line: 0, reason: "out of memory")
    }
    unsafe self.parser = parser
    self.part = part
    self.limits = limits
    self.reader = reader
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let context = unsafe context, let name = unsafe name else { return }
        unsafe Parser.at(context).started(name, attributes)
      },
      { context, name in
        guard let context = unsafe context, let name = unsafe name else { return }
        unsafe Parser.at(context).ended(name)
      }
    )
    unsafe XML_SetCharacterDataHandler(parser) { context, text, count in
      guard let context = unsafe context, let text = unsafe text else { return }
      unsafe Parser.at(context).characters(text, Int(count))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      guard let context = unsafe context else { return }
      unsafe Parser.at(context).fail("a document type declaration is not allowed")
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  private static func at(_ context: UnsafeMutableRawPointer) -> Parser {
    unsafe Unmanaged<Parser>.fromOpaque(context).takeUnretainedValue()
  }

  func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(TableError) {
    // XML_STATUS_OK 1, XML_STATUS_ERROR 0, XML_STATUS_SUSPENDED 2 (never asked for).
    let status = unsafe XML_Parse(
      parser,
      bytes.baseAddress?.assumingMemoryBound(to: XML_Char.self),
      Int32(bytes.count),
      isLast ? 1 : 0
    )
    if let failure { throw failure }
    guard status == XML_STATUS_OK else {
      let code = unsafe XML_GetErrorCode(parser)
      let reason = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) }
      throw .malformedXML(part: part, line: line, reason: reason ?? "not well-formed")
    }
  }

  private var line: Int { unsafe Int(XML_GetCurrentLineNumber(parser)) }

  private func fail(_ reason: String) {
    stop(.malformedXML(part: part, line: line, reason: reason))
  }

  private func stop(_ error: TableError) {
    guard failure == nil else { return }
    failure = error
    unsafe XML_StopParser(parser, 0)
  }

  private func started(
    _ name: UnsafePointer<XML_Char>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= limits.depth else {
      return stop(.tooMany(what: "nested elements", found: depth, limit: limits.depth))
    }
    var list: [XMLAttribute] = []
    if var next = unsafe attributes {
      while let key = unsafe next.pointee, let value = unsafe next.advanced(by: 1).pointee {
        let local = unsafe strrchr(key, 0x20).map { unsafe UnsafePointer($0.advanced(by: 1)) }
        unsafe list.append(
          XMLAttribute(name: String(cString: local ?? key), value: String(cString: value))
        )
        unsafe next = next.advanced(by: 2)
      }
    }
    let (local, space) = unsafe split(name)
    do throws(TableError) {
      try reader.start(local, space, list)
    } catch {
      stop(error)
    }
  }

  private func ended(_ name: UnsafePointer<XML_Char>) {
    guard failure == nil else { return }
    depth -= 1
    let (local, space) = unsafe split(name)
    do throws(TableError) {
      try reader.end(local, space)
    } catch {
      stop(error)
    }
  }

  private func characters(_ text: UnsafePointer<XML_Char>, _ count: Int) {
    guard failure == nil else { return }
    do throws(TableError) {
      unsafe try reader.text(UnsafeRawBufferPointer(start: text, count: count))
    } catch {
      stop(error)
    }
  }

  /// Expat joins namespace and name with the separator we chose, a space.
  private func split(_ name: UnsafePointer<XML_Char>) -> (String, XMLSpace) {
    guard let separator = unsafe strrchr(name, 0x20) else {
      return unsafe (String(cString: name), .none)
    }
    let length = unsafe UnsafePointer(separator) - name
    let local = unsafe String(cString: separator.advanced(by: 1))
    for known in spaces where known.uri.count == length {
      if unsafe memcmp(known.uri, name, length) == 0 { return (local, known.space) }
    }
    let uri = unsafe Array(UnsafeRawBufferPointer(start: name, count: length))
    let space = Self.space(of: String(decoding: uri, as: UTF8.self))
    if spaces.count < 64 { spaces.append((uri, space)) }
    return (local, space)
  }

  private static func space(of uri: String) -> XMLSpace {
    if uri.contains("/wordprocessingml/") { return .word }
    if uri.contains("/spreadsheetml/") { return .sheet }
    if uri.hasSuffix("/relationships") { return .relationships }
    if uri.contains("/markup-compatibility/") { return .compatibility }
    return .other
  }
}
