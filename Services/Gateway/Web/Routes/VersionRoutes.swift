import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Versions of the plan: listed, named, published and shown as the plan was.
enum VersionRoutes {
  private static let keepers: Set<Role> = [.improvementManager]

  static let all: [PageRoute] =
    [
      .get("/:authority/versions", for: .contentReaders) { visit in
        let list = try await visit.versions()
        let frame = visit.frame()
        return visit.show(in: frame, VersionsPage(list, in: frame))
      },
      .get("/:authority/versions/:id", for: .contentReaders) { visit in
        let detail = try await visit.version(try visit.parameter("id"))
        let frame = visit.frame()
        return visit.show(in: frame, VersionPage(detail, in: frame))
      },
    ]
    + PageRoute.form("/:authority/versions/new", for: keepers) { _ in VersionForm() }
    + PageRoute.form("/:authority/versions/:id/publish", for: keepers) { visit in
      let detail = try await visit.version(try visit.parameter("id"))
      return PublishVersionForm(subject: detail.version ?? PlanVersion())
    }
}

extension Visit {
  func versions() async throws -> ListVersionsResponse {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listVersions(.with { $0.read = read }, options: options)
    }
  }

  func version(_ id: String) async throws -> VersionDetail {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getVersion(
        .with { ($0.read, $0.versionID) = (read, id) },
        options: options
      )
    }
  }
}
