import HTTPTypes
import Hummingbird

/// The gateway's cookies: the session, and the sign-in form's own token.
enum Cookies {
  static let session = "gt_session"
  static let signIn = "gt_sign_in"
  static let flash = "gt_flash"

  /// The value of a cookie (RFC 6265 section 4.2); `nil` where it isn't sent.
  static func value(_ name: String, in request: Request) -> String? {
    for header in request.headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { continue }
        if parts[0].trimmingPrefix(" ") == name { return String(parts[1]) }
      }
    }
    return nil
  }

  /// A `Set-Cookie` line: never readable by scripts, never sent from other sites' forms, and only
  /// over TLS where the pages are served over TLS.
  static func line(
    _ name: String,
    _ value: String,
    isSecure: Bool,
    maxAgeSeconds: Int? = nil
  ) -> String {
    var line = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
    if let maxAgeSeconds { line += "; Max-Age=\(maxAgeSeconds)" }
    if isSecure { line += "; Secure" }
    return line
  }
}
