import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging

/// The pages as a router: every route behind the doorkeeper, every answer with its headers.
enum WebRouter {
  static func build(_ site: Site, routes: [PageRoute] = PageRoute.all) -> Router<GatewayContext> {
    let router = Router(context: GatewayContext.self)
    router.add(middleware: PageHeaders(isSecure: site.isSecure))
    router.add(middleware: PageErrors(refusals: Refusals(site: site), logger: site.logger))
    let doorkeeper = Doorkeeper(site: site)
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        switch route.handler {
        case .open(let handler):
          return try await handler(site, request, context)
        case .signedIn(let roles, let handler):
          switch try await doorkeeper.admit(
            request,
            context,
            roles: roles,
            isActivity: route.isActivity
          ) {
          case .visit(let visit):
            if route.isActivity { visit.beginLearningUnread() }
            return try await PeopleNames.$known.withValue(await visit.names()) {
              try await handler(visit)
            }
          case .elsewhere(let response): return response
          }
        }
      }
    }
    return router
  }
}

/// What every answer says to the browser about what it may do with the page.
struct PageHeaders: RouterMiddleware {
  let isSecure: Bool

  private static let policy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  func handle(
    _ request: Request,
    context: GatewayContext,
    next: (Request, GatewayContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = Self.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
    if let name = HTTPField.Name("Permissions-Policy") {
      response.headers[name] = "camera=(), geolocation=(), microphone=()"
    }
    if let name = HTTPField.Name("Cross-Origin-Opener-Policy") {
      response.headers[name] = "same-origin"
    }
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }
}

/// Makes a page of whatever went wrong, and writes one line for each request.
struct PageErrors: RouterMiddleware {
  let refusals: Refusals
  let logger: Logger

  func handle(
    _ request: Request,
    context: GatewayContext,
    next: (Request, GatewayContext) async throws -> Response
  ) async throws -> Response {
    let begin = ContinuousClock.now
    let response: Response
    do {
      response = try await next(request, context)
    } catch {
      response = refusals.page(for: error, request, context)
    }
    // The path names objects, never what is in them; queries may hold what somebody searched for.
    logger.info(
      "page",
      metadata: [
        "method": "\(request.method.rawValue)", "path": "\(request.uri.path)",
        "status": "\(response.status.code)", "request_id": "\(context.reference)",
        "duration": "\(ContinuousClock.now - begin)",
      ]
    )
    return response
  }
}
