import Foundation
import Messages
import ProtobufC
import RPC

/// The plan's part of the sample: inspection, plan, measures, ratings, updates, evidence, meetings.
enum SamplePlan {
  /// The report came out this long ago, and the plan two months later.
  private static let reportAge = 560
  private static let planAge = 500

  static func steps(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try beginning(calendar) + inspection(calendar) + plan(calendar) + measures(calendar)
      + SamplePlanLife.steps(calendar) + SampleNotice.steps(calendar)
      + SampleBoards.steps(calendar) + SampleVersions.steps() + targetsAhead(calendar)
  }

  private static func step(
    _ daysAgo: Int,
    _ account: String = "manager",
    _ call: @escaping (SampleScribe, Change, CallOptions) async throws -> Void
  ) -> SampleStory.Step {
    SampleStory.Step(daysAgo: daysAgo, account: account, call: call)
  }

  private static func beginning(_ calendar: SampleCalendar) -> [SampleStory.Step] {
    [
      step(reportAge + 5, "administrator") { scribe, change, options in
        _ = try await scribe.plans.registerAuthority(
          .with {
            ($0.change, $0.name, $0.onsCode) = (change, SampleAuthority.name, "E06999999")
          },
          options: options
        )
      }
    ]
  }

  private static func inspection(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    let judgements = try SampleTable("judgements").map { row in
      Judgement.with {
        ($0.number, $0.parentID, $0.area) = (row["number"], row["parent"], row["area"])
        $0.gradeAsWritten = row["grade"].prefix(1).uppercased() + row["grade"].dropFirst()
        $0.grade = Grade(words: row["grade"])
      }
    }
    let paragraphs = try SampleTable("paragraphs").map { row in
      Paragraph.with {
        $0.number = Int32(row.integer("number"))
        ($0.section, $0.text, $0.flagged) = (row["section"], row["text"], row["flagged"] == "1")
      }
    }
    let starts = try SampleTable("recommendations").map { row in
      ThreadStart.with {
        $0.kind = .recommendation
        ($0.number, $0.addressee, $0.text) = (row["number"], row["addressee"], row["text"])
        $0.paragraphIDs = row.list("paragraphs", by: ",")
      }
    }
    return [
      step(reportAge) { scribe, change, options in
        let result = try await scribe.plans.recordInspection(
          .with {
            $0.change = change
            $0.inspection = .with {
              $0.framework = .ilacs
              $0.title = "Inspection of children's services"
              $0.startedOn = calendar.day(daysAgo: reportAge + 45)
              $0.endedOn = calendar.day(daysAgo: reportAge + 34)
              $0.publishedOn = calendar.day(daysAgo: reportAge)
              ($0.judgements, $0.paragraphs, $0.threadStarts) = (judgements, paragraphs, starts)
            }
          },
          options: options
        )
        // The inspection itself, then its thread starts in their order.
        for (start, id) in zip(starts, result.ids.dropFirst()) {
          scribe.set(id, for: "recommendation:\(start.number)")
        }
      }
    ]
  }

  private static func plan(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    var steps = [
      step(planAge) { scribe, change, options in
        let result = try await scribe.plans.createPlan(
          .with {
            ($0.change, $0.title) = (change, "Northmere improvement plan")
            $0.dated = calendar.day(daysAgo: planAge)
          },
          options: options
        )
        try scribe.remember(result, as: "plan")
      }
    ]
    steps += try SampleTable("sections").enumerated().map { order, row in
      step(planAge) { scribe, change, options in
        let plan = try scribe.id("plan")
        let result = try await scribe.plans.addSection(
          .with {
            $0.change = change
            $0.section = .with {
              ($0.planID, $0.ref, $0.title) = (plan, row["ref"], row["title"])
              ($0.outcomeStatement, $0.order) = (row["outcome"], Int32(order + 1))
            }
          },
          options: options
        )
        try scribe.remember(result, as: "section:\(row["ref"])")
      }
    }
    steps += try objectives()
    steps += try actions(calendar)
    return steps
  }

  private static func objectives() throws -> [SampleStory.Step] {
    var steps = try SampleTable("objectives").enumerated().map { order, row in
      step(planAge) { scribe, change, options in
        let section = try scribe.id("section:\(row["section"])")
        let answers = try row.list("answers", by: ",").map {
          try scribe.id("recommendation:\($0)")
        }
        let result = try await scribe.plans.addObjective(
          .with {
            $0.change = change
            $0.objective = .with {
              ($0.sectionID, $0.ref, $0.title) = (section, row["ref"], row["title"])
              $0.kind = ObjectiveKind(sample: row["kind"])
              ($0.ownerRoles, $0.rationale) = ([row["owner"]], row["rationale"])
              ($0.threadStartIDs, $0.order) = (answers, Int32(order + 1))
            }
          },
          options: options
        )
        try scribe.remember(result, as: "objective:\(row["ref"])")
      }
    }
    steps += try SampleTable("voices").filter { $0["kind"] == "promised" }.map { row in
      step(planAge, "voices") { scribe, change, options in
        let objective = try scribe.id("objective:\(row["objective"])")
        _ = try await scribe.plans.addVoice(
          .with {
            $0.change = change
            $0.voice = .with {
              ($0.objectiveID, $0.text, $0.speaker) = (objective, row["text"], .children)
            }
          },
          options: options
        )
      }
    }
    return steps
  }

  private static func actions(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("actions").enumerated().map { order, row in
      step(planAge) { scribe, change, options in
        let objective = try scribe.id("objective:\(row["objective"])")
        let result = try await scribe.plans.addAction(
          .with {
            $0.change = change
            $0.action = .with {
              ($0.objectiveID, $0.ref, $0.text) = (objective, row["ref"], row["text"])
              $0.desiredOutcome = row["outcome"]
              $0.leads = row.list("leads")
              $0.due = .with { $0.text = calendar.written(row["due"]) }
              $0.measureRefs = row.list("measures", by: ",")
              $0.order = Int32(order + 1)
            }
          },
          options: options
        )
        try scribe.remember(result, as: "action:\(row["ref"])")
      }
    }
  }

  private static func measures(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    // Two years before the first reading, so that every reading has its target and definition.
    var steps = try SampleTable("measures").map { row in
      step(planAge) { scribe, change, options in
        let plan = try scribe.id("plan")
        let section = try scribe.id("section:\(row["section"])")
        let result = try await scribe.plans.defineMeasure(
          .with {
            $0.change = change
            $0.measure = SampleMeasure.message(row, plan: plan, section: section, calendar)
          },
          options: options
        )
        try scribe.remember(result, as: "measure:\(row["ref"])")
      }
    }
    steps += try linkedMeasures()
    steps += try SampleTable("readings").map { row in
      let month = row.integer("month")
      // Figures are known some days into the next month.
      let known = max(0, calendar.daysSinceEnd(ofMonth: month) - 4)
      return step(min(known, planAge - 1)) { scribe, change, options in
        let measure = try scribe.id("measure:\(row["measure"])")
        _ = try await scribe.plans.recordReading(
          .with {
            ($0.change, $0.measureID) = (change, measure)
            $0.reading = .with {
              $0.period = calendar.month(month)
              $0.value = row.optionalNumber("value")
              $0.numerator = row.optionalNumber("numerator")
              $0.denominator = row.optionalNumber("denominator")
              $0.notAvailable = NotAvailable(sample: row["not_available"])
              ($0.note, $0.source) = (row["note"], "Case system extract")
            }
          },
          options: options
        )
      }
    }
    return steps
  }

  /// After the second review the board agreed how much better some measures are to be, and by when.
  static func targetsAhead(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("targets_ahead").map { row in
      step(140) { scribe, change, options in
        let measure = try scribe.id("measure:\(row["measure"])")
        let ahead = [1, 2].compactMap { place in
          row.optionalNumber("ahead_\(place)").map { value in
            Target.with {
              ($0.value, $0.text) = (value, row["ahead_\(place)"])
              $0.by = calendar.month(row.integer("month_\(place)")).lastDay
            }
          }
        }
        _ = try await scribe.plans.setTargets(
          .with {
            ($0.change, $0.measureID) = (change, measure)
            $0.reason = "Agreed by the Improvement Board after the second review"
            $0.targets =
              [
                .with {
                  $0.from = calendar.day(daysAgo: 700)
                  ($0.value, $0.text) = (row.number("target"), row["target"])
                }
              ] + ahead
          },
          options: options
        )
      }
    }
  }

  /// Objectives and criteria name the measures that would show their effect.
  private static func linkedMeasures() throws -> [SampleStory.Step] {
    try SampleTable("criteria").enumerated().map { order, row in
      step(planAge) { scribe, change, options in
        let objective = try scribe.id("objective:\(row["objective"])")
        let measures = try row.list("measures", by: ",").map { try scribe.id("measure:\($0)") }
        _ = try await scribe.plans.addCriterion(
          .with {
            $0.change = change
            $0.criterion = .with {
              ($0.objectiveID, $0.text, $0.measureIDs) = (objective, row["text"], measures)
              $0.order = Int32(order + 1)
            }
          },
          options: options
        )
      }
    }
  }
}
