import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Every inspection, newest first.
  package func inspections() -> ListInspectionsResponse {
    ListInspectionsResponse.with {
      $0.readPoint = readPoint
      $0.inspections = inspectionsNewestFirst.compactMap { state.fullInspection($0.id) }
    }
  }

  /// Inspections by the day that they were published or else ended, newest first.
  var inspectionsNewestFirst: [Inspection] {
    let dated = state.inspections.enumerated().map { place, inspection in
      let day = (inspection.publishedOn ?? inspection.endedOn ?? inspection.startedOn)?.calendarDay
      return (day: day ?? .earliest, place: place, inspection: inspection)
    }
    return dated.sorted { ($0.day, $0.place) > ($1.day, $1.place) }.map(\.inspection)
  }
}
