import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Saying which recommendations a paragraph of a report led to.
enum LinkingRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/inspections/:id/paragraphs/:paragraph/link", for: [.improvementManager]) {
      visit in
      let (row, inspection) = try await visit.paragraph()
      let frame = visit.frame()
      let form = visit.freshForm(values: ["thread_start": row.threadStartIDs])
      return visit.show(in: frame, LinkParagraphPage(row, of: inspection, form, in: frame))
    },
    .post("/:authority/inspections/:id/paragraphs/:paragraph/link", for: [.improvementManager]) {
      visit in
      let form = FormState(posted: try await visit.form())
      let (row, inspection) = try await visit.paragraph()
      let chosen = Set(form.values["thread_start"] ?? [])
      let paragraphID = row.paragraph?.id ?? ""
      return try await visit.submit(
        form,
        then: visit.address.inspection(inspection.id) + "#paragraph-\(paragraphID)",
        saying: .saved,
        again: { LinkParagraphPage(row, of: inspection, $0, in: $1) }
      ) {
        // A paragraph belongs to several thread starts, each of which keeps its own list.
        for start in inspection.threadStarts
        where chosen.contains(start.id) != start.paragraphIDs.contains(paragraphID) {
          let own = FormState(key: "\(form.key)-\(start.id)", basedOn: start.version)
          try await visit.send(own) { change, plans, options in
            _ = try await plans.linkParagraphs(
              .with {
                ($0.change, $0.threadStartID) = (change, start.id)
                $0.paragraphIDs =
                  chosen.contains(start.id)
                  ? start.paragraphIDs + [paragraphID]
                  : start.paragraphIDs.filter { $0 != paragraphID }
              },
              options: options
            )
          }
        }
      }
    },
  ]
}

extension Visit {
  /// The paragraph of an address with its inspection.
  fileprivate func paragraph() async throws -> (row: CoverageRow, inspection: Inspection) {
    let id = try parameter("id")
    let coverage = try await site.backends.ask(.plans) {
      try await site.backends.plans.getCoverage(
        .with { ($0.read, $0.inspectionID) = (read, id) },
        options: options
      )
    }
    let paragraphID = try parameter("paragraph")
    let rows = coverage.flaggedParagraphs + coverage.otherParagraphs
    guard let inspection = coverage.inspection,
      let row = rows.first(where: { $0.paragraph?.id == paragraphID })
    else { throw HTTPError(.notFound) }
    return (row, inspection)
  }
}
