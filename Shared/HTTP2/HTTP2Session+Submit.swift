internal import CNghttp2

/// What the owner asks to be sent. Everything is queued; ``HTTP2Session/send(delegate:)`` sends.
extension HTTP2Session {
  /// Opens a stream on a client.
  ///
  /// The body follows by ``write(_:to:)`` and ``finish(_:trailers:)``.
  ///
  /// - Returns: `nil` when this connection can take no more streams (identifiers used up, or it is
  ///   closing): use another.
  package func submitRequest(_ headers: HeaderBlock, call: AnyObject?) -> HTTP2Stream? {
    let stream = HTTP2Stream(id: 0)
    var provider = unsafe dataProvider(stream)
    let id = unsafe withFields(headers) { fields, count in
      unsafe nghttp2_submit_request(raw, nil, fields, count, &provider, nil)
    }
    guard id > 0 else { return nil }
    stream.id = id
    stream.call = call
    streams[id] = stream
    return stream
  }

  /// Sends the response's head; the body follows.
  package func submitResponse(_ headers: HeaderBlock, on stream: HTTP2Stream) {
    guard streams[stream.id] === stream else { return }
    var provider = unsafe dataProvider(stream)
    let result = unsafe withFields(headers) { fields, count in
      unsafe nghttp2_submit_response(raw, stream.id, fields, count, &provider)
    }
    if result != 0 { reset(stream, .internalError) }
  }

  /// Sends a response that is a head and nothing else.
  package func submitHeadersOnly(_ headers: HeaderBlock, on stream: HTTP2Stream) {
    guard streams[stream.id] === stream else { return }
    stream.finished = true
    let result = unsafe withFields(headers) { fields, count in
      unsafe nghttp2_submit_response(raw, stream.id, fields, count, nil)
    }
    if result != 0 { reset(stream, .internalError) }
  }

  /// Adds octets to a stream's body.
  ///
  /// The stream keeps `bytes` itself when nothing else waits.
  package func write(_ bytes: consuming [UInt8], to stream: HTTP2Stream) {
    if stream.outbound.count == stream.sent {
      stream.outbound = bytes
      stream.sent = 0
    } else {
      stream.outbound.append(contentsOf: bytes)
    }
    resume(stream)
  }

  /// Nothing more will be written; `trailers` follow the last octet.
  package func finish(_ stream: HTTP2Stream, trailers: HeaderBlock? = nil) {
    guard !stream.finished else { return }
    stream.finished = true
    stream.trailers = trailers
    resume(stream)
  }

  private func resume(_ stream: HTTP2Stream) {
    guard stream.deferred else { return }
    stream.deferred = false
    _ = unsafe nghttp2_session_resume_data(raw, stream.id)
  }

  /// Gives a stream up.
  package func reset(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    _ = unsafe nghttp2_submit_rst_stream(raw, 0, stream.id, code.rawValue)
  }

  /// Tells the peer that it may send as many bytes again.
  ///
  /// Works for a stream that has closed too.
  package func consume(_ count: Int, of stream: HTTP2Stream) {
    guard count > 0 else { return }
    if streams[stream.id] === stream {
      _ = unsafe nghttp2_session_consume(raw, stream.id, count)
    } else {
      _ = unsafe nghttp2_session_consume_connection(raw, count)
    }
  }

  /// Asks for an answer that carries the same eight octets.
  package func ping(_ payload: UInt64) {
    unsafe withUnsafeBytes(of: payload.bigEndian) { bytes in
      _ = unsafe nghttp2_submit_ping(
        raw,
        0,
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
      )
    }
  }

  /// First step of a graceful close on a server: streams already on their way are still taken.
  package func announceShutdown() {
    _ = unsafe nghttp2_submit_shutdown_notice(raw)
  }

  /// Second step: no stream above the last one handled is taken any more.
  package func goAway(_ code: HTTP2ErrorCode = .noError, debug: String = "") {
    let last = unsafe nghttp2_session_get_last_proc_stream_id(raw)
    let words = Array(debug.utf8)
    _ = unsafe nghttp2_submit_goaway(raw, 0, last, code.rawValue, words, words.count)
  }

  /// Sends GOAWAY and wants nothing more of the connection.
  package func terminate(_ code: HTTP2ErrorCode) {
    _ = unsafe nghttp2_session_terminate_session(raw, code.rawValue)
  }

  private func dataProvider(_ stream: HTTP2Stream) -> nghttp2_data_provider {
    // The table keeps the stream alive until libnghttp2 has closed it.
    var provider = unsafe nghttp2_data_provider()
    unsafe provider.source.ptr = Unmanaged.passUnretained(stream).toOpaque()
    unsafe provider.read_callback = HTTP2Callbacks.readData
    return unsafe provider
  }

  /// Lends the fields as libnghttp2 wants them; it copies them before it returns.
  func withFields<R>(
    _ headers: HeaderBlock,
    _ body: (UnsafePointer<nghttp2_nv>?, Int) -> R
  ) -> R {
    unsafe withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: headers.count) { list in
      unsafe headers.bytes.withUnsafeBufferPointer { bytes in
        guard let base = unsafe UnsafeMutablePointer(mutating: bytes.baseAddress) else {
          return body(nil, 0)
        }
        var start = 0
        for (index, field) in headers.fields.enumerated() {
          let nameEnd = Int(field.nameEnd)
          let valueEnd = Int(field.valueEnd)
          unsafe list.initializeElement(
            at: index,
            to: nghttp2_nv(
              name: base + start,
              value: base + nameEnd,
              namelen: nameEnd - start,
              valuelen: valueEnd - nameEnd,
              flags: 0
            )
          )
          start = valueEnd
        }
        return unsafe body(UnsafePointer(list.baseAddress), headers.count)
      }
    }
  }
}
