internal import CNghttp2

/// libnghttp2's callbacks: each finds its session and passes on what happened.
///
/// In a file of their own because C callbacks must not be isolated to an actor.
enum HTTP2Callbacks {
  static func install(_ callbacks: OpaquePointer) {
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, beginHeaders)
    unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks, header)
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, frameReceived)
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, dataReceived)
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, streamClosed)
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, frameSent)
    unsafe nghttp2_session_callbacks_set_send_data_callback(callbacks, sendData)
    unsafe nghttp2_session_callbacks_set_error_callback2(callbacks, complaint)
  }

  private static func session(_ userData: UnsafeMutableRawPointer?) -> HTTP2Session? {
    unsafe userData.map {
      unsafe Unmanaged<HTTP2Session>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private static func kind(_ category: nghttp2_headers_category) -> HTTP2HeadersKind {
    switch category {
    case NGHTTP2_HCAT_REQUEST: .request
    // A final response after a 1xx one comes as HCAT_HEADERS: the owner knows which it awaits.
    case NGHTTP2_HCAT_RESPONSE: .response
    default: .trailers
    }
  }

  private static let beginHeaders: nghttp2_on_begin_headers_callback = { _, frame, userData in
    guard let session = unsafe session(userData), let delegate = session.delegate,
      let frame = unsafe frame
    else { return 0 }
    let id = unsafe frame.pointee.hd.stream_id
    let category = unsafe frame.pointee.headers.cat
    var stream = session.streams[id]
    if stream == nil, session.role == .server {
      stream = HTTP2Stream(id: id)
      session.streams[id] = stream
    }
    session.headerStream = stream
    guard let stream else { return 0 }
    delegate.beganHeaders(stream, kind: kind(category))
    return 0
  }

  private static let header: nghttp2_on_header_callback = {
    _,
    _,
    name,
    nameCount,
    value,
    valueCount,
    _,
    userData in
    guard let userData = unsafe userData, let name = unsafe name, let value = unsafe value
    else { return 0 }
    // Lent, as this is called for every field: whoever has it receive keeps the session alive.
    return unsafe Unmanaged<HTTP2Session>.fromOpaque(userData)._withUnsafeGuaranteedRef { session in
      guard let delegate = session.delegate, let stream = session.headerStream else { return 0 }
      let goOn = delegate.receivedHeader(
        stream,
        name: unsafe RawSpan(_unsafeStart: UnsafeRawPointer(name), byteCount: nameCount),
        value: unsafe RawSpan(_unsafeStart: UnsafeRawPointer(value), byteCount: valueCount)
      )
      if session.isGivenUp { return NGHTTP2_ERR_CALLBACK_FAILURE.rawValue }
      return goOn ? 0 : NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
    }
  }

  private static let frameReceived: nghttp2_on_frame_recv_callback = { _, frame, userData in
    guard let session = unsafe session(userData), let delegate = session.delegate,
      let frame = unsafe frame
    else { return 0 }
    let head = unsafe frame.pointee.hd
    switch UInt32(head.type) {
    case NGHTTP2_HEADERS.rawValue:
      guard let stream = session.streams[head.stream_id] else { return 0 }
      delegate.endedHeaders(stream, kind: unsafe kind(frame.pointee.headers.cat))
      end(stream, head, delegate)
    case NGHTTP2_DATA.rawValue:
      guard let stream = session.streams[head.stream_id] else { return 0 }
      end(stream, head, delegate)
    case NGHTTP2_SETTINGS.rawValue:
      if head.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0 { delegate.receivedSettings() }
    case NGHTTP2_PING.rawValue:
      let octets = unsafe frame.pointee.ping.opaque_data
      let payload = unsafe withUnsafeBytes(of: octets) {
        unsafe UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self))
      }
      delegate.receivedPing(
        payload,
        isAcknowledgement: head.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
      )
    case NGHTTP2_GOAWAY.rawValue:
      let goAway = unsafe frame.pointee.goaway
      delegate.receivedGoAway(
        lastStream: unsafe goAway.last_stream_id,
        code: HTTP2ErrorCode(rawValue: unsafe goAway.error_code),
        debug: unsafe text(goAway.opaque_data, goAway.opaque_data_len)
      )
    default: break
    }
    return 0
  }

  /// Words for a log, cut to a sensible length.
  private static func text(_ words: UnsafePointer<UInt8>?, _ count: Int) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: words, count: min(count, 256)),
      as: UTF8.self
    )
  }

  private static func end(
    _ stream: HTTP2Stream,
    _ head: nghttp2_frame_hd,
    _ delegate: any HTTP2SessionDelegate
  ) {
    guard head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0, !stream.remoteEnded else {
      return
    }
    stream.remoteEnded = true
    delegate.endedStream(stream)
  }

  private static let dataReceived: nghttp2_on_data_chunk_recv_callback = {
    raw,
    _,
    id,
    data,
    count,
    userData in
    guard let session = unsafe session(userData), let delegate = session.delegate,
      let data = unsafe data
    else { return 0 }
    guard let stream = session.streams[id] else {
      _ = unsafe nghttp2_session_consume_connection(raw, count)
      return 0
    }
    delegate.receivedData(
      stream,
      bytes: unsafe RawSpan(_unsafeStart: UnsafeRawPointer(data), byteCount: count)
    )
    return 0
  }

  private static let streamClosed: nghttp2_on_stream_close_callback = { _, id, code, userData in
    guard let session = unsafe session(userData), let stream = session.streams.remove(id) else {
      return 0
    }
    if session.headerStream === stream { session.headerStream = nil }
    session.delegate?.closedStream(stream, code: HTTP2ErrorCode(rawValue: code))
    stream.call = nil
    return 0
  }

  /// A server that has answered in full before the request ended asks for no more of it
  /// (RFC 9113, 8.1).
  private static let frameSent: nghttp2_on_frame_send_callback = { _, frame, userData in
    guard let session = unsafe session(userData), let frame = unsafe frame else { return 0 }
    let head = unsafe frame.pointee.hd
    switch UInt32(head.type) {
    case NGHTTP2_RST_STREAM.rawValue:
      let code = unsafe frame.pointee.rst_stream.error_code
      session.delegate?.sentReset(head.stream_id, code: HTTP2ErrorCode(rawValue: code))
    case NGHTTP2_GOAWAY.rawValue:
      let goAway = unsafe frame.pointee.goaway
      session.delegate?.sentGoAway(
        HTTP2ErrorCode(rawValue: unsafe goAway.error_code),
        reason: unsafe text(goAway.opaque_data, goAway.opaque_data_len)
      )
    default: break
    }
    let isHeaders = UInt32(head.type) == NGHTTP2_HEADERS.rawValue
    guard isHeaders || UInt32(head.type) == NGHTTP2_DATA.rawValue,
      let stream = session.streams[head.stream_id]
    else { return 0 }
    if isHeaders { stream.hasSentHeaders = true }
    guard head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 else { return 0 }
    stream.localEnded = true
    if session.role == .server, !stream.remoteEnded {
      session.reset(stream, .noError)
    }
    return 0
  }

  /// Says how much of a stream's body goes into the next DATA frame.
  ///
  /// The octets themselves are taken by `sendData`.
  static let readData: nghttp2_data_source_read_callback = {
    _,
    id,
    _,
    limit,
    flags,
    source,
    userData in
    guard let session = unsafe session(userData), let source = unsafe source?.pointee.ptr,
      let flags = unsafe flags
    else { return ssize_t(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue) }
    let stream = unsafe Unmanaged<HTTP2Stream>.fromOpaque(source).takeUnretainedValue()
    let count = min(stream.unsentBytes, limit)
    if count == stream.unsentBytes, stream.finished {
      unsafe flags.pointee |= UInt32(NGHTTP2_DATA_FLAG_EOF.rawValue)
      if let trailers = stream.trailers {
        unsafe flags.pointee |= UInt32(NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue)
        // Before this moment libnghttp2 would drop the body for the trailers.
        let result = unsafe session.withFields(trailers) { fields, count in
          unsafe nghttp2_submit_trailer(session.raw, id, fields, count)
        }
        if result != 0 { return ssize_t(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue) }
      }
    } else if count == 0 {
      stream.deferred = true
      return ssize_t(NGHTTP2_ERR_DEFERRED.rawValue)
    }
    if count > 0 { unsafe flags.pointee |= UInt32(NGHTTP2_DATA_FLAG_NO_COPY.rawValue) }
    return count
  }

  private static let sendData: nghttp2_send_data_callback = {
    _,
    _,
    header,
    count,
    source,
    userData in
    guard let session = unsafe session(userData), let delegate = session.delegate,
      let header = unsafe header, let source = unsafe source?.pointee.ptr
    else { return NGHTTP2_ERR_CALLBACK_FAILURE.rawValue }
    let stream = unsafe Unmanaged<HTTP2Stream>.fromOpaque(source).takeUnretainedValue()
    // A frame header is nine octets (RFC 9113, 4.1).
    delegate.send(unsafe RawSpan(_unsafeStart: UnsafeRawPointer(header), byteCount: 9))
    unsafe stream.outbound.withUnsafeBytes { bytes in
      let slice = unsafe UnsafeRawBufferPointer(
        rebasing: bytes[stream.sent..<stream.sent + count]
      )
      delegate.send(unsafe RawSpan(_unsafeBytes: slice))
    }
    stream.sent += count
    stream.framedBytes += count
    delegate.sentData(count)
    if stream.sent == stream.outbound.count {
      stream.outbound.removeAll(keepingCapacity: stream.outbound.capacity <= 128 * 1024)
      stream.sent = 0
      delegate.drained(stream)
    }
    return 0
  }

  private static let complaint: nghttp2_error_callback2 = { _, _, words, count, userData in
    guard let session = unsafe session(userData), let words = unsafe words else { return 0 }
    let octets = unsafe UnsafeRawBufferPointer(start: words, count: min(count, 256))
    let complaint = unsafe String(decoding: octets, as: UTF8.self)
    // It cites fields in full, and what is in a field may be secret.
    session.lastComplaint = complaint.split(separator: ", value: [", maxSplits: 1).first
      .map(String.init)
    return 0
  }
}
