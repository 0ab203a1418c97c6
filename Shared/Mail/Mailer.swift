internal import CCurl
internal import Dispatch

/// Hands messages to an SMTP server through libcurl, which does TLS, sign-in and MIME.
package struct Mailer: Sendable {
  private let server: SMTPServer
  private let timeoutSeconds: Int

  /// - Parameters:
  ///   - server: Where mail is handed over.
  ///   - timeoutSeconds: For one message from connecting to the server's last word.
  package init(server: SMTPServer, timeoutSeconds: Int = 30) {
    self.server = server
    self.timeoutSeconds = timeoutSeconds
  }

  /// Returns when the server has taken responsibility for the message (RFC 5321 section 4.2.5).
  ///
  /// - Throws: ``MailError/temporary(_:)`` where another try may succeed,
  ///   ``MailError/permanent(_:)`` where it won't.
  package func send(_ message: MailMessage) async throws(MailError) {
    // libcurl blocks its thread for up to the timeout: not one of the cooperative pool.
    let outcome: MailError? = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        do throws(MailError) {
          try Transfer(server: server, timeoutSeconds: timeoutSeconds).perform(message)
          continuation.resume(returning: nil)
        } catch {
          continuation.resume(returning: error)
        }
      }
    }
    if let outcome { throw outcome }
  }
}

/// One libcurl transfer: the only owner of its handles.
@safe private final class Transfer {
  private let handle: OpaquePointer?
  private var recipients: UnsafeMutablePointer<curl_slist>?
  private var headers: UnsafeMutablePointer<curl_slist>?
  private var mime: OpaquePointer?
  private let problem = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let server: SMTPServer

  /// Global initialisation is not thread-safe before curl 7.84: once, behind Swift's lazy global.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init(server: SMTPServer, timeoutSeconds: Int) {
    self.server = server
    unsafe problem.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    unsafe handle = Self.isReady ? OpaquePointer(curl_easy_init()) : nil
    let scheme = server.security == .implicit ? "smtps" : "smtp"
    set(CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)/goldenthread")
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    set(CURLOPT_TIMEOUT, timeoutSeconds)
    set(CURLOPT_CONNECTTIMEOUT, min(10, timeoutSeconds))
    // Signals for time-outs would hit a process of many threads.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_USE_SSL, server.security == .none ? 0 : Int(CURLUSESSL_ALL.rawValue))
    if !server.user.isEmpty {
      set(CURLOPT_USERNAME, server.user)
      set(CURLOPT_PASSWORD, server.password)
    }
    unsafe _ = gt_setopt_error_buffer(raw, problem)
  }

  deinit {
    unsafe curl_slist_free_all(recipients)
    unsafe curl_slist_free_all(headers)
    unsafe curl_mime_free(mime)
    unsafe curl_easy_cleanup(raw)
    unsafe problem.deallocate()
  }

  private var raw: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(handle) }

  private func set(_ option: CURLoption, _ value: String) {
    unsafe _ = gt_setopt_string(raw, option, value)
  }

  private func set(_ option: CURLoption, _ value: Int) {
    unsafe _ = gt_setopt_long(raw, option, value)
  }

  func perform(_ message: MailMessage) throws(MailError) {
    guard unsafe handle != nil else { throw .temporary("libcurl has no more handles") }
    set(CURLOPT_MAIL_FROM, "<\(message.from.address)>")
    unsafe recipients = curl_slist_append(nil, "<\(message.to.address)>")
    unsafe _ = gt_setopt_list(raw, CURLOPT_MAIL_RCPT, recipients)
    for line in headerLines(of: message) { unsafe headers = curl_slist_append(headers, line) }
    unsafe _ = gt_setopt_list(raw, CURLOPT_HTTPHEADER, headers)
    unsafe mime = curl_mime_init(raw)
    let part = unsafe curl_mime_addpart(mime)
    // Copied by libcurl. Quoted-printable keeps the text readable on the way and 7-bit clean.
    // A line ends with CRLF in mail; a bare LF would be encoded as a character of the line.
    let body = message.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    unsafe _ = curl_mime_data(part, body, body.utf8.count)
    unsafe _ = curl_mime_type(part, "text/plain; charset=utf-8")
    unsafe _ = curl_mime_encoder(part, "quoted-printable")
    unsafe _ = gt_setopt_mime(raw, mime)

    let code = unsafe curl_easy_perform(raw)
    guard code != CURLE_OK else { return }
    var reply = 0
    unsafe _ = gt_getinfo_long(raw, CURLINFO_RESPONSE_CODE, &reply)
    let text = unsafe String(cString: curl_easy_strerror(code))
    let reason = reply > 0 ? "the mail server answered \(reply) (\(text))" : text
    throw (500..<600).contains(reply) ? .permanent(reason) : .temporary(reason)
  }

  private func headerLines(of message: MailMessage) -> [String] {
    [
      "From: \(HeaderEncoding.mailbox(message.from))",
      "To: \(HeaderEncoding.mailbox(message.to))",
      "Subject: \(HeaderEncoding.encode(message.subject))",
      "Date: \(MailDate.text(secondsSince1970: message.sentAtSecondsSince1970))",
      "Message-ID: <\(message.messageID)>",
      "Auto-Submitted: auto-generated",
    ] + message.headers.map { "\($0.name): \($0.value)" }
  }
}
