package import Messages
import ProtobufC

/// A figure that another service published, which becomes a reading of the measures linked to it.
package struct ReceiveFigure: Hashable, Sendable {
  /// The other service: `audits`, `workforce`.
  package var service: String
  /// Position of the figure's record in that service's ledger.
  package var position: Int64
  package var figure: PublishedFigure

  package init(service: String, position: Int64, figure: PublishedFigure) {
    self.service = service
    self.position = position
    self.figure = figure
  }

  /// Nothing for a figure that was received before.
  package func decide(_ state: PlansState, at moment: Moment) -> [PlansEvent] {
    guard position > state.cursors[service] ?? 0, figure.period?.firstDay != nil else { return [] }
    var draft = EventDraft(moment)
    draft.record(
      .figureReceived(
        .with {
          $0.service = service
          $0.position = position
          $0.figure = figure
        }
      )
    )
    for measure in state.measures
    where !measure.withdrawn && !figure.key.isEmpty && measure.publishedFigureKey == figure.key {
      draft.record(figure, as: measure, over: state.currentReadings(of: measure.id))
    }
    return draft.events
  }
}

extension EventDraft {
  /// Records a published figure as a reading of a measure, unless it is there already.
  mutating func record(
    _ figure: PublishedFigure,
    as measure: Measure,
    over current: [Reading]
  ) {
    var reading = Reading(figure, of: measure)
    let before = current.first { $0.isSamePeriod(as: reading) }
    if let before, before.saysTheSame(as: reading) { return }
    reading.correction = before != nil
    record(
      .readingRecorded(
        .with {
          $0.measureID = measure.id
          $0.reading = reading
        }
      )
    )
  }

  /// Records the figures that were received under a measure's key, the latest of each period.
  mutating func recordFigures(of measure: Measure, in state: PlansState) {
    guard !measure.publishedFigureKey.isEmpty else { return }
    let received = state.figures[measure.publishedFigureKey] ?? []
    let current = state.currentReadings(of: measure.id)
    for (index, item) in received.enumerated() {
      let isReplaced = received[(index + 1)...].contains {
        $0.figure.period?.firstDay == item.figure.period?.firstDay
          && $0.figure.period?.lastDay == item.figure.period?.lastDay
      }
      if !isReplaced { record(item.figure, as: measure, over: current) }
    }
  }
}

extension Reading {
  /// A published figure as a reading, with where it came from.
  init(_ figure: PublishedFigure, of measure: Measure) {
    self.init()
    period = figure.period
    value = figure.value
    numerator = figure.numerator
    denominator = figure.denominator
    if let part = numerator, let whole = denominator, whole > 0 {
      value = value ?? part / whole * measure.unit.scale
    }
    source = figure.source
    definitionVersion = measure.definitionVersion
    note = figure.definition.isEmpty ? "" : "Definition: \(figure.definition)"
    if value == nil {
      notAvailable = .other
      note = figure.notAvailable
      numerator = nil
      denominator = nil
    }
  }
}
