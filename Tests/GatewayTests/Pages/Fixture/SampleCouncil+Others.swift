import Messages
import ProtobufC

@testable import Gateway

extension SampleCouncil {
  func proportion(_ numerator: Int64, _ denominator: Int64) -> Proportion {
    let n = Double(denominator)
    let p = Double(numerator) / max(n, 1)
    let z = 1.96
    let half = z * ((p * (1 - p) + z * z / (4 * n)) / n).squareRoot() / (1 + z * z / n)
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    return .with {
      $0.numerator = numerator
      $0.denominator = denominator
      guard denominator > 0 else { return }
      $0.share = p
      $0.lower = max(0, centre - half)
      $0.upper = min(1, centre + half)
    }
  }

  func grade(_ text: String) -> Grade {
    switch text {
    case "inadequate": .inadequate
    case "requires improvement": .requiresImprovement
    case "good": .good
    case "outstanding": .outstanding
    default: .unspecified
    }
  }

  func mix(_ grades: [Grade]) -> GradeMix {
    .with {
      $0.inadequate = Int32(grades.count { $0 == .inadequate })
      $0.requiresImprovement = Int32(grades.count { $0 == .requiresImprovement })
      $0.good = Int32(grades.count { $0 == .good })
      $0.outstanding = Int32(grades.count { $0 == .outstanding })
      $0.n = Int32(grades.count)
      $0.goodOrBetter = proportion(Int64($0.good + $0.outstanding), Int64(grades.count))
    }
  }

  func rounds() throws -> [RoundSummary] {
    let audits = try Sheet("audits").rows
    return try Sheet("audit_rounds").rows.map { row in
      let mine = audits.filter { $0.text("round") == row.text("ref") }
      let month = 2026 * 12 + 10 + Int(row.whole("month"))
      return .with {
        $0.round = .with {
          $0.id = row.text("ref")
          $0.title = row.text("title")
          $0.kind = row.text("kind") == "thematic" ? .thematic : .coreCaseFile
          $0.theme = row.text("theme")
          $0.period = .with {
            $0.firstDay = CalendarDate(month / 12, month % 12 + 1, 1)
            $0.lastDay = Self.lastDay(month)
          }
          $0.closed = row.text("ref") != "A6"
        }
        $0.mix = mix(mine.map { grade($0.text("overall")) }.filter { $0 != .unspecified })
        $0.assigned = Int32(mine.count)
        $0.submitted = Int32(mine.count)
        let moderated = mine.filter { !$0.text("moderated").isEmpty }
        $0.agreement = proportion(
          Int64(moderated.count { $0.text("moderated") == $0.text("overall") }),
          Int64(moderated.count)
        )
        $0.actionsInTime = proportion(17, 24)
      }
    }
  }

  func practice() throws -> PracticeFigures {
    let rounds = try rounds()
    let themes = try Sheet("audits").rows.flatMap { $0.list("themes") }
    return .with {
      $0.rounds = rounds
      $0.agreement = proportion(43, 56)
      $0.actionsInTime = proportion(33, 43)
      $0.actionsOverdue = 4
      $0.unacknowledgedConcerns = 1
      $0.themes = Dictionary(grouping: themes, by: \.self).sorted {
        ($1.value.count, $0.key) < ($0.value.count, $1.key)
      }
      .map { theme, all in
        .with {
          $0.theme = theme
          $0.audits = Int32(all.count)
          $0.rounds = 3
        }
      }
    }
  }

  func roundDetail() throws -> RoundDetail {
    let rows = try Sheet("audits").rows.filter { $0.text("round") == "A6" }
    let domains = try Sheet("audit_domains").rows
    return try .with {
      $0.summary = try rounds().last
      $0.domains = domains.map { domain in
        .with {
          $0.domain = .with { $0.title = domain.text("title") }
          $0.mix = mix(
            rows.map { grade($0.text(domain.text("code"))) }.filter { $0 != .unspecified }
          )
        }
      }
      $0.teams = Dictionary(grouping: rows) { $0.text("team") }.sorted { $0.key < $1.key }.map {
        team,
        rows in
        .with {
          $0.team = team
          $0.mix = mix(rows.map { grade($0.text("overall")) })
        }
      }
      $0.audits = rows.map { row in
        .with {
          $0.caseReference = row.text("case")
          $0.team = row.text("team")
          $0.overall = grade(row.text("overall"))
          $0.moderatedOverall = grade(row.text("moderated"))
          $0.state = .actionsOpen
          $0.auditedOn = CalendarDate(2026, 9, 14)
          $0.themes = row.list("themes")
          $0.immediateSafeguardingConcern = !row.text("concern").isEmpty
        }
      }
      $0.actions = [
        .with {
          $0.text = "Hold and record supervision on this child"
          $0.ownerRole = "Leaving care team managers"
          $0.due = CalendarDate(2026, 10, 2)
        },
        .with {
          $0.text = "Write the chronology with the family"
          $0.ownerRole = "Assessment team managers"
          $0.due = CalendarDate(2026, 10, 9)
          $0.doneOn = CalendarDate(2026, 10, 6)
        },
      ]
    }
  }

  var teams: [Team] {
    get throws {
      try Sheet("teams").rows.map { row in
        .with {
          $0.id = row.text("ref")
          $0.name = row.text("name")
          $0.locality = row.text("locality")
          $0.service = "Children’s social care"
        }
      }
    }
  }

  func figuresOfMonth(_ step: Int, drift: Double) -> FiguresOfMonth {
    func line(
      _ key: String,
      _ title: String,
      _ value: Double,
      _ unit: String,
      _ parts: (Double, Double)?,
      _ formula: String,
      definition: String = "DfE",
      lower: Bool = true,
      before: Double,
      year: Double
    ) -> WorkforceFigure {
      .with {
        $0.key = key
        $0.title = title
        $0.value = value + drift
        $0.unit = unit
        $0.numerator = parts?.0
        $0.denominator = parts?.1
        $0.definition = definition
        $0.formula = formula
        $0.lowerBetter = lower
        $0.threeMonthsBefore = before
        $0.yearBefore = year
        $0.note =
          definition == "local" ? "The council’s own papers divide by the establishment." : ""
      }
    }
    let month = 2026 * 12 + 9 - step
    return .with {
      $0.month = .with {
        $0.firstDay = CalendarDate(month / 12, month % 12 + 1, 1)
        $0.lastDay = Self.lastDay(month)
      }
      $0.teamsReturned = 6
      $0.teamsOpen = 7
      $0.figures = [
        line(
          "vacancy_rate",
          "Vacancy rate",
          16.4,
          "percent",
          (15.2, 92.6),
          "vacancies ÷ (vacancies + in post)",
          before: 18.1,
          year: 23.9
        ),
        line(
          "agency_rate",
          "Agency rate",
          21.0,
          "percent",
          (20.6, 98.0),
          "agency ÷ (agency + in post)",
          before: 20.2,
          year: 25.3
        ),
        line(
          "agency_of_establishment",
          "Agency of establishment",
          22.2,
          "percent",
          (20.6, 92.6),
          "agency ÷ establishment",
          definition: "local",
          before: 21.4,
          year: 28.0
        ),
        line(
          "turnover_12m",
          "Turnover, rolling 12 months",
          17.8,
          "percent",
          (13.8, 77.4),
          "leavers in 12 months ÷ in post now",
          before: 17.8,
          year: 22.6
        ),
        line(
          "average_caseload",
          "Average caseload",
          17.2,
          "cases per FTE",
          (1607, 93.4),
          "cases held ÷ FTE holding one or more",
          before: 18.0,
          year: 21.7
        ),
        line(
          "at_or_under_18",
          "Workers at or under 18 children",
          71.2,
          "percent",
          (74, 104),
          "workers holding 18 or fewer ÷ workers holding cases",
          lower: false,
          before: 62.1,
          year: 47.0
        ),
        line(
          "supervision_held",
          "Monthly supervision held and recorded",
          86.7,
          "percent",
          (85, 98),
          "held and recorded ÷ due",
          lower: false,
          before: 88.0,
          year: 72.2
        ),
        line(
          "training_completed",
          "Required training completed",
          78.6,
          "percent",
          (330, 420),
          "completed ÷ required",
          lower: false,
          before: 74.0,
          year: 55.1
        ),
      ]
    }
  }

  func workforce() throws -> WorkforceFigures {
    let teams = try teams
    return .with {
      $0.months = (0..<12).reversed().map { figuresOfMonth($0, drift: Double($0) * 0.4) }
      $0.teamsInDifficulty = [
        .with {
          $0.team = teams[2]
          $0.rating = "red"
          $0.months = 5
        },
        .with {
          $0.team = teams[5]
          $0.rating = "amber"
          $0.months = 3
        },
      ]
      $0.casesHeldByManagers = 9
      $0.unallocatedChildren = 3
      $0.missingReturns = [teams[6]]
    }
  }

  func teamDetail() throws -> TeamDetail {
    try .with {
      $0.team = try teams[2]
      $0.months = [figuresOfMonth(0, drift: 1)]
      $0.returns = try Sheet("workforce").rows.filter { $0.text("team") == "T3" }.map { row in
        let month = 2026 * 12 + 10 + Int(row.whole("month"))
        return .with {
          $0.month = CalendarDate(month / 12, month % 12 + 1, 1)
          $0.fteInPost = row.number("in_post") ?? 0
          $0.fteVacancies = row.number("vacancies") ?? 0
          $0.fteAgency = row.number("agency") ?? 0
          $0.casesHeld = row.whole("cases")
          $0.fteHoldingCases = row.number("fte_holding_cases") ?? 0
          $0.highestCaseload = row.whole("highest")
          $0.supervisionDue = row.whole("supervision_due")
          $0.supervisionHeld = row.whole("supervision_held")
          $0.unallocatedChildren = row.whole("unallocated")
          $0.teamRating = row.text("rating")
        }
      }
      $0.history = history()
    }
  }

  func boardView() throws -> BoardView {
    try .with {
      $0.plans = try boardFigures()
      $0.audits = try practice()
      $0.workforce = try workforce()
      $0.inbox = inbox()
    }
  }

  func inbox() -> ListInboxResponse {
    .with {
      $0.unread = 2
      $0.items = [
        ("1", "Action R3.2 is due in 7 days", "/801/actions/R3.2", "0", false, false),
        (
          "2", "An audit has an immediate safeguarding concern that nobody has acknowledged",
          "/801/audits/rounds/A6", "1", true, false
        ),
        ("3", "Action R11.2 is overdue", "/801/actions/R11.2", "4", false, true),
      ].map { id, title, link, days, urgent, read in
        .with {
          $0.id = id
          $0.title = title
          $0.link = link
          $0.createdAt = Self.time(days)
          $0.urgent = urgent
          $0.readAt = read ? Self.time("1") : nil
          $0.role = "Front door service manager"
        }
      }
    }
  }

  func difference() -> Difference {
    .with {
      $0.actionsCompleted = 11
      $0.dueDatesMoved = 3
      $0.ratingsChanged = 9
      $0.evidenceAdded = 6
      $0.levelsGained = 1
      $0.readingsRecorded = 18
      $0.updatesRecorded = 22
      $0.lines = [
        (
          "level gained", "R1", "Decisions at the front door within a day", "level 1", "level 2", ""
        ),
        (
          "re-rated", "R3.2", "Offer a slot to every conference within ten days", "Amber", "Green",
          "Two more chairs started"
        ),
        (
          "re-dated", "R11.2", "Recruit a marketing lead for fostering", "30 September 2026",
          "31 January 2027", "The first advert found nobody"
        ),
      ].map { kind, ref, title, before, after, reason in
        .with {
          $0.kind = kind
          $0.object = ObjectRef(ref.contains(".") ? .action : .objective, ref)
          $0.ref = ref
          $0.title = title
          $0.before = before
          $0.after = after
          $0.reason = reason
          $0.actor = "Alex Whitlow"
          $0.on = CalendarDate(2026, 11, 9)
        }
      }
    }
  }

  func importResult(dryRun: Bool) -> ImportResult {
    .with {
      $0.dryRun = dryRun
      $0.recorded = dryRun ? 0 : 214
      $0.planID = "p1"
      $0.sections = 4
      $0.objectives = 25
      $0.actions = 90
      $0.criteria = 32
      $0.voices = 25
      $0.warnings = [
        .with {
          $0.row = 14
          $0.column = "table 2, Due date"
          $0.found = "Rolling programme"
          $0.message = "kept as written and listed as undated"
        },
        .with {
          ($0.row, $0.column, $0.found) = (1, "rows!F, Wobble", "Wobble" + Sheet.payload)
          $0.message = "this heading is not known; its cells are kept with each row under it"
          $0.unreadHeading = true
        },
      ]
      $0.rejects = [
        .with {
          $0.row = 31
          $0.column = "table 4, Due date"
          $0.found = "31/02/2026"
          $0.message = "is not a day of the calendar; write a day, a month or a range"
        }
      ]
    }
  }

  func people() throws -> [Person] {
    try Sheet("people").rows.enumerated().map { index, row in
      .with {
        $0.id = row.text("account")
        $0.name = row.text("name")
        $0.email = "\(row.text("account"))@northmere.example"
        $0.roles = [row.text("role")]
        $0.councilRoles = row.list("council_roles")
        $0.disabled = index == 5
        $0.lastSignedInAt = index == 2 ? nil : Self.time("\(index)")
      }
    }
  }
}
