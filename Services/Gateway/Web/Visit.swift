import Chassis
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Messages
import ProtobufC
import RPC

/// One request of somebody who is signed in.
struct Visit: Sendable {
  let site: Site
  let request: Request
  let context: GatewayContext
  let account: Account
  let session: Session
  /// The council that the page is about; `nil` on pages that are about none.
  let authority: PageAuthority?
  /// `nil` = today.
  let asAt: CalendarDate?
  /// Carries the person's token, and a bound on the time.
  let options: CallOptions
  /// How far the ledgers were known when the page was asked for.
  let seen: LedgerHeads
  let query: [(name: String, value: String)]

  var permissions: PersonPermissions { PersonPermissions(account) }
  var code: String { authority?.code ?? "" }
  var address: Address { Address(authority: code, asAt: asAt) }

  /// From when to read: the whole of the day that the page is of.
  var read: Read {
    .with {
      $0.authority = code
      $0.asAt = asAt?.endOfLondonDay
    }
  }

  /// A part of the path: `id` of `/:authority/actions/:id`.
  func parameter(_ name: String) throws -> String {
    guard let value = context.parameters.get(name)?.removingPercentEncoding,
      (1...128).contains(value.utf8.count)
    else { throw HTTPError(.notFound) }
    return value
  }

  func queryValue(_ name: String) -> String? { query.first { $0.name == name }?.value }

  /// What surrounds the page.
  ///
  /// `missing` are the parts that a service that is away owed. `own` are the lead or owner roles of
  /// the object shown: where one is the person's, more is permitted. `owners` are those who own the
  /// objective that it is or belongs to, `responsible` who answers for the measure.
  func frame(
    missing: [MissingPart] = [],
    own: [String] = [],
    owners: [String] = [],
    responsible: String = "",
    unread: Int? = nil
  ) -> PageFrame {
    if let unread { site.unread.learn(unread, of: account.id, in: code) }
    return PageFrame(
      authority: authority,
      reader: Reader(
        name: account.name,
        id: account.id,
        ownRoles: Set(account.councilRoles.map { $0.lowercased() }),
        roles: account.roles.map(\.words).sorted(),
        permits: permissions.everywhere.union(permissions.own(own))
          .union(permissions.owning(owners)).union(permissions.answering(for: responsible)),
        sections: permissions.sections
      ),
      today: site.today,
      asAt: asAt,
      path: request.uri.path,
      query: query.filter { $0.name != "as-at" },
      csrfToken: session.csrf,
      unread: unread ?? unreadCount,
      missing: missing,
      heard: site.backends.lastHeard,
      liveAddress: liveAddress,
      flash: Flashes.read(request)
    )
  }

  /// Where this page hears of changes; those who read only what is published are told of none.
  private var liveAddress: String? {
    guard authority != nil, request.method == .get, asAt == nil,
      !account.roles.isDisjoint(with: .contentReaders)
    else { return nil }
    return address.to(["live"], [("since", seen.word)])
  }

  /// Who the actors of this council are, for readers of more than what is published.
  func names() async -> [String: String] {
    guard authority != nil, !account.roles.isDisjoint(with: .contentReaders) else { return [:] }
    return (try? await site.store.names()) ?? [:]
  }

  // MARK: Answers

  func show(
    _ status: HTTPResponse.Status = .ok,
    in frame: PageFrame,
    _ page: some Page
  ) -> Response {
    var response = HTML.response(status, site.renderer.html(page, in: frame))
    if frame.flash != nil {
      response.headers[values: .setCookie].append(Flashes.cleared(isSecure: site.isSecure))
    }
    return response
  }

  /// Sends the browser to a page with a line about what was done.
  func go(to address: String, saying flash: Flashes.Word? = nil) -> Response {
    var response = Response(status: .seeOther, headers: [.location: address])
    if let flash {
      response.headers[values: .setCookie].append(Flashes.line(flash, isSecure: site.isSecure))
    }
    return response
  }

  // MARK: Forms

  /// The form that was sent, once its token has been checked.
  ///
  /// - Throws: `HTTPError` 403 where the token is not this session's.
  func form() async throws -> [(String, String)] {
    let fields = try await FormBody.read(request)
    try check(fields)
    return fields
  }

  func check(_ fields: [(String, String)]) throws {
    let given = fields.first { $0.0 == "csrf" }?.1 ?? ""
    guard SecretToken.isSame(given, session.csrf) else {
      throw HTTPError(.forbidden, message: "The form had expired. Go back, reload and try again.")
    }
  }

  /// What every change carries, from the form's hidden fields.
  func change(_ form: FormState) throws -> Change {
    guard (1...128).contains(form.key.utf8.count) else { throw HTTPError(.badRequest) }
    return .with {
      $0.authority = code
      $0.idempotencyKey = "\(account.id)/\(form.key)"
      $0.basedOn = form.basedOn
    }
  }

  /// A form that nobody has typed into yet.
  func freshForm(basedOn version: Int64 = 0, values: [String: [String]] = [:]) -> FormState {
    FormState(key: SecretToken().text, values: values, basedOn: version)
  }
}
