import Messages
import ProtobufC

@testable import Gateway

extension SampleCouncil {
  /// The review from 12 March 2026: a notice of two requirements, one of which nothing answers.
  func review() throws -> GatheredReview {
    let (objectives, measures) = (objectives.map(summary), try measureSummaries())
    let then = try workforceThen()
    return try .with {
      $0.plans = .with {
        $0.since = CalendarDate(2026, 3, 12)
        $0.sinceWhat = "the review of 12 March 2026"
        $0.plan = plan
        $0.notice = notice
        $0.reviews = [reviewHeld]
        $0.nextReviewDue = CalendarDate(2026, 9, 12)
        $0.daysUntilReview = -70
        $0.requirements = requirements(objectives)
        $0.thenAndNow = [
          thenAndNow("Objectives working (level 2)", 3, 20, 5, 25, better: true),
          thenAndNow("Actions overdue", 4, 80, 11, 90, better: false),
          thenAndNow("Measures on target", 0, 0, 6, 14, better: true),
        ]
        $0.levels = levelLines(objectives)
        $0.trajectories = trajectories(measures)
        $0.relapses = [
          .with {
            $0.kind = "relapse"
            $0.object = ObjectRef(.measure, "M1")
            $0.title = "Conferences in time" + Sheet.payload
            $0.why = "it met its target in May 2026 and misses it since August 2026"
          }
        ]
        $0.ratings = objectives.prefix(2).map(compared)
        $0.unsupported = findingList().findings
        $0.openQuestions = [
          .with {
            $0.kind = "requirement_unanswered"
            $0.text = "What is done about requirement 2?" + Sheet.payload
            $0.about = ObjectRef(.threadStart, "n2")
          },
          .with {
            $0.kind = "impact_unrated"
            $0.text = "Does objective R3 change anything? Its impact is not rated."
            $0.about = ObjectRef(.objective, "R3")
          },
        ]
      }
      $0.practiceThen = try practiceThen()
      $0.practiceNow = try practice()
      $0.workforceThen = then
      $0.workforceNow = try workforce()
    }
  }

  private var notice: Notice {
    .with {
      $0.id = "n1"
      $0.kind = .improvementNotice
      $0.title = "Improvement notice to Northmere" + Sheet.payload
      $0.issuedOn = CalendarDate(2025, 9, 4)
      $0.issuedBy = "Secretary of State for Education"
      $0.standing = .inForce
      $0.summary = "Issued after the inspection." + Sheet.payload
    }
  }

  private var reviewHeld: Review {
    .with {
      ($0.id, $0.noticeID, $0.title) = ("v1", "n1", "First review" + Sheet.payload)
      $0.heldOn = CalendarDate(2026, 3, 12)
      $0.summary = "Some progress." + Sheet.payload
    }
  }

  private func requirements(_ objectives: [ObjectiveSummary]) -> [RequirementRow] {
    [
      .with {
        $0.requirement = .with {
          ($0.id, $0.number) = ("n1", "1")
          $0.text = "Decide at the front door within a day." + Sheet.payload
        }
        $0.state = .measured
        $0.objectives = Array(objectives.prefix(1))
        ($0.level, $0.levelBefore) = (2, 0)
        $0.supports = "Level 2, working: 3 of 4 actions done, 1 overdue; 1 of 2 measures on target."
        $0.changes = difference().lines + difference().lines
        $0.unsupported = findingList().findings
        $0.lastFinding = .with {
          $0.progress = .someProgress
          $0.note = "Decisions are quicker; the reasons are thin." + Sheet.payload
        }
        $0.lastReviewedOn = CalendarDate(2026, 3, 12)
      },
      .with {
        $0.requirement = .with {
          ($0.id, $0.number, $0.text) = ("n2", "2", "Publish a sufficiency strategy.")
        }
        $0.state = .unanswered
        $0.supports = "Nothing in the plan answers it."
      },
    ]
  }

  private func thenAndNow(
    _ title: String,
    _ then: Int32,
    _ ofThen: Int32,
    _ now: Int32,
    _ ofNow: Int32,
    better: Bool
  ) -> ThenAndNow {
    .with {
      ($0.title, $0.moreIsBetter) = (title, better)
      ($0.then, $0.ofThen, $0.now, $0.ofNow) = (then, ofThen, now, ofNow)
    }
  }

  private func levelLines(_ objectives: [ObjectiveSummary]) -> [DifferenceLine] {
    zip(["level gained", "level lost"], objectives).map { kind, objective in
      .with {
        $0.kind = kind
        $0.object = ObjectRef(.objective, objective.id)
        ($0.ref, $0.title) = (objective.ref, objective.title)
        ($0.before, $0.after) =
          kind == "level lost" ? ("level 2", "level 1") : ("level 1", "level 2")
        $0.on = CalendarDate(2026, 10, 6)
      }
    }
  }

  private func trajectories(_ measures: [MeasureSummary]) -> [TrajectoryRow] {
    zip([false, true], measures).map { arrives, measure in
      .with {
        $0.measure = measure
        $0.arrives = arrives
        ($0.then, $0.now) = ("61% in February 2026", "64% in October 2026")
        $0.sentences = ["At the present pace it reaches 90% in 14 months" + Sheet.payload]
      }
    }
  }

  private func compared(_ objective: ObjectiveSummary) -> ObjectiveRatings {
    .with {
      $0.objective = objective
      $0.aspects = [
        .with {
          $0.aspect = .impact
          $0.owner = .with { ($0.word, $0.colour, $0.meaning) = ("Green", "green", .doneProven) }
          $0.adviser = .with {
            ($0.word, $0.colour, $0.meaning) = ("Amber", "amber", .offTrackRecoverable)
          }
          $0.suggested = .with {
            ($0.word, $0.colour, $0.meaning) = ("Red", "red", .offTrack)
            $0.because = "its measure consistently fails its target" + Sheet.payload
          }
          $0.differ = objective.ref == "R1"
        }
      ]
    }
  }

  private func practiceThen() throws -> PracticeFigures {
    var practice = try practice()
    practice.rounds.removeLast(2)
    practice.agreement = proportion(20, 40)
    practice.actionsInTime = nil
    practice.actionsOverdue = 1
    return practice
  }

  private func workforceThen() throws -> WorkforceFigures {
    var workforce = try workforce()
    workforce.months.removeLast(8)
    return workforce
  }
}
