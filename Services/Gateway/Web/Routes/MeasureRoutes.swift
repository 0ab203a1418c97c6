import Chassis
import Foundation
import Hummingbird
import Messages
import ProtobufC

/// Measures with their charts, and recording a reading.
enum MeasureRoutes {
  /// The keeper of the plan, and whoever answers for the measure.
  private static let readers: Set<Role> = [
    .improvementManager, .objectiveOwner, .actionLead, .qaLead, .workforceLead,
  ]

  static let all: [PageRoute] = [
    .get("/:authority/measures", for: .contentReaders) { visit in
      let list = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.listMeasures(
          .with { $0.read = visit.read },
          options: visit.options
        )
      }
      let frame = visit.frame()
      return visit.show(in: frame, MeasuresPage(list, in: frame))
    },
    .get("/:authority/measures/:id", for: .contentReaders) { visit in
      let detail = try await visit.measure()
      let frame = visit.frame(responsible: detail.responsibleRole)
      return visit.show(in: frame, MeasurePage(detail, in: frame))
    },
    .get("/:authority/measures/:id/reading", for: readers) { visit in
      let detail = try await visit.measure()
      let frame = visit.frame(responsible: detail.responsibleRole)
      guard frame.permits(.recordReading) else { throw HTTPError(.forbidden) }
      return visit.show(in: frame, ReadingFormPage(detail, visit.freshForm(), in: frame))
    },
    .post("/:authority/measures/:id/reading", for: readers) { visit in
      let form = FormState(posted: try await visit.form())
      let detail = try await visit.measure()
      let id = try visit.parameter("id")
      return try await visit.submit(
        form,
        then: visit.address.measure(id),
        saying: .recorded,
        again: { ReadingFormPage(detail, $0, in: $1) }
      ) {
        let reading = try reading(form, visit)
        try await visit.send(form) { change, plans, options in
          _ = try await plans.recordReading(
            .with { ($0.change, $0.measureID, $0.reading) = (change, id, reading) },
            options: options
          )
        }
      }
    },
  ]

  /// - Throws: `RPCError` `INVALID_ARGUMENT` for a field that holds no number.
  private static func reading(_ form: FormState, _ visit: Visit) throws -> Reading {
    func number(_ field: String) throws -> Double? {
      let text = form.text(field).replacingOccurrences(of: "%", with: "")
      guard !text.isEmpty else { return nil }
      guard let number = Double(text), number.isFinite else {
        throw FieldViolations([
          FieldViolation(field, "\u{201C}\(text)\u{201D} is not a number; write 61 or 61.5")
        ]).rpcError
      }
      return number
    }
    let period = form.text("period").split(
      separator: "/",
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    return try .with {
      $0.period = .with {
        $0.firstDay = period.first.flatMap { CalendarDate(iso: String($0)) }
        $0.lastDay = period.count > 1 ? CalendarDate(iso: String(period[1])) : nil
        $0.label = period.count > 2 ? String(period[2]) : ""
      }
      $0.value = try number("value")
      $0.numerator = try number("numerator")
      $0.denominator = try number("denominator")
      $0.notAvailable = NotAvailable(word: form.text("not_available"))
      $0.note = form.text("note")
      $0.source = form.text("source")
    }
  }
}

extension MeasureDetail {
  fileprivate var responsibleRole: String { summary?.measure?.responsibleRole ?? "" }
}

extension Visit {
  /// The measure that the path names.
  func measure() async throws -> MeasureDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.plans) {
      try await site.backends.plans.getMeasure(
        .with { ($0.read, $0.measureID) = (read, id) },
        options: options
      )
    }
  }
}
