import Chassis
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Messages
import ProtobufC
import RPC

/// Lets a request in: finds the session, the council and the date, and checks who may.
struct Doorkeeper: Sendable {
  let site: Site

  /// `isActivity` is false for what an open page asks by itself, which keeps no session alive.
  ///
  /// - Returns: The visit, or an answer that sends the browser elsewhere.
  /// - Throws: `HTTPError` 403 or 404. A council that is not the person's is not found: its
  ///   existence is nobody else's business.
  func admit(
    _ request: Request,
    _ context: GatewayContext,
    roles: Set<Role>,
    isActivity: Bool = true
  ) async throws -> Admission {
    let now = site.now()
    guard let text = Cookies.value(Cookies.session, in: request),
      let token = SecretToken(text: text),
      let (session, account) = try await site.store.session(token: token, at: now)
    else { return .elsewhere(Self.signIn(then: request)) }
    if isActivity, now.timeIntervalSince(session.lastSeenAt) > 60 {
      try await site.store.touch(token: token, at: now)
    }
    guard !account.roles.isDisjoint(with: roles) else { throw HTTPError(.forbidden) }

    let query = (try? FormBody.pairs((request.uri.query ?? "")[...])) ?? []
    var authority: PageAuthority?
    var options = CallOptions(timeout: Backends.patience)
    if let code = context.parameters.get("authority") {
      guard account.maySee(code) else { throw HTTPError(.notFound) }
      authority = await site.councils.named(code)
      guard authority != nil else {
        if site.backends.silentSince(.plans) != nil { throw HTTPError(.serviceUnavailable) }
        throw HTTPError(.notFound)
      }
      let token = try await site.tokens.token(for: account, authority: code)
      options.metadata = ["authorization": "Bearer \(token)"]
    }
    let asAt = try query.first { $0.0 == "as-at" && !$0.1.isEmpty }.map { try Self.day($0.1) }
    let isPast = asAt.map { $0.iso < site.today.iso } ?? false
    return .visit(
      Visit(
        site: site,
        request: request,
        context: context,
        account: account,
        session: session,
        authority: authority,
        asAt: isPast ? asAt : nil,
        options: options,
        seen: site.changes.heads(of: authority?.code ?? ""),
        query: query.map { (name: $0.0, value: $0.1) }
      )
    )
  }

  enum Admission {
    case visit(Visit)
    case elsewhere(Response)
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw HTTPError(
        .badRequest,
        message: "“\(text.shortened(to: 40))” is not a day of the calendar. Write as-at=2026-03-12."
      )
    }
    return day
  }

  /// To the sign-in page, which leads back to where the reader wanted to go.
  private static func signIn(then request: Request) -> Response {
    var address = Address.signIn
    if request.method == .get, request.uri.path != "/" {
      let query = request.uri.query.map { "?\($0)" } ?? ""
      address += "?next=\(Address.encoded(request.uri.path + query))"
    }
    return Response(
      status: .seeOther,
      headers: [.location: address, .cacheControl: "private, no-store"]
    )
  }
}

extension Account {
  /// `*` stands for every council of this installation.
  func maySee(_ authority: String) -> Bool {
    authorities.contains(authority) || authorities.contains("*")
  }
}
