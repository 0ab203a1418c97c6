import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Inspections, and what answers each paragraph and recommendation.
enum InspectionRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/inspections", for: .contentReaders) { visit in
      let list = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listInspections(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      let frame = visit.frame()
      return visit.show(in: frame, InspectionsPage(list, in: frame))
    },
    .get("/:authority/inspections/:id", for: .contentReaders) { visit in
      let id = try visit.parameter("id")
      let plans = visit.site.backends.plans
      async let asked = visit.site.backends.ask(.plans) {
        try await plans.getCoverage(
          .with { ($0.read, $0.inspectionID) = (visit.read, id) },
          options: visit.options
        )
      }
      async let named = visit.site.backends.ask(.plans) {
        try await plans.listMeasures(.with { $0.read = visit.read }, options: visit.options)
      }
      let (coverage, measures) = try await (asked, named.measures)
      let frame = visit.frame()
      return visit.show(in: frame, CoveragePage(coverage, measures: measures, in: frame))
    },
  ]
}
