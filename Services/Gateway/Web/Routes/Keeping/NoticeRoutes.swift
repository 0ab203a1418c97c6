import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Inspections, notices with their requirements, reviews, and what is deliberately not taken up.
enum NoticeRoutes {
  private static let keepers = KeepingRoutes.keepers
  private static let reviewers: Set<Role> = [.improvementManager, .dfeAdviser]

  static let all: [PageRoute] = inspections + notices + starts

  private static let inspections: [PageRoute] =
    PageRoute.form("/:authority/inspections/new", for: keepers) { _ in
      InspectionForm(inspection: nil)
    }
    + PageRoute.form("/:authority/inspections/:id/revise", for: keepers) {
      InspectionForm(inspection: try await $0.inspection())
    }
    + PageRoute.form("/:authority/inspections/:id/starts/new", for: keepers) {
      ThreadStartForm(source: .inspection(try await $0.inspection()), start: nil)
    }

  private static let notices: [PageRoute] =
    PageRoute.form("/:authority/notices/new", for: keepers) {
      NoticeForm(
        inspections: try await $0.inspections(),
        notices: try await $0.notices().compactMap(\.notice),
        notice: nil
      )
    }
    + PageRoute.form("/:authority/notices/:id/revise", for: keepers) {
      NoticeForm(
        inspections: try await $0.inspections(),
        notices: try await $0.notices().compactMap(\.notice),
        notice: try await $0.notice().notice
      )
    }
    + PageRoute.form("/:authority/notices/:id/end", for: keepers) {
      EndNoticeForm(notice: try await $0.notice().notice ?? Notice())
    }
    + PageRoute.form("/:authority/notices/:id/requirements/new", for: keepers) {
      ThreadStartForm(source: .notice(try await $0.notice().notice ?? Notice()), start: nil)
    }
    + PageRoute.form("/:authority/notices/:id/reviews/new", for: reviewers) { visit in
      let detail = try await visit.notice()
      return ReviewForm(
        notice: detail.notice ?? Notice(),
        requirements: detail.requirements.compactMap(\.requirement),
        review: nil
      )
    }
    + PageRoute.form("/:authority/notices/:id/reviews/:review/revise", for: reviewers) { visit in
      let detail = try await visit.notice()
      return ReviewForm(
        notice: detail.notice ?? Notice(),
        requirements: detail.requirements.compactMap(\.requirement),
        review: try visit.part("review", of: detail.reviews, \.id)
      )
    }

  private static let starts: [PageRoute] =
    PageRoute.form("/:authority/starts/:id/revise", for: keepers) { visit in
      let (start, source) = try await visit.threadStart()
      return ThreadStartForm(source: source, start: start)
    }
    + PageRoute.form("/:authority/starts/:id/decline", for: keepers) {
      try await $0.declining(takesUp: false)
    }
    + PageRoute.form("/:authority/starts/:id/take-up", for: keepers) {
      try await $0.declining(takesUp: true)
    }
}

extension Visit {
  fileprivate func inspection() async throws -> Inspection {
    try part("id", of: try await inspections(), \.id)
  }

  fileprivate func notice() async throws -> NoticeDetail {
    try part("id", of: try await notices()) { $0.notice?.id ?? "" }
  }

  /// What the path names, and the inspection or notice that asks for it.
  fileprivate func threadStart() async throws -> (ThreadStart, ThreadStartForm.Source) {
    let id = try parameter("id")
    for inspection in try await inspections() {
      if let start = inspection.threadStarts.first(where: { $0.id == id }) {
        return (start, .inspection(inspection))
      }
    }
    for detail in try await notices() {
      let requirement = detail.requirements.compactMap(\.requirement).first { $0.id == id }
      if let requirement, let notice = detail.notice { return (requirement, .notice(notice)) }
    }
    throw HTTPError(.notFound)
  }

  fileprivate func declining(takesUp: Bool) async throws -> DeclineForm {
    let (start, _) = try await threadStart()
    return DeclineForm(start: start, takesUp: takesUp) { site in
      start.inspectionID.isEmpty
        ? site.review() : site.inspection(start.inspectionID) + "#start-\(start.id)"
    }
  }
}
