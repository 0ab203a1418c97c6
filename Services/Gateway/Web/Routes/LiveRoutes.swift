import Chassis
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Says to a page that is open how much has changed since (server-sent events, HTML standard 9.2).
enum LiveRoutes {
  /// After this the browser asks again, and who asks is looked at again.
  private static let longest: Duration = .seconds(600)
  /// No page is told more often: an import of a thousand rows is a few lines.
  private static let pause: Duration = .milliseconds(400)

  static let all: [PageRoute] = [
    PageRoute(
      method: .get,
      path: "/:authority/live",
      handler: .signedIn(.contentReaders, listen),
      isActivity: false
    )
  ]

  @Sendable private static func listen(_ visit: Visit) async throws -> Response {
    guard let since = visit.queryValue("since").flatMap(LedgerHeads.init(word:)) else {
      throw HTTPError(.badRequest)
    }
    let feed = visit.site.changes
    let (authority, person) = (visit.code, visit.account.id)
    // 204 tells the browser to ask no more (section 9.2.3).
    guard let (id, wakes) = feed.listen(authority, person: person) else {
      return Response(status: .noContent)
    }
    let end = ContinuousClock.now + longest
    let body = ResponseBody { writer in
      defer { feed.drop(id) }
      try await writer.write(ByteBuffer(string: "retry: 5000\n\n"))
      var told = 0
      for await _ in wakes {
        let count = feed.count(since: since, in: authority, besides: person)
        let line = count == told ? ": still here\n\n" : "event: changes\ndata: \(count)\n\n"
        try await writer.write(ByteBuffer(string: line))
        if count != told { try await Task.sleep(for: pause) }
        told = count
        if ContinuousClock.now >= end { break }
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "private, no-store"],
      body: body
    )
  }
}
