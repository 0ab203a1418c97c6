import Chassis
import Hummingbird
import Messages

/// What scrutiny and the public record read.
enum PublishedRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/published", for: .publicReaders) { visit in
      let record = try await visit.publishedRecord()
      let frame = visit.frame()
      return visit.show(in: frame, PublishedPage(record, in: frame))
    }
  ]
}
