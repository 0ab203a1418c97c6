import Messages
import ProtobufC

@testable import Gateway

extension SampleCouncil {
  func rating(_ ratings: [Rating], _ aspect: RatingAspect) -> Rating? {
    ratings.filter { $0.aspect == aspect && $0.perspective == .owner }
      .max { ($0.ratedAt?.seconds ?? 0) < ($1.ratedAt?.seconds ?? 0) }
  }

  func summary(_ action: Action) -> ActionSummary {
    .with {
      $0.id = action.id
      $0.objectiveID = action.objectiveID
      $0.sectionID = objectives.first { $0.id == action.objectiveID }?.sectionID ?? ""
      $0.objectiveRef = action.objectiveID
      $0.ref = action.ref
      $0.text = action.text
      $0.leads = action.leads
      $0.due = action.due
      $0.progress = rating(action.ratings, .progress)
      $0.impact = rating(action.ratings, .impact)
      $0.done = $0.progress?.meaning == .doneProven
      let late = action.due?.dueBy.map { today.dayNumber - $0.dayNumber } ?? 0
      $0.daysLate = $0.done ? 0 : Int32(max(0, late))
      $0.dueMovedTimes = Int32(action.dueMoves.count)
      $0.lastUpdateOn = action.updates.last?.updatedAt?.day
      $0.evidenceItems = Int32(evidence(for: action.id).count)
      $0.version = action.version
    }
  }

  func summary(_ objective: Objective) -> ObjectiveSummary {
    let mine = actions.filter { $0.objectiveID == objective.id }.map(summary)
    let done = mine.allSatisfy(\.done)
    let passed = objective.embeddedTest?.passedOn != nil
    let level: Int32 = passed ? 3 : done ? (objective.measureIDs.isEmpty ? 1 : 2) : 0
    return .with {
      $0.id = objective.id
      $0.sectionID = objective.sectionID
      $0.ref = objective.ref
      $0.title = objective.title
      $0.kind = objective.kind
      $0.ownerRoles = objective.ownerRoles
      $0.progress = rating(objective.ratings, .progress)
      $0.impact = rating(objective.ratings, .impact)
      $0.assurance = .with {
        $0.level = level
        $0.missing =
          level == 3
          ? []
          : level == 0
            ? [
              "\(mine.count { !$0.done }) of \(mine.count) actions are not done",
              "no update in the last 31 days",
            ]
            : ["the board has not set the test for level 3"]
        $0.because = level == 0 ? [] : ["all \(mine.count) actions are done"]
      }
      $0.levelBefore = objective.ref == "R1" ? 0 : level
      $0.contradictions = objective.ref == "R3" || objective.ref == "R10" ? 1 : 0
      $0.actions = counts(mine)
    }
  }

  func counts(_ actions: [ActionSummary]) -> ActionCounts {
    .with {
      $0.total = Int32(actions.count)
      $0.done = Int32(actions.count(where: \.done))
      $0.overdue = Int32(actions.count { $0.daysLate > 0 })
      $0.dueIn28Days = Int32(
        actions.count {
          ($0.due?.dueBy?.dayNumber).map { (0...28).contains($0 - today.dayNumber) } ?? false
        }
      )
      $0.undated = Int32(actions.count { $0.due?.dueBy == nil })
    }
  }

  func evidence(for id: String) -> [Evidence] {
    evidence.filter { $0.supports.contains { $0.id == id } }
  }

  func chart(_ measure: Measure) throws -> XmRChart {
    let readings = readings[measure.id] ?? []
    let target = measure.targets.first?.value
    let lower = measure.polarity == .lowerBetter
    let plain = try PlainChart(readings.map(\.value), lowerBetter: lower, target: target)
    let limits = measure.kind != .cumulative
    return .with { chart in
      chart.points = zip(readings, plain.points).map { reading, point in
        .with {
          $0.period = reading.period
          $0.value = reading.value
          $0.target = target
          if limits {
            $0.centre = plain.centre
            $0.lowerLimit = plain.lower
            $0.upperLimit = plain.upper
            $0.specialCause = SpecialCause(rawValue: Int32(point.rule))
            $0.favourable = point.favourable
          }
          if let value = reading.value, let target {
            $0.status = (lower ? value <= target : value >= target) ? .met : .missed
          } else {
            $0.status = reading.value == nil ? .notAvailable : .noTarget
          }
        }
      }
      chart.runLength = 7
      if limits {
        chart.centre = plain.centre
        chart.lowerLimit = plain.lower
        chart.upperLimit = plain.upper
        chart.trialLimits = plain.isTrial
        chart.variation = Variation(rawValue: Int32(plain.variation))
        chart.assurance = TargetAssurance(rawValue: Int32(plain.assurance))
        chart.sentence = plain.sentence
      } else {
        chart.noLimitsBecause = "cumulative measures are not charted with limits"
        chart.sentence = "The count since April stands beside last year’s"
      }
    }
  }

  func summary(_ measure: Measure) throws -> MeasureSummary {
    let chart = try chart(measure)
    return .with {
      $0.measure = measure
      $0.latest = readings[measure.id]?.last { $0.value != nil }
      $0.status = chart.points.last { $0.value != nil }?.status ?? .notAvailable
      $0.target = measure.targets.first
      $0.variation = chart.variation
      $0.assurance = chart.assurance
      $0.sentence = chart.sentence
      $0.points = chart.points
      $0.stale = measure.ref == "M5"
    }
  }

  func measureSummaries() throws -> [MeasureSummary] {
    try measures.filter { readings[$0.id]?.isEmpty == false }.map(summary)
  }

  func boardFigures() throws -> BoardFigures {
    let actions = actions.map(summary)
    let summaries = objectives.map(summary)
    let measures = try measureSummaries()
    return .with {
      $0.plan = plan
      $0.lastMeeting = meetings.last
      $0.since = [
        ("11 actions were completed; 58 of 90 are now done", "actions?status=done"),
        (
          "14 actions are overdue, the longest by 112 days: R10.3",
          "actions?status=overdue&sort=late"
        ),
        ("One objective gained an assurance level and none lost one", "plan"),
        ("3 of 20 measures really changed: two for the better, one for the worse", "measures"),
        ("2 of 4 challenges have an answer; the oldest without one is 96 days old", "meetings"),
      ].map { text, link in
        .with { ($0.text, $0.link) = (text, link) }
      }
      $0.needsTheBoard = [
        (
          "contradiction", ObjectRef(.objective, "R3"), "R3 Conferences while they still matter",
          "Impact is rated Green, but conferences in 15 working days missed their target of 75% in each of the last three months (61%, 58%, 63%)"
        ),
        (
          "contradiction", ObjectRef(.objective, "R10"), "R10 Reviews of children in care on time",
          "Progress is rated Blue with one item of evidence, a document from 14 months ago"
        ),
        (
          "overdue", ObjectRef(.action, "R11.2"), "R11.2 Recruit a marketing lead for fostering",
          "112 days late, moved twice, no update since 4 July 2026"
        ),
        (
          "challenge", ObjectRef(.challenge, "c1"),
          "What would make a foster family for teenagers say yes?",
          "Asked of the fostering service manager 96 days ago; no answer"
        ),
        (
          "measure", ObjectRef(.measure, "M10"), "M10 Dental checks up to date",
          "No real change in 12 months and the target of 90% is outside what this process can reach"
        ),
      ].map { kind, object, title, why in
        .with {
          $0.kind = kind
          $0.object = object
          $0.title = title
          $0.why = why
        }
      }
      $0.objectives = summaries
      $0.actions = counts(actions)
      $0.measures = measures
      $0.openChallenges = challenges.filter { !$0.accepted }
      $0.recentDecisions = meetings.last?.decisions ?? []
      $0.voices = objectives.filter { !$0.voices.isEmpty }.map { objective in
        .with {
          $0.objectiveID = objective.id
          $0.objectiveRef = objective.ref
          $0.objectiveTitle = objective.title
          $0.promised = objective.voices.filter { !$0.heard }
          $0.heard = objective.voices.filter(\.heard)
        }
      }
    }
  }

  func planDetail() -> PlanDetail {
    let actions = actions.map(summary)
    return .with {
      $0.plan = plan
      $0.objectives = objectives.map(summary)
      $0.actions = actions
      $0.counts = counts(actions)
      $0.progressScheme = scheme
      $0.impactScheme = scheme
    }
  }

  func history() -> [HistoryEntry] {
    [
      ("9", "Progress rated Green (was Amber)", "Two localities now work this way", "Alex Whitlow"),
      ("40", "Update posted", "", "Alex Whitlow"),
      (
        "160", "Due date moved from Sep 25 to Mar 26", "Two vacancies in the lead team",
        "Morgan Reed"
      ),
      ("402", "Added by the import of the plan", "", "Morgan Reed"),
    ].map { days, summary, reason, actor in
      .with {
        $0.recordedAt = Self.time(days)
        $0.effectiveAt = Self.time(days)
        $0.summary = summary
        $0.reason = reason
        $0.actor = actor
      }
    }
  }

  var finding: CheckFinding {
    .with {
      $0.rule = "rating_against_evidence"
      $0.severity = .serious
      $0.refs = [ObjectRef(.objective, "R3"), ObjectRef(.measure, "M2")]
      $0.found = "61% in October 2026"
      $0.expected = "at least 75%"
      $0.message =
        "Impact is rated Green, but conferences within 15 working days missed their target in each of the last three months"
      $0.howToResolve =
        "Change the rating, or record evidence from the last 12 months that shows impact"
    }
  }

  func objectiveDetail(_ id: String) throws -> ObjectiveDetail {
    let objective = objectives.first { $0.id == id } ?? Objective()
    let starts = inspection.threadStarts.filter { objective.threadStartIDs.contains($0.id) }
    let cited = Set(starts.flatMap(\.paragraphIDs))
    return try .with {
      $0.plan = plan
      $0.section = sections.first { $0.id == objective.sectionID }
      $0.objective = objective
      $0.summary = summary(objective)
      $0.actions = actions.filter { $0.objectiveID == id }.map(summary)
      $0.measures = try measures.filter { objective.measureIDs.contains($0.id) }.map(summary)
      $0.evidence = evidence(for: id)
      $0.threadStarts = starts
      $0.paragraphs = inspection.paragraphs.filter { cited.contains($0.id) }
      $0.findings = id == "R3" ? [finding] : []
      $0.history = history()
      $0.progressScheme = scheme
      $0.impactScheme = scheme
    }
  }

  func actionDetail(_ id: String) throws -> ActionDetail {
    let action = actions.first { $0.id == id } ?? Action()
    let objective = objectives.first { $0.id == action.objectiveID } ?? Objective()
    return try .with {
      $0.plan = plan
      $0.section = sections.first { $0.id == objective.sectionID }
      $0.objective = summary(objective)
      $0.action = action
      $0.summary = summary(action)
      $0.measures = try measures.filter { action.measureIDs.contains($0.id) }.map(summary)
      $0.evidence = evidence(for: id)
      $0.threadStarts = inspection.threadStarts.filter { objective.threadStartIDs.contains($0.id) }
      $0.history = history()
      $0.progressScheme = scheme
      $0.impactScheme = scheme
    }
  }

  func measureDetail(_ id: String) throws -> MeasureDetail {
    let measure = measures.first { $0.id == id } ?? Measure()
    return try .with {
      $0.plan = plan
      $0.summary = try summary(measure)
      $0.readings = readings[id] ?? []
      $0.chart = try chart(measure)
      $0.objectives = objectives.filter { $0.measureIDs.contains(id) }.map(summary)
      $0.actions = actions.filter { $0.measureIDs.contains(id) }.map(summary)
      $0.history = history()
      $0.trajectory = [
        "Reaching 75% by March 2027 asks for 2.8 points a month; the best that was ever sustained over as many months is 1.1",
        "On the present trend it is not reached",
      ]
    }
  }

  func coverage() -> Coverage {
    .with { coverage in
      coverage.inspection = inspection
      func row(_ start: ThreadStart) -> CoverageRow {
        .with {
          let answering = objectives.filter { $0.threadStartIDs.contains(start.id) }
          let theirs = actions.filter { action in answering.contains { $0.id == action.objectiveID }
          }
          $0.threadStart = start
          $0.objectives = answering.map(summary)
          $0.actions = theirs.map(summary)
          $0.measureIDs = answering.flatMap(\.measureIDs)
          $0.evidenceIDs = answering.flatMap { evidence(for: $0.id) }.map(\.id)
          $0.state =
            theirs.isEmpty
            ? .unanswered
            : !$0.evidenceIDs.isEmpty ? .evidenced : $0.measureIDs.isEmpty ? .actioned : .measured
        }
      }
      coverage.threadStarts = inspection.threadStarts.map(row)
      coverage.flaggedParagraphs = inspection.paragraphs.filter(\.flagged).map { paragraph in
        .with {
          $0.paragraph = paragraph
          let answering = inspection.threadStarts.filter { $0.paragraphIDs.contains(paragraph.id) }
            .map(row)
          $0.objectives = answering.flatMap(\.objectives)
          $0.actions = answering.flatMap(\.actions)
          $0.state = answering.isEmpty ? .unanswered : .actioned
        }
      }
      coverage.answered = .with {
        $0.numerator = 24
        $0.denominator = 25
        $0.share = 0.96
        $0.lower = 0.805
        $0.upper = 0.993
      }
    }
  }
}
