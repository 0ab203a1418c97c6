import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Board packs: listed, frozen, shown as they were, and corrected beside.
enum PackRoutes {
  private static let keepers: Set<Role> = [.improvementManager, .chair]

  static let all: [PageRoute] =
    [
      .get("/:authority/packs", for: .contentReaders) { visit in
        async let list = visit.site.backends.ask(.plans) {
          try await visit.site.backends.plans.listPacks(
            .with { $0.read = visit.read },
            options: visit.options
          )
        }
        async let meetings = visit.meetings()
        let (packs, known) = try await (list, meetings)
        let frame = visit.frame()
        return visit.show(in: frame, PacksPage(packs, meetings: known, in: frame))
      },
      .get("/:authority/packs/:id", for: .contentReaders) { visit in
        let detail = try await visit.pack()
        let frame = visit.frame()
        return visit.show(in: frame, PackPage(detail, in: frame))
      },
    ]
    + PageRoute.form("/:authority/packs/new", for: keepers) { visit in
      let list = try await visit.meetings()
      return FreezePackForm(
        meetings: list.meetings,
        wanted: visit.queryValue("meeting") ?? list.boards.lazy.compactMap(\.next).first?.id
      )
    }
    + PageRoute.form("/:authority/packs/:id/errata/new", for: keepers) {
      ErratumForm(pack: try await $0.pack().pack ?? BoardPack())
    }
}

extension Visit {
  fileprivate func pack() async throws -> PackDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.plans) {
      try await site.backends.plans.getPack(
        .with { ($0.read, $0.packID) = (read, id) },
        options: options
      )
    }
  }
}
