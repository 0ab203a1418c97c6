import Exchange
import Figures
import Messages
import Plans
import ProtobufC

/// Plans as people could enter them, with texts that look like anything but what they are.
struct PlanGenerator {
  private var random: SplitMix
  private var scenario = Scenario()
  private var count = 0

  init(seed: UInt64) { random = SplitMix(seed) }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private static let texts = [
    "=SUM(A1:A9)", "+44 more visits", "- see children\n- write it down", "@all managers",
    "Recommendation 3: Listen", "Theme 2: Homes", "Section 4", "1.1 Embed what works",
    "Owner", "What children will say:", "Evidence of success", "Target", "N/A", "tbc", "RED",
    "Amber", "12 of 15", "80%", "Café, “quoted”, <b>&amp;</b>", "_x000D_ and _x0041_",
    "Line one\nline two\n\nline four", "Tab\there", "'quoted' start", "it's", "0", "-",
    "Total", "A; B; C", "Head of service and principal social worker", "Sep-17", "ends with =",
    "golden-thread-export layout=themes", "100% (of 12)", "emoji 👩‍👧 and ﬁne ligatures",
  ]

  private mutating func text(_ prefix: String = "") -> String {
    count += 1
    let base = pick(Self.texts)
    // Most texts are told apart by a number; some stand as they are.
    return chance(70) ? "\(prefix)\(base) \(count)" : "\(base) \(prefix)\(count)"
  }

  private mutating func maybe(_ percent: Int = 50) -> String { chance(percent) ? text() : "" }

  private mutating func line() -> String {
    text().replacing("\n", with: " ").replacing("\t", with: " ")
  }

  private mutating func ref() -> String {
    count += 1
    return pick(["\(count)", "\(count)A", "1.\(count)", "LMG \(count)", "CLA&P \(count)", ""])
  }

  mutating func state() throws -> PlansState {
    try scenario.run(RegisterAuthorityRequest.with { $0.change = .keyed("r") })
    try scenario.run(
      CreatePlanRequest.with {
        $0.title = line()
        $0.dated = chance(60) ? .with { ($0.year, $0.month, $0.day) = (2025, 3, 14) } : nil
      }
    )
    for _ in 0..<Int.random(in: 1...3, using: &random) { try section() }
    return scenario.state
  }

  private mutating func section() throws {
    let plan = scenario.state.plans[0]
    try scenario.run(
      AddSectionRequest.with {
        $0.section = .with {
          $0.planID = plan.id
          $0.ref = ref()
          $0.title = line()
          $0.outcomeStatement = maybe()
        }
      }
    )
    let section = scenario.state.sections.map(\.id).last ?? ""
    var measures: [Measure] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      measures.append(try measure(plan.id, section))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) { try objective(section, measures) }
  }

  private mutating func objective(_ section: String, _ measures: [Measure]) throws {
    try scenario.run(
      AddObjectiveRequest.with {
        $0.objective = .with {
          $0.sectionID = section
          $0.ref = ref()
          $0.title = text()
          $0.kind = pick([
            .recommendation, .safeguardingBoard, .otherPriority, .priority, .group,
          ])
          $0.ownerRoles = roles()
          $0.rationale = maybe()
          $0.measureIDs = measures.filter { _ in chance(40) }.map(\.id)
          $0.criteria = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            .with {
              $0.text = text()
              $0.comments = maybe()
              $0.measureIDs = measures.filter { !$0.ref.isEmpty && chance(30) }.map(\.id)
            }
          }
          $0.voices = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            .with {
              $0.text = text()
              $0.speaker = chance(80) ? .children : .parents
            }
          }
        }
      }
    )
    let id = scenario.state.objectives.map(\.id).last ?? ""
    try rate(ObjectRef(.objective, id))
    if chance(50) {
      try scenario.run(
        RecordUpdateRequest.with {
          $0.subject = ObjectRef(.objective, id)
          $0.update = .with {
            $0.period = chance(70) ? .with { $0.label = "April 2026" } : nil
            $0.progress = text()
            $0.next = maybe()
            $0.comment = maybe()
            $0.deliveryStatus = chance(50) ? line() : ""
            $0.barriers = maybe()
          }
        }
      )
    }
    for criterion in scenario.state.criteria(of: id) where chance(50) {
      try rate(ObjectRef(.criterion, criterion.id), only: .impact)
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) { try action(id, measures) }
  }

  private mutating func action(_ objective: String, _ measures: [Measure]) throws {
    let leads = roles()
    try scenario.run(
      AddActionRequest.with {
        $0.action = .with {
          $0.objectiveID = objective
          $0.ref = ref()
          $0.text = text()
          $0.desiredOutcome = maybe()
          $0.leads = leads
          $0.accountableLead = chance(30) ? leads.last ?? "" : ""
          $0.due = .with {
            $0.text = pick([
              "", "Sep-27", "30 September 2027", "Jun to Dec 27", "Jul-27 and Apr-28", "On-going",
              "Twice yearly", "To start in Apr-28",
            ])
          }
          $0.comments = maybe()
          $0.impactEvidence = maybe(30)
          $0.evidenceBase = maybe(20)
          $0.reportCitation = maybe(20)
          $0.areaForImprovement = maybe(20)
          $0.issue = maybe(20)
          $0.services = chance(30) ? ["Safeguarding", "Care and health"] : []
          $0.teams = chance(30) ? ["East"] : []
          $0.priority = pick([.unspecified, .high, .medium, .low])
          $0.deliveryStatus = chance(30) ? line() : ""
          $0.measureIDs = measures.filter { !$0.ref.isEmpty && chance(30) }.map(\.id)
          if chance(25) {
            $0.otherColumns = [
              .with { ($0.heading, $0.text) = ("Funding", text()) },
              .with { ($0.heading, $0.text) = ("Comments", text()) },
            ]
          }
        }
      }
    )
    try rate(ObjectRef(.action, scenario.state.actions.map(\.id).last ?? ""))
  }

  private mutating func roles() -> [String] {
    let all = [
      "Head of service", "Head of service and principal social worker", "Team manager",
      "Director of children’s services", "HR", "Safeguarding board, CSE sub group",
    ]
    return all.filter { _ in chance(30) }
  }

  private mutating func rate(_ subject: ObjectRef, only: RatingAspect? = nil) throws {
    for aspect in [RatingAspect.progress, .impact] where only == nil || only == aspect {
      guard chance(50),
        let scheme = scenario.state.scheme(aspect, ofPlan: scenario.state.plans[0].id)
      else { continue }
      try scenario.run(
        RateRequest.with {
          $0.subject = subject
          $0.aspect = aspect
          $0.perspective = .owner
          $0.word = pick(scheme.words).word
          $0.justification = "Because of what the audit says"
          $0.pathToGreen = "A second manager from May"
        }
      )
    }
  }

  private mutating func measure(_ plan: String, _ section: String) throws -> Measure {
    let unit = pick([
      MeasureUnit.percent, .count, .ratePer10000, .fte, .days, .nOfM, .score,
    ])
    try scenario.run(
      DefineMeasureRequest.with {
        $0.measure = .with {
          $0.planID = plan
          $0.sectionID = section
          count += 1
          $0.ref = pick(["\(count)a", "KPI \(count)", "M\(count)", ""])
          $0.name = line()
          $0.definition = maybe()
          $0.unit = unit
          $0.polarity = pick([.higherBetter, .lowerBetter, .inRange, .neutral])
          $0.frequency = pick([.monthly, .quarterly, .sixMonthly, .annual, .termly])
          $0.reportingYear = pick([.calendar, .financial, .academic])
          $0.kind = pick([.snapshot, .inPeriod, .rolling, .cumulative])
          $0.responsibleRole = chance(60) ? "Head of service" : ""
          $0.amberTolerance = pick([0.1, 0.05])
          $0.decimals = pick([0, 1, 2])
          if $0.polarity == .inRange { ($0.rangeLower, $0.rangeUpper) = (2.5, 80) }
          if chance(30) {
            $0.benchmarks = [
              .with { ($0.label, $0.value) = ("England", pick([62, 7.25, 0])) },
              .with {
                ($0.label, $0.value) = ("statistical neighbours", 58.5)
                $0.dated = .with { ($0.year, $0.month, $0.day) = (2026, 3, 31) }
              },
            ]
          }
          if chance(40) { ($0.baseline, $0.baselineAsWritten) = (36, "36 last year") }
        }
      }
    )
    let id = scenario.state.measures.map(\.id).last ?? ""
    try targets(id)
    try readings(id, unit)
    return scenario.state.measures[id] ?? Measure()
  }

  private mutating func targets(_ id: String) throws {
    guard chance(70) else { return }
    let list: [Target] = [
      .with { $0.value = 80 },
      .with { ($0.value, $0.rangeEnd, $0.text) = (12, 10, "12/10%") },
      .with {
        $0.value = 21.1
        $0.by = .with { ($0.year, $0.month, $0.day) = (2027, 9, 30) }
      },
      .with {
        ($0.value, $0.text) = (90, "as near to all as can be")
        $0.from = .with { ($0.year, $0.month, $0.day) = (2026, 4, 1) }
      },
      .with {
        $0.value = 33.25
        $0.from = .with { ($0.year, $0.month, $0.day) = (2026, 9, 1) }
      },
      .with { $0.text = "tbc" },
    ]
    try scenario.run(
      SetTargetsRequest.with {
        $0.measureID = id
        $0.targets = list.filter { _ in chance(40) }
        $0.reason = "Agreed"
      }
    )
  }

  private mutating func readings(_ id: String, _ unit: MeasureUnit) throws {
    let measure = scenario.state.measures[id] ?? Measure()
    guard let kind = measure.frequency.periodKind,
      let start = CalendarDay(year: 2023, month: 4, day: 1)
    else { return }
    var period = Figures.Period(kind, holding: start, years: measure.reportingYear.yearKind)
    // None that has not begun.
    for _ in 0..<Int.random(in: 0...5, using: &random) where period.firstDay.year < 2026 {
      try scenario.run(
        RecordReadingRequest.with {
          $0.measureID = id
          $0.reading = .with {
            $0.period = Messages.Period(period)
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
              ($0.numerator, $0.denominator) = (15, 21)
            case 1:
              $0.notAvailable = pick([.suspended, .toBeConfirmed, .notCollected, .other])
            default: $0.value = pick([0, 12, 71.4, 0.25, 100])
            }
            $0.note = chance(20) ? line() : ""
          }
        }
      )
      period = period.next
    }
  }
}
