import Chassis
import HTTPTypes
import Hummingbird

/// One address of the pages, and who may open it; a route can't be written without its roles.
struct PageRoute: Sendable {
  enum Handler: Sendable {
    /// For anybody: the sign-in page, style sheets, the accessibility statement.
    case open(@Sendable (Site, Request, GatewayContext) async throws -> Response)
    /// For people of these roles who are signed in.
    case signedIn(Set<Role>, @Sendable (Visit) async throws -> Response)
  }

  let method: HTTPRequest.Method
  /// With parameters: `/:authority/actions/:id`.
  let path: String
  let handler: Handler
  /// Whether somebody is there who asks, rather than a page that was left open.
  var isActivity = true

  static func open(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ handler: @escaping @Sendable (Site, Request, GatewayContext) async throws -> Response
  ) -> PageRoute {
    PageRoute(method: method, path: path, handler: .open(handler))
  }

  static func get(
    _ path: String,
    for roles: Set<Role>,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> PageRoute {
    PageRoute(method: .get, path: path, handler: .signedIn(roles, handler))
  }

  static func post(
    _ path: String,
    for roles: Set<Role>,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> PageRoute {
    PageRoute(method: .post, path: path, handler: .signedIn(roles, handler))
  }

  /// Every page that there is, in the order of the product.
  static let all: [PageRoute] =
    SignInRoutes.all + BoardRoutes.all + PlanRoutes.all + ChangeRoutes.all + MeasureRoutes.all
    + InspectionRoutes.all + PracticeRoutes.all + AuditRoutes.all + TeamRoutes.all
    + MeetingRoutes.all + DecisionRoutes.all + PackRoutes.all + VersionRoutes.all
    + PublishedRoutes.all + ReadinessRoutes.all + MyWorkRoutes.all + FindingRoutes.all
    + LinkingRoutes.all
    + ImportRoutes.all + ExportRoutes.all + PracticeExportRoutes.all + PeopleRoutes.all
    + LiveRoutes.all
    + KeepingRoutes.all + WorkingDaysRoutes.all

  /// As the access table's test writes it: `GET /:authority/plan`.
  var name: String { "\(method.rawValue) \(path)" }
}
