import Chassis
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Messages
import NIOCore
import ProtobufC

/// Signing in and out, and the pages that need no sign-in.
enum SignInRoutes {
  static let all: [PageRoute] = [
    .open(.get, "/sign-in") { site, request, _ in
      let next = queryValue("next", request)
      return form(site, FormState(key: SecretToken().text), next: next, status: .ok)
    },
    .open(.post, "/sign-in") { site, request, context in
      try await signIn(site, request, context)
    },
    .post("/sign-out", for: .people) { visit in
      _ = try await visit.form()
      if let token = Cookies.value(Cookies.session, in: visit.request).flatMap(SecretToken.init) {
        try await visit.site.store.endSession(token: token)
      }
      var response = visit.go(to: Address.signIn)
      response.headers[values: .setCookie].append(
        Cookies.line(Cookies.session, "", isSecure: visit.site.isSecure, maxAgeSeconds: 0)
      )
      return response
    },
    .open(.get, "/assets/:name") { site, request, context in
      asset(site, request, context)
    },
    .open(.get, "/favicon.ico") { site, _, _ in
      Response(status: .movedPermanently, headers: [.location: site.renderer.assets.iconAddress])
    },
    .open(.get, "/accessibility") { site, request, _ in
      let frame = standing(site, request)
      return HTML.response(.ok, site.renderer.html(AccessibilityPage(), in: frame))
    },
    .open(.get, "/data-held") { site, request, _ in
      let frame = standing(site, request)
      return HTML.response(.ok, site.renderer.html(DataHeldPage(), in: frame))
    },
    .get("/", for: .people) { visit in
      let councils = await visit.site.councils.all().filter { visit.account.maySee($0.code) }
      let frame = visit.frame()
      if let first = councils.first, let reader = frame.reader,
        councils.count == 1 || reader.sections.isEmpty
      {
        return visit.go(to: reader.home(in: Address(authority: first.code)))
      }
      return visit.show(in: frame, CouncilsPage(councils, in: frame))
    },
  ]

  private static func signIn(
    _ site: Site,
    _ request: Request,
    _ context: GatewayContext
  ) async throws -> Response {
    let posted = try await FormBody.read(request)
    let state = FormState(posted: posted.filter { $0.0 != "password" })
    let next = state.value("next") ?? ""
    // The form's token must be the cookie's: another site can send neither the one nor the other.
    let given = posted.first { $0.0 == "csrf" }?.1 ?? ""
    let known = Cookies.value(Cookies.signIn, in: request) ?? ""
    guard !known.isEmpty, SecretToken.isSame(given, known) else {
      return again(site, state, "The page had expired. Please sign in again.", next: next)
    }
    let email = (state.value("email") ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    let password = posted.first { $0.0 == "password" }?.1 ?? ""
    let outcome = try await site.signIn.attempt(
      email: email,
      password: password,
      from: context.peer,
      at: site.now()
    )
    switch outcome {
    case .signedIn(let token, _):
      var response = Response(status: .seeOther, headers: [.location: safe(next)])
      response.headers[values: .setCookie].append(
        Cookies.line(Cookies.session, token.text, isSecure: site.isSecure)
      )
      return response
    case .refused:
      return again(
        site,
        state,
        "The e-mail address or the password is not right.",
        next: next
      )
    case .wait(let seconds):
      let minutes = (seconds + 59) / 60
      return again(
        site,
        state,
        "Too many wrong tries. Try again in \(minutes) minute\(minutes == 1 ? "" : "s").",
        next: next,
        status: .tooManyRequests
      )
    }
  }

  /// Only a path of ours: `//host` and `/\host` lead elsewhere in some browsers.
  private static func safe(_ next: String) -> String {
    let isOurs =
      next.hasPrefix("/") && !next.hasPrefix("//") && !next.contains("\\")
      && next.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
    return isOurs ? next : "/"
  }

  private static func again(
    _ site: Site,
    _ state: FormState,
    _ problem: String,
    next: String,
    status: HTTPResponse.Status = .unprocessableContent
  ) -> Response {
    let kept = FormState(
      key: state.key,
      values: state.values,
      errors: [FieldError(field: "", message: problem)]
    )
    return form(site, kept, next: next, status: status)
  }

  private static func form(
    _ site: Site,
    _ state: FormState,
    next: String,
    status: HTTPResponse.Status
  ) -> Response {
    let token = SecretToken().text
    let frame = PageFrame(
      authority: nil,
      reader: nil,
      today: site.today,
      path: Address.signIn,
      csrfToken: token
    )
    var response = HTML.response(
      status,
      site.renderer.html(SignInPage(state, next: next, in: frame), in: frame)
    )
    response.headers[values: .setCookie].append(
      Cookies.line(Cookies.signIn, token, isSecure: site.isSecure, maxAgeSeconds: 3600)
    )
    return response
  }

  private static func asset(
    _ site: Site,
    _ request: Request,
    _ context: GatewayContext
  ) -> Response {
    guard let name = context.parameters.get("name"),
      let asset = site.renderer.assets.asset(named: name)
    else { return Response(status: .notFound) }
    let headers: HTTPFields = [
      .contentType: asset.contentType, .eTag: asset.entityTag,
      .cacheControl: asset.immutable ? "public, max-age=31536000, immutable" : "no-cache",
    ]
    if request.headers[.ifNoneMatch] == asset.entityTag {
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes))
    )
  }

  private static func standing(_ site: Site, _ request: Request) -> PageFrame {
    PageFrame(
      authority: nil,
      reader: nil,
      today: site.today,
      path: request.uri.path,
      csrfToken: "",
      heard: site.backends.lastHeard
    )
  }

  private static func queryValue(_ name: String, _ request: Request) -> String {
    let pairs = try? FormBody.pairs((request.uri.query ?? "")[...])
    return pairs?.first { $0.0 == name }?.1 ?? ""
  }
}
