package import RPC

/// Which trace a call belongs to, as it travels in metadata `traceparent`.
///
/// Source: https://www.w3.org/TR/2021/REC-trace-context-1-20211123/#traceparent-header
package struct TraceContext: Hashable, Sendable {
  /// 32 lower-case hexadecimal digits, not all zero.
  package let traceID: String
  /// 16 lower-case hexadecimal digits, not all zero: this step of the trace.
  package let spanID: String
  /// Whether the trace is being recorded somewhere.
  package let isSampled: Bool

  private init(traceID: String, spanID: String, isSampled: Bool) {
    self.traceID = traceID
    self.spanID = spanID
    self.isSampled = isSampled
  }

  /// A new trace.
  package init() {
    traceID = Self.random() + Self.random()
    spanID = Self.random()
    isSampled = false
  }

  /// Reads a header; `nil` when it is malformed, which is to be treated as if it weren't there.
  package init?(header: String) {
    let parts = header.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0].count == 2, parts[0] != "ff", Self.isHex(parts[0]),
      // Version 00 has exactly four parts; later ones may have more.
      parts[0] != "00" || parts.count == 4,
      Self.isIdentifier(parts[1], digits: 32), Self.isIdentifier(parts[2], digits: 16),
      parts[3].count == 2, Self.isHex(parts[3]), let flags = UInt8(parts[3], radix: 16)
    else { return nil }
    self.init(traceID: parts[1], spanID: parts[2], isSampled: flags & 1 == 1)
  }

  /// The next step of the same trace.
  package func next() -> TraceContext {
    TraceContext(traceID: traceID, spanID: Self.random(), isSampled: isSampled)
  }

  /// The form for metadata.
  package var header: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

  private static func random() -> String {
    let hex = String(UInt64.random(in: 1 ... .max), radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }

  private static func isIdentifier(_ text: String, digits: Int) -> Bool {
    text.count == digits && isHex(text) && text.contains { $0 != "0" }
  }

  private static func isHex(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

enum TraceKey: ServerContextKey {
  typealias Value = TraceContext
}

extension ServerContext {
  /// The trace that the call belongs to, for the record that it leads to; empty outside a server.
  package var traceID: String { self[TraceKey.self]?.traceID ?? "" }

  /// Options for a call to another service on behalf of this one: its deadline, its trace, and
  /// the caller's own token, so that the other service sees the person and not us.
  package func onward(timeout: Duration? = nil) -> CallOptions {
    var options = CallOptions(following: self, timeout: timeout)
    if let trace = self[TraceKey.self] { options.metadata["traceparent"] = trace.next().header }
    if let token = metadata["authorization"] { options.metadata["authorization"] = token }
    options.metadata["x-request-id"] = requestID
    return options
  }
}
