import Messages
import ProtobufC

/// A row of the sample's measures as the message that defines it.
enum SampleMeasure {
  static func message(
    _ row: SampleTable.Row,
    plan: String,
    section: String,
    _ calendar: SampleCalendar
  ) -> Measure {
    .with {
      ($0.planID, $0.sectionID, $0.ref) = (plan, section, row["ref"])
      ($0.name, $0.definition) = (row["name"], row["definition"])
      $0.unit = units[row["unit"]] ?? .unspecified
      $0.polarity = row["polarity"] == "lower" ? .lowerBetter : .higherBetter
      $0.frequency = frequencies[row["frequency"]] ?? .monthly
      $0.reportingYear = .financial
      $0.kind = kinds[row["kind"]] ?? .snapshot
      $0.responsibleRole = row["responsible"]
      let figure = row["published_figure"]
      $0.publishedFigureKey = figure
      $0.source =
        figure.hasPrefix("audits.")
        ? .audits : figure.hasPrefix("workforce.") ? .workforce : .entered
      $0.amberTolerance = 0.1
      $0.decimals = Int32(row.integer("decimals"))
      if let target = row.optionalNumber("target") {
        $0.targets = [
          .with {
            $0.from = calendar.day(daysAgo: 700)
            ($0.value, $0.text) = (target, row["target"])
          }
        ]
      }
    }
  }

  private static let units: [String: MeasureUnit] = [
    "percent": .percent, "count": .count, "score": .score,
  ]
  private static let frequencies: [String: Frequency] = [
    "monthly": .monthly, "quarterly": .quarterly, "termly": .termly,
  ]
  private static let kinds: [String: MeasureKind] = [
    "in period": .inPeriod, "snapshot": .snapshot, "rolling": .rolling,
    "cumulative": .cumulative,
  ]
}

extension Grade {
  /// "requires improvement", in any case.
  init(words: String) {
    switch words.lowercased() {
    case "inadequate": self = .inadequate
    case "requires improvement": self = .requiresImprovement
    case "good": self = .good
    case "outstanding": self = .outstanding
    default: self = .unspecified
    }
  }
}

extension ObjectiveKind {
  init(sample: String) {
    switch sample {
    case "recommendation": self = .recommendation
    case "board": self = .safeguardingBoard
    default: self = .otherPriority
    }
  }
}

extension NotAvailable {
  init(sample: String) {
    switch sample {
    case "suspended": self = .suspended
    case "to be confirmed": self = .toBeConfirmed
    default: self = .unspecified
    }
  }
}
