package import Chassis
import Mail

extension MailRoute {
  /// The mail server of the settings, `nil` when none is set.
  ///
  /// - Throws: ``ConfigurationError`` that names the key that can't be used.
  package init?(_ configuration: ServiceConfiguration) throws(ConfigurationError) {
    guard let text = configuration["GT_SMTP"] else { return nil }
    let server: SMTPServer
    do throws(MailError) {
      server = try SMTPServer(text)
    } catch {
      throw .malformed(
        key: "GT_SMTP",
        found: "(hidden)",
        accepted: "smtp://[user:password@]host[:port][?tls=none&from=address] or smtps://…"
      )
    }
    let sender = configuration["GT_SMTP_FROM"] ?? server.from
    do throws(MailError) {
      self.init(
        from: try MailAddress(sender, name: "Golden Thread"),
        address: Self.siteAddress(configuration),
        mailer: Mailer(server: server)
      )
    } catch {
      throw .malformed(key: "GT_SMTP_FROM", found: sender, accepted: "an e-mail address")
    }
  }

  /// Where people open the site; no slash at the end.
  static func siteAddress(_ configuration: ServiceConfiguration) -> String {
    var address = configuration["GT_PUBLIC_URL"] ?? "http://127.0.0.1:\(configuration.webPort)"
    while address.hasSuffix("/") { address.removeLast() }
    return address
  }
}
