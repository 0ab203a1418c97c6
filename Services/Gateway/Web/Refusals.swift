import Chassis
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Messages
import ProtobufC
import RPC

/// Turns what went wrong into a page that says it.
struct Refusals: Sendable {
  let site: Site

  private typealias Finding = (status: HTTPResponse.Status, kind: ErrorPage.Kind, detail: String?)

  /// The page for an error that no route made a page of.
  func page(for error: any Error, _ request: Request, _ context: GatewayContext) -> Response {
    let finding = Self.finding(error)
    if finding.status.code >= 500 {
      site.logger.error(
        "page failed",
        metadata: [
          "path": "\(request.uri.path)", "request_id": "\(context.reference)",
          "problem": "\(error)",
        ]
      )
    }
    let frame = PageFrame(
      authority: nil,
      reader: nil,
      today: site.today,
      path: request.uri.path,
      csrfToken: ""
    )
    let page = ErrorPage(
      finding.kind,
      detail: finding.detail,
      reference: context.reference,
      in: frame
    )
    return HTML.response(finding.status, site.renderer.html(page, in: frame))
  }

  private static func finding(_ error: any Error) -> Finding {
    switch error {
    case let error as RPCError: finding(error)
    case let error as HTTPError: finding(error)
    case is CancellationError: (.serviceUnavailable, .unavailable, nil)
    default: (.internalServerError, .internal, nil)
    }
  }

  private static func finding(_ error: RPCError) -> Finding {
    switch error.code {
    case .notFound: (.notFound, .notFound, error.message)
    case .permissionDenied, .unauthenticated: (.forbidden, .forbidden, nil)
    case .unavailable, .deadlineExceeded: (.serviceUnavailable, .unavailable, nil)
    case .aborted: (.conflict, .conflict, error.message)
    case .invalidArgument, .failedPrecondition, .outOfRange, .alreadyExists:
      (.badRequest, .notFound, error.message)
    default: (.internalServerError, .internal, nil)
    }
  }

  private static func finding(_ error: HTTPError) -> Finding {
    switch error.status {
    case .forbidden: (.forbidden, .forbidden, error.body)
    case .serviceUnavailable: (error.status, .unavailable, error.body)
    case let status where status.code < 500: (status, .notFound, error.body)
    default: (error.status, .internal, nil)
    }
  }
}

extension RPCError {
  /// What is wrong with which field of a form.
  ///
  /// A service's path `update.progress` is the form's `progress`; a refusal that names no field is
  /// about the whole form.
  var fieldErrors: [FieldError] { fieldErrors(naming: FieldError.name) }

  /// The same for a form that calls a path of the request by a name of its own.
  func fieldErrors(naming name: (String) -> String) -> [FieldError] {
    let violations = detail(GoogleBadRequest.self)?.fieldViolations ?? []
    guard !violations.isEmpty else { return [FieldError(field: "", message: message)] }
    return violations.map { FieldError(field: name($0.field), message: $0.description) }
  }

  /// The form was filled in wrongly, which its page can say.
  var isAboutTheForm: Bool {
    code == .invalidArgument || code == .failedPrecondition || code == .outOfRange
      || code == .alreadyExists
  }
}
