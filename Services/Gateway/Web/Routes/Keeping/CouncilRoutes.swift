import Chassis
import Hummingbird
import Messages
import ProtobufC

/// What the council sets: how the plan is reckoned with, rating schemes, boards.
enum CouncilRoutes {
  private static let setters: Set<Role> = [.administrator, .improvementManager]
  private static let definers: Set<Role> = [.improvementManager, .chair]

  static let all: [PageRoute] =
    [
      .get("/:authority/settings", for: setters) { visit in
        let frame = visit.frame()
        return visit.show(in: frame, SettingsPage(try await visit.council(), in: frame))
      },
      .get("/:authority/boards", for: .contentReaders) { visit in
        let frame = visit.frame()
        return visit.show(in: frame, BoardsPage(try await visit.boards(), in: frame))
      },
    ]
    + PageRoute.form("/:authority/settings/change", for: setters) {
      SettingsForm(council: try await $0.council())
    }
    + PageRoute.form("/:authority/settings/schemes/new", for: setters) {
      SchemeForm(scheme: nil, version: try await $0.council().version)
    }
    + PageRoute.form("/:authority/settings/schemes/:id", for: setters) { visit in
      let council = try await visit.council()
      return SchemeForm(
        scheme: try visit.part("id", of: council.ratingSchemes, \.id),
        version: council.version
      )
    }
    + PageRoute.form("/:authority/boards/new", for: definers) { _ in BoardForm(board: nil) }
    + PageRoute.form("/:authority/boards/:id", for: definers) {
      BoardForm(
        board: try $0.part("id", of: try await $0.boards().boards.compactMap(\.board), \.id)
      )
    }
}

extension Visit {
  fileprivate func boards() async throws -> ListBoardsResponse {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listBoards(.with { $0.read = read }, options: options)
    }
  }
}
