import Messages
import ProtobufC

@testable import Gateway

/// The fictional council's tables as messages of the services, as at 21 November 2026.
///
/// Ids are the tables' own references.
struct SampleCouncil {
  let today = CalendarDate(2026, 11, 21)
  let plan: Plan
  let scheme: RatingScheme
  let sections: [Messages.Section]
  let objectives: [Objective]
  let actions: [Action]
  let measures: [Measure]
  let readings: [String: [Reading]]
  let evidence: [Evidence]
  let inspection: Inspection
  let meetings: [Meeting]
  let challenges: [Challenge]

  init() throws {
    scheme = .with {
      $0.id = "brag"
      $0.name = "BRAG"
      $0.words = [
        ("Blue", "blue", "Done, and what it was for is proven", RatingMeaning.doneProven),
        ("Green", "green", "On track, or done and still to be proven", .onTrack),
        ("Amber", "amber", "Off track with a way back", .offTrackRecoverable),
        ("Red", "red", "Off track", .offTrack), ("Grey", "grey", "Not started", .notStarted),
      ].map { word, colour, descriptor, meaning in
        .with {
          ($0.word, $0.colour, $0.descriptor, $0.meaning) = (word, colour, descriptor, meaning)
        }
      }
    }
    let scheme = scheme
    sections = try Sheet("sections").rows.enumerated().map { order, row in
      .with {
        $0.id = "s" + row.text("ref")
        $0.ref = row.text("ref")
        $0.title = row.text("title")
        $0.outcomeStatement = row.text("outcome")
        $0.order = Int32(order)
      }
    }
    let sections = sections
    plan = .with {
      $0.id = "p1"
      $0.title = "Children’s services improvement plan"
      $0.dated = CalendarDate(2025, 10, 6)
      $0.sections = sections
    }
    let ratings = try Self.ratings(scheme)
    let updates = try Self.updates()
    let voices = try Self.voices()
    let criteria = try Self.criteria()
    let tests = try Sheet("embedded_tests").rows
    objectives = try Sheet("objectives").rows.map { row in
      let ref = row.text("ref")
      return .with {
        $0.id = ref
        $0.sectionID = "s" + row.text("section")
        $0.ref = ref
        $0.title = row.text("title")
        $0.kind = row.text("kind") == "recommendation" ? .recommendation : .priority
        $0.ownerRoles = row.list("owner")
        $0.rationale = row.text("rationale")
        $0.measureIDs = row.list("measures")
        $0.threadStartIDs = row.list("answers", ",").map { "t" + $0 }
        $0.ratings = ratings[ref] ?? []
        $0.updates = updates[ref] ?? []
        $0.voices = voices[ref] ?? []
        $0.criteria = criteria[ref] ?? []
        if let test = tests.first(where: { $0.text("objective") == ref }) {
          $0.embeddedTest = .with {
            $0.text = test.text("text")
            $0.passedOn = test.text("passed_meeting").isEmpty ? nil : CalendarDate(2026, 10, 19)
          }
        }
      }
    }
    let moves = Dictionary(grouping: try Sheet("due_moves").rows) { $0.text("action") }
    actions = try Sheet("actions").rows.map { row in
      let ref = row.text("ref")
      let due = Self.due(row.text("due"))
      return .with {
        $0.id = ref
        $0.ref = ref
        $0.objectiveID = row.text("objective")
        $0.text = row.text("text")
        $0.desiredOutcome = row.text("outcome")
        $0.leads = row.list("leads")
        $0.due = due
        $0.originalDue = due
        $0.measureIDs = row.list("measures", ",")
        $0.ratings = ratings[ref] ?? []
        $0.updates = updates[ref] ?? []
        $0.dueMoves = (moves[ref] ?? []).map { move in
          .with {
            $0.from = Self.due("{m-14}")
            $0.to = due
            $0.reason = move.text("reason")
            $0.movedBy = "Morgan Reed"
            $0.movedAt = Self.time(move.text("days_ago"))
          }
        }
        if !$0.dueMoves.isEmpty { $0.originalDue = Self.due("{m-14}") }
        $0.version = 412
      }
    }
    measures = try Self.measures()
    readings = try Self.readings(measures)
    evidence = try Sheet("evidence").rows.enumerated().map { index, row in
      let supports = row.text("supports").split(separator: ":").map(String.init)
      return .with {
        $0.id = "e\(index)"
        $0.title = row.text("title")
        $0.kind =
          EvidenceKind.allCases.first { $0.field == row.text("kind") } ?? .document
        $0.strength =
          row.text("strength") == "strong"
          ? .strong : row.text("strength") == "moderate" ? .moderate : .weak
        $0.dated = Self.time(row.text("days_ago")).day
        $0.shelfLifeMonths = 12
        $0.supports = [
          ObjectRef(supports[0] == "action" ? .action : .objective, supports[1])
        ]
        $0.location = "Evidence library, folder \(index + 1)"
        $0.addedBy = "Alex Whitlow"
      }
    }
    inspection = try Self.inspection()
    meetings = try Sheet("meetings").rows.map { row in
      .with {
        $0.id = row.text("ref")
        $0.board = .improvement
        $0.title = row.text("title")
        $0.heldOn = Self.time(row.text("days_ago")).day
        $0.attendance = row.list("attendance")
        $0.decisions = [row.text("decision_1"), row.text("decision_2")].enumerated().map {
          i,
          text in
          .with {
            $0.id = "d\(i)"
            $0.text = text
          }
        }
      }
    }
    challenges = try Sheet("challenges").rows.enumerated().map { index, row in
      let about = row.text("about").split(separator: ":").map(String.init)
      return .with {
        $0.id = "c\(index)"
        $0.text = row.text("text")
        $0.ownerRole = row.text("owner")
        if about.count == 2 { $0.about = ObjectRef(.objective, about[1]) }
        $0.answer = row.text("answer")
        $0.accepted = row.text("accepted") == "1"
        $0.raisedBy = "Independent chair"
        $0.raisedAt = Self.time(row.text("days_ago"))
        $0.due = CalendarDate(2026, 11, 2)
        if !$0.answer.isEmpty {
          $0.answeredBy = row.text("owner")
          $0.answeredAt = Self.time(row.text("answered_days_ago"))
        }
      }
    }
  }

  /// So many days before today, at nine in the morning.
  static func time(_ daysAgo: String) -> ProtobufTimestamp {
    var time = ProtobufTimestamp()
    time.seconds = 1_795_251_600 - (Int64(daysAgo) ?? 0) * 86_400
    return time
  }

  /// The end of the month so many months from November 2026: "{m-10}"; else as written.
  static func due(_ text: String) -> DueDate {
    if text.hasPrefix("{d"), let days = Int(text.dropFirst(2).dropLast()) {
      let day = time(String(-days)).day
      return .with {
        $0.text = day.words
        $0.meaning = .day
        $0.dueBy = day
      }
    }
    guard let step = Int(text.dropFirst(2).dropLast()), text.hasPrefix("{m") else {
      return .with {
        $0.text = text
        $0.meaning = text.isEmpty ? DueMeaning.none : .continuing
      }
    }
    let month = 2026 * 12 + 10 + step
    let last = lastDay(month)
    return .with {
      $0.text = last.shortMonth
      $0.meaning = .month
      $0.dueBy = last
    }
  }

  static func lastDay(_ month: Int) -> CalendarDate {
    let first = CalendarDate(month / 12, month % 12 + 1, 1)
    let next = CalendarDate((month + 1) / 12, (month + 1) % 12 + 1, 1)
    return CalendarDate(month / 12, month % 12 + 1, next.dayNumber - first.dayNumber)
  }

  private static func ratings(_ scheme: RatingScheme) throws -> [String: [Rating]] {
    var ratings: [String: [Rating]] = [:]
    for row in try Sheet("ratings").rows {
      let word = scheme.words.first { $0.word == row.text("word") } ?? RatingWord()
      ratings[row.text("subject"), default: []].append(
        .with {
          $0.aspect = row.text("aspect") == "impact" ? .impact : .progress
          $0.perspective =
            switch row.text("perspective") {
            case "chair": .chair
            case "adviser": .adviser
            default: .owner
            }
          ($0.word, $0.colour, $0.meaning) = (word.word, word.colour, word.meaning)
          $0.justification = row.text("justification")
          $0.pathToGreen = row.text("path_to_green")
          $0.ratedBy = "Alex Whitlow"
          $0.ratedAt = time(row.text("days_ago"))
        }
      )
    }
    return ratings
  }

  private static func updates() throws -> [String: [PeriodUpdate]] {
    var updates: [String: [PeriodUpdate]] = [:]
    for row in try Sheet("updates").rows {
      updates[row.text("subject"), default: []].append(
        .with {
          $0.progress = row.text("progress")
          $0.next = row.text("next")
          $0.barriers = row.text("barriers")
          $0.updatedBy = "Alex Whitlow"
          $0.updatedAt = time(row.text("days_ago"))
        }
      )
    }
    return updates
  }

  private static func voices() throws -> [String: [Voice]] {
    var voices: [String: [Voice]] = [:]
    for row in try Sheet("voices").rows {
      voices[row.text("objective"), default: []].append(
        .with {
          $0.text = row.text("text")
          $0.heard = row.text("kind") == "heard"
          $0.heardOn = $0.heard ? time(row.text("days_ago")).day : nil
          $0.source = row.text("source")
          $0.speaker =
            switch row.text("speaker") {
            case "parents": .parents
            case "staff": .staff
            case "partners": .partners
            default: .children
            }
        }
      )
    }
    return voices
  }

  private static func criteria() throws -> [String: [Criterion]] {
    var criteria: [String: [Criterion]] = [:]
    for row in try Sheet("criteria").rows {
      criteria[row.text("objective"), default: []].append(
        .with {
          $0.text = row.text("text")
          $0.measureIDs = row.list("measures")
        }
      )
    }
    return criteria
  }

  private static func measures() throws -> [Measure] {
    try Sheet("measures").rows.map { row in
      .with {
        $0.id = row.text("ref")
        $0.ref = row.text("ref")
        $0.sectionID = "s" + row.text("section")
        $0.name = row.text("name")
        $0.definition = row.text("definition")
        $0.unit =
          row.text("unit") == "percent" ? .percent : row.text("unit") == "count" ? .count : .score
        $0.polarity = row.text("polarity") == "lower" ? .lowerBetter : .higherBetter
        $0.frequency =
          row.text("frequency") == "quarterly"
          ? .quarterly : row.text("frequency") == "termly" ? .termly : .monthly
        $0.kind = row.text("kind") == "cumulative" ? .cumulative : .inPeriod
        $0.responsibleRole = row.text("responsible")
        $0.source =
          row.text("published_figure").isEmpty
          ? .entered : row.text("published_figure").hasPrefix("audits") ? .audits : .workforce
        $0.decimals = row.whole("decimals")
        if let target = row.number("target") { $0.targets = [.with { $0.value = target }] }
      }
    }
  }

  private static func readings(_ measures: [Measure]) throws -> [String: [Reading]] {
    var readings: [String: [Reading]] = [:]
    for row in try Sheet("readings").rows {
      let month = 2026 * 12 + 10 + Int(row.whole("month"))
      let percent = measures.first { $0.id == row.text("measure") }?.unit == .percent
      readings[row.text("measure"), default: []].append(
        .with {
          $0.period = .with {
            $0.firstDay = CalendarDate(month / 12, month % 12 + 1, 1)
            $0.lastDay = lastDay(month)
          }
          $0.numerator = row.number("numerator")
          $0.denominator = row.number("denominator")
          $0.value = row.number("value")
          if let top = $0.numerator, let bottom = $0.denominator, bottom > 0 {
            $0.value = top / bottom * (percent ? 100 : 1)
          }
          $0.notAvailable = row.text("not_available").isEmpty ? .unspecified : .suspended
          $0.note = row.text("note")
          $0.source = "case system extract"
          $0.recordedAt = time("12")
        }
      )
    }
    return readings
  }

  private static func inspection() throws -> Inspection {
    let grades: [String: Grade] = [
      "inadequate": .inadequate, "requires improvement": .requiresImprovement, "good": .good,
      "outstanding": .outstanding,
    ]
    return try .with { inspection in
      inspection.id = "i1"
      inspection.framework = .ilacs
      inspection.title = "Inspection of children’s social care services"
      inspection.startedOn = CalendarDate(2025, 6, 9)
      inspection.endedOn = CalendarDate(2025, 6, 20)
      inspection.publishedOn = CalendarDate(2025, 8, 4)
      inspection.judgements = try Sheet("judgements").rows.map { row in
        .with {
          $0.id = row.text("number")
          $0.number = row.text("number")
          $0.parentID = row.text("parent")
          $0.area = row.text("area")
          $0.grade = grades[row.text("grade")] ?? .unspecified
        }
      }
      inspection.paragraphs = try Sheet("paragraphs").rows.map { row in
        .with {
          $0.id = "q" + row.text("number")
          $0.number = row.whole("number")
          $0.section = row.text("section")
          $0.text = row.text("text")
          $0.flagged = !row.text("flagged").isEmpty
        }
      }
      inspection.threadStarts = try Sheet("recommendations").rows.map { row in
        .with {
          $0.id = "t" + row.text("number")
          $0.inspectionID = "i1"
          $0.kind = .recommendation
          $0.number = row.text("number")
          $0.addressee = row.text("addressee")
          $0.text = row.text("text")
          $0.paragraphIDs = row.list("paragraphs", ",").map { "q" + $0 }
        }
      }
    }
  }
}
