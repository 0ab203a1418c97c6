internal import CNghttp2

/// One HTTP/2 connection's protocol state, over one `nghttp2_session`.
///
/// Knows neither sockets nor time: octets go in by ``receive(_:delegate:)`` and come out by
/// ``send(delegate:)``. Belongs to one thread at a time, and is not reentrant.
@safe
package final class HTTP2Session {
  package enum Role: Sendable {
    case client, server
  }

  package let role: Role
  let raw: OpaquePointer
  package internal(set) var streams = HTTP2StreamTable<HTTP2Stream>()
  /// Whose header list is coming in, or came in last: lists don't interleave (RFC 9113, 4.3).
  var headerStream: HTTP2Stream?
  /// Set only while receiving or sending, so that owner and session don't keep each other alive.
  var delegate: (any HTTP2SessionDelegate)?
  /// What libnghttp2 last complained of, for the log.
  package internal(set) var lastComplaint: String?
  /// Set by the owner while it receives: takes nothing more from this peer.
  package var isGivenUp = false
  private var heads: FrameHeads
  /// Of a server only.
  private var clientStreams: ClientStreams?

  /// - Throws: ``HTTP2Error/outOfMemory``.
  package init(role: Role, settings: HTTP2Settings) throws(HTTP2Error) {
    self.role = role
    // "PRI * HTTP/2.0…" of 24 octets comes first from a client (RFC 9113, 3.4).
    heads = FrameHeads(preface: role == .server ? 24 : 0)
    clientStreams = role == .server ? ClientStreams() : nil
    var options: OpaquePointer?
    var callbacks: OpaquePointer?
    var session: OpaquePointer?
    guard unsafe nghttp2_option_new(&options) == 0, let options = unsafe options,
      unsafe nghttp2_session_callbacks_new(&callbacks) == 0, let callbacks = unsafe callbacks
    else { throw .outOfMemory }
    defer {
      unsafe nghttp2_option_del(options)
      unsafe nghttp2_session_callbacks_del(callbacks)
    }
    unsafe nghttp2_option_set_no_auto_window_update(options, 1)
    unsafe nghttp2_option_set_no_closed_streams(options, 1)
    unsafe nghttp2_option_set_max_settings(options, 32)
    unsafe HTTP2Callbacks.install(callbacks)
    let result =
      role == .server
      ? unsafe nghttp2_session_server_new2(&session, callbacks, nil, options)
      : unsafe nghttp2_session_client_new2(&session, callbacks, nil, options)
    guard result == 0, let session = unsafe session else { throw .outOfMemory }
    unsafe raw = session
    unsafe nghttp2_session_set_user_data(session, Unmanaged.passUnretained(self).toOpaque())
    try announce(settings)
  }

  deinit {
    unsafe nghttp2_session_del(raw)
  }

  private func announce(_ settings: HTTP2Settings) throws(HTTP2Error) {
    var entries = [
      entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, settings.initialWindowBytes),
      entry(NGHTTP2_SETTINGS_MAX_FRAME_SIZE, settings.maximumFrameBytes),
      entry(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, settings.maximumHeaderListBytes),
    ]
    if role == .server {
      entries.append(
        entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, settings.maximumConcurrentStreams)
      )
    } else {
      entries.append(entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
    }
    var result = unsafe nghttp2_submit_settings(raw, 0, entries, entries.count)
    if result == 0 {
      result = unsafe nghttp2_session_set_local_window_size(
        raw,
        0,
        0,
        settings.connectionWindowBytes
      )
    }
    guard result == 0 else { throw failure(Int(result)) }
  }

  private func entry(_ id: nghttp2_settings_id, _ value: UInt32) -> nghttp2_settings_entry {
    nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: value)
  }

  /// Takes in octets from the wire.
  ///
  /// - Throws: ``HTTP2Error`` when the connection can't go on: terminate it, send what there is to
  ///   send and close.
  package func receive(
    _ bytes: RawSpan,
    delegate: any HTTP2SessionDelegate
  ) throws(HTTP2Error) {
    self.delegate = delegate
    defer { self.delegate = nil }
    var offset = 0
    while let head = heads.next(in: bytes, from: &offset) {
      let refusal: HTTP2Error
      if !delegate.beganFrame(type: head.type, bytes: head.bytes, flags: head.flags) {
        refusal = .flooded(reason: "too many frames of type \(head.type)")
      } else if let code = clientStreams?.take(head) {
        refusal = .violation(
          code: code,
          reason: code == .streamClosed
            ? "a frame on stream \(head.stream), which the client had ended"
            : "stream \(head.stream) opened after a higher one"
        )
      } else {
        continue
      }
      // The frames before it were good.
      if offset > 9 { try pass(bytes.extracting(0..<offset - 9)) }
      throw refusal
    }
    try pass(bytes)
  }

  /// The number of the header list that has begun and isn't complete; `nil` when there is none.
  package var incompleteHeaderList: Int? { heads.incompleteHeaderList }

  private func pass(_ bytes: RawSpan) throws(HTTP2Error) {
    let result = unsafe bytes.withUnsafeBytes { buffer in
      unsafe nghttp2_session_mem_recv(
        raw,
        buffer.baseAddress?.assumingMemoryBound(to: UInt8.self),
        buffer.count
      )
    }
    guard result >= 0 else { throw failure(result) }
  }

  /// Hands the next octets for the wire to the delegate, a frame or a few at a time.
  ///
  /// - Returns: `false` when there is nothing to send for now.
  package func send(delegate: any HTTP2SessionDelegate) throws(HTTP2Error) -> Bool {
    self.delegate = delegate
    defer { self.delegate = nil }
    var data: UnsafePointer<UInt8>?
    let count = unsafe nghttp2_session_mem_send(raw, &data)
    guard count >= 0 else { throw failure(count) }
    guard count > 0, let data = unsafe data else { return false }
    delegate.send(
      unsafe RawSpan(_unsafeStart: UnsafeRawPointer(data), byteCount: count)
    )
    return true
  }

  /// There is something to send, or will be when a window opens.
  package var wantsWrite: Bool { unsafe nghttp2_session_want_write(raw) != 0 }

  /// The session expects more from the peer.
  ///
  /// When it wants neither, the connection is over.
  package var wantsRead: Bool { unsafe nghttp2_session_want_read(raw) != 0 }

  /// An open stream.
  package func stream(_ id: Int32) -> HTTP2Stream? { streams[id] }

  func failure(_ code: Int) -> HTTP2Error {
    let words = unsafe String(cString: nghttp2_strerror(Int32(code)))
    let reason = lastComplaint.map { "\(words): \($0)" } ?? words
    // The code for too many CONTINUATION frames, -905, came with a distribution's patch and has no
    // name in the header.
    switch Int32(code) {
    case -905: return .endlessHeaders
    case NGHTTP2_ERR_FLOODED.rawValue, NGHTTP2_ERR_CALLBACK_FAILURE.rawValue:
      return .flooded(reason: reason)
    default: return .session(code: Int32(code), reason: reason)
    }
  }
}
