import Figures
import Ledger
import Messages
import Plans
import ProtobufC

/// An authority as ten years make it: 400 actions, 120 measures, 60,000 records; the same each time.
///
/// The plan is written in the first month. Then every month brings a reading of each measure,
/// updates, ratings, evidence, moved dates and voices, and every second month a board meeting with
/// its challenges.
struct GrownAuthority {
  /// What one person records at once.
  struct Step {
    var day: CalendarDay
    var actor: String
    var events: [PlansEvent.Event]
  }

  static let records = 60_000
  static let months = 120
  private static let sections = 8
  private static let objectives = 60
  private static let actions = 400
  private static let measures = 120
  private static let first = CalendarMonth(CalendarDay(daysSince1970: 16_801))  // January 2016
  private static let posts = (1...24).map { "Head of service \($0)" }

  let code: String
  private var random: Draw
  private var recorded = 0

  /// Authorities with different seeds differ in their figures and words, not in their size.
  init(_ code: String, seed: UInt64) {
    self.code = code
    random = Draw(seed)
  }

  /// The steps of a month, 0 for the first.
  mutating func steps(inMonth number: Int) -> [Step] {
    let month = Self.first.adding(months: number)
    var steps = number == 0 ? beginning(month) : []
    steps += readings(month) + updates(month, number) + ratings(month, number)
    steps += evidence(month, number) + moves(month) + meeting(month, number)
    if number == Self.months - 1 { steps = filled(steps, month) }
    recorded += steps.reduce(0) { $0 + $1.events.count }
    return steps
  }
}

/// The plan.
extension GrownAuthority {
  private mutating func beginning(_ month: CalendarMonth) -> [Step] {
    let code = code
    var events: [PlansEvent.Event] = [
      .authorityRegistered(
        .with {
          $0.authority = .with {
            $0.code = code
            $0.name = "Council \(code)"
            $0.ratingSchemes = [.standardProgress, .standardImpact]
          }
        }
      ),
      .inspectionRecorded(.with { $0.inspection = Self.inspection(month) }),
    ]
    for number in 1...12 {
      events.append(.threadStartRecorded(.with { $0.threadStart = Self.start(number) }))
    }
    events.append(
      .planCreated(
        .with {
          $0.plan = .with {
            $0.id = "p"
            $0.title = "Improvement plan"
            $0.dated = CalendarDate(month.firstDay)
            $0.progressSchemeID = RatingScheme.standardProgress.id
            $0.impactSchemeID = RatingScheme.standardImpact.id
          }
        }
      )
    )
    for number in 0..<Self.sections {
      events.append(
        .sectionAdded(
          .with {
            $0.section = .with {
              $0.id = "s\(number)"
              $0.planID = "p"
              $0.ref = "\(number + 1)"
              $0.title = "Theme \(number + 1) of the plan"
              $0.order = Int32(number)
            }
          }
        )
      )
    }
    for number in 0..<Self.measures { events.append(measure(number, month)) }
    for number in 0..<Self.objectives { events += objective(number) }
    for number in 0..<Self.actions { events.append(action(number, month)) }
    return [Step(day: month.firstDay, actor: "person:manager", events: events)]
  }

  private static func inspection(_ month: CalendarMonth) -> Inspection {
    .with {
      $0.id = "i"
      $0.title = "Inspection of services for children"
      $0.publishedOn = CalendarDate(month.firstDay)
      $0.paragraphs = (1...60).map { number in
        .with {
          $0.id = "i.p\(number)"
          $0.number = Int32(number)
          $0.text = "What inspectors found in paragraph \(number), in a sentence of usual length."
          $0.flagged = number.isMultiple(of: 4)
        }
      }
    }
  }

  private static func start(_ number: Int) -> ThreadStart {
    .with {
      $0.id = "t\(number)"
      $0.inspectionID = "i"
      $0.kind = .recommendation
      $0.number = "\(number)"
      $0.text = "Make sure that what recommendation \(number) asks for is done."
      $0.paragraphIDs = ["i.p\(number * 4)"]
    }
  }

  private mutating func measure(_ number: Int, _ month: CalendarMonth) -> PlansEvent.Event {
    let rises = !number.isMultiple(of: 5)
    let goal = rises ? 85.0 : 15.0
    return .measureDefined(
      .with {
        $0.measure = .with {
          $0.id = "m\(number)"
          $0.planID = "p"
          $0.sectionID = "s\(number % Self.sections)"
          $0.ref = "\(number + 1)"
          $0.name = "Share of children for whom step \(number + 1) was taken in time"
          $0.definition = "Counted at the end of the month from the case system."
          $0.definitionVersion = 1
          $0.unit = .percent
          $0.polarity = rises ? .higherBetter : .lowerBetter
          $0.frequency = .monthly
          $0.kind = .inPeriod
          $0.decimals = 1
          $0.responsibleRole = Self.posts[number % Self.posts.count]
          $0.targets = (0..<10).map { year in
            .with {
              $0.value = rises ? goal - 9 + Double(year) : goal + 9 - Double(year)
              $0.from = CalendarDate(month.adding(months: 12 * year).firstDay)
            }
          }
        }
      }
    )
  }

  private mutating func objective(_ number: Int) -> [PlansEvent.Event] {
    let id = "o\(number)"
    var events: [PlansEvent.Event] = [
      .objectiveAdded(
        .with {
          $0.objective = .with {
            $0.id = id
            $0.sectionID = "s\(number % Self.sections)"
            $0.ref = "\(number % Self.sections + 1).\(number / Self.sections + 1)"
            $0.title = "Children of group \(number + 1) get the right help at the right time"
            $0.kind = .recommendation
            $0.ownerRoles = [Self.posts[number % Self.posts.count]]
            $0.order = Int32(number)
            $0.threadStartIDs = number < 12 ? ["t\(number + 1)"] : []
            $0.measureIDs = ["m\(number * 2)", "m\(number * 2 + 1)"]
          }
        }
      )
    ]
    for part in 0..<2 {
      events.append(
        .criterionAdded(
          .with {
            $0.criterion = .with {
              $0.id = "c\(number).\(part)"
              $0.objectiveID = id
              $0.text =
                "Nine in ten children of group \(number + 1) are seen within \(part + 3) days"
              $0.measureIDs = ["m\(number * 2 + part)"]
            }
          }
        )
      )
    }
    events.append(
      .voiceAdded(
        .with {
          $0.voice = .with {
            $0.id = "v\(number)"
            $0.objectiveID = id
            $0.text = "Somebody listens to me and does what they said they would"
            $0.speaker = .children
          }
        }
      )
    )
    return events
  }

  private mutating func action(_ number: Int, _ month: CalendarMonth) -> PlansEvent.Event {
    let objective = number % Self.objectives
    let due = month.adding(months: 6 + number * 130 / Self.actions).lastDay
    return .actionAdded(
      .with {
        $0.action = .with {
          $0.id = "a\(number)"
          $0.objectiveID = "o\(objective)"
          $0.ref =
            "\(objective % Self.sections + 1).\(objective / Self.sections + 1)."
            + "\(number / Self.objectives + 1)"
          $0.text =
            "Review how step \(number + 1) is taken, train every team in it and check each month"
          $0.desiredOutcome = "Children of group \(objective + 1) no longer wait"
          $0.leads = [Self.posts[number % Self.posts.count]]
          $0.due = DueDate(written: "\(due.day) \(MonthName.full(due.month)) \(due.year)")
          $0.measureIDs = ["m\(number % Self.measures)"]
          $0.order = Int32(number / Self.objectives)
        }
      }
    )
  }
}

/// What every month brings.
extension GrownAuthority {
  private mutating func readings(_ month: CalendarMonth) -> [Step] {
    var events: [PlansEvent.Event] = []
    for number in 0..<Self.measures {
      let rises = !number.isMultiple(of: 5)
      let base = rises ? 70.0 + Double(number % 20) : 30 - Double(number % 20)
      let value = min(100, max(0, base + random.spread(9)))
      events.append(
        .readingRecorded(
          .with {
            $0.measureID = "m\(number)"
            $0.reading = .with {
              $0.period = Messages.Period(month)
              $0.numerator = (value * 2).rounded()
              $0.denominator = 200
              $0.definitionVersion = 1
            }
          }
        )
      )
    }
    return [Step(day: month.lastDay, actor: "person:performance", events: events)]
  }

  private mutating func updates(_ month: CalendarMonth, _ number: Int) -> [Step] {
    (0..<8).map { part in
      let events = (0..<20).map { place in
        update(number * 160 + part * 20 + place, number)
      }
      return Step(
        day: month.firstDay.adding(days: 3 + part * 2),
        actor: "person:lead-\(part)",
        events: events
      )
    }
  }

  private mutating func update(_ count: Int, _ number: Int) -> PlansEvent.Event {
    .periodUpdateRecorded(
      .with {
        $0.subject = ObjectRef(.action, "a\(count * 7 % Self.actions)")
        $0.update = .with {
          $0.id = "u\(count)"
          $0.progress = "Workshop \(count % 9 + 1) was held with \(random.below(40)) practitioners."
          $0.next = "The next team follows in month \(number + 1)."
        }
      }
    )
  }

  private mutating func ratings(_ month: CalendarMonth, _ number: Int) -> [Step] {
    guard number % 3 == 2 else { return [] }
    return (0..<10).map { part in
      var events = (0..<40).map { place in
        rating(part * 40 + place, .progress, number)
      }
      if number % 6 == 5 {
        events += (0..<30).map { place in
          rating(part * 40 + place, .impact, number)
        }
      }
      return Step(
        day: month.firstDay.adding(days: 20),
        actor: "person:owner-\(part)",
        events: events
      )
    }
  }

  private mutating func rating(
    _ action: Int,
    _ aspect: RatingAspect,
    _ number: Int
  ) -> PlansEvent.Event {
    let scheme: RatingScheme = aspect == .progress ? .standardProgress : .standardImpact
    // Five in six are done in the month that they were due.
    let isDone =
      6 + action * 130 / Self.actions <= number && !action.isMultiple(of: 6) && aspect == .progress
    let word = scheme.words[isDone ? 0 : 1 + random.below(3)]
    return .rated(
      .with {
        $0.subject = ObjectRef(.action, "a\(action)")
        $0.rating = .with {
          $0.aspect = aspect
          $0.perspective = .owner
          $0.word = word.word
          $0.colour = word.colour
          $0.meaning = word.meaning
          $0.justification = "As the team's report of month \(number) shows."
        }
      }
    )
  }

  private mutating func evidence(_ month: CalendarMonth, _ number: Int) -> [Step] {
    let kinds: [EvidenceKind] = [.audit, .observation, .childOrFamilyVoice, .document, .measure]
    let events = (0..<15).map { place -> PlansEvent.Event in
      let action = random.below(Self.actions)
      return .evidenceAdded(
        .with {
          $0.evidence = .with {
            $0.id = "e\(number).\(place)"
            $0.kind = kinds[place % kinds.count]
            $0.title = "Report \(place + 1) of \(month.display)"
            $0.location = "https://example.org/reports/\(number)/\(place)"
            $0.dated = CalendarDate(month.firstDay)
            $0.supports = [
              ObjectRef(.action, "a\(action)"),
              ObjectRef(.objective, "o\(action % Self.objectives)"),
            ]
          }
        }
      )
    }
    return [Step(day: month.firstDay.adding(days: 14), actor: "person:quality", events: events)]
  }

  private mutating func moves(_ month: CalendarMonth) -> [Step] {
    let events = (0..<10).map { _ -> PlansEvent.Event in
      let action = random.below(Self.actions)
      let due = month.adding(months: 3 + random.below(20)).lastDay
      return .dueDateMoved(
        .with {
          $0.actionID = "a\(action)"
          $0.to = DueDate(written: "\(due.day) \(MonthName.full(due.month)) \(due.year)")
          $0.reason = "The supplier delivers later than agreed."
        }
      )
    }
    return [Step(day: month.firstDay.adding(days: 15), actor: "person:manager", events: events)]
  }

  private mutating func meeting(_ month: CalendarMonth, _ number: Int) -> [Step] {
    guard number.isMultiple(of: 2) else { return [] }
    var events: [PlansEvent.Event] = [
      .meetingRecorded(
        .with {
          $0.meeting = .with {
            $0.id = "b\(number)"
            $0.board = .improvement
            $0.title = "Improvement Board"
            $0.heldOn = CalendarDate(month.firstDay.adding(days: 22))
            $0.attendance = Array(Self.posts.prefix(12))
            $0.decisions = (0..<3).map { place in
              .with {
                $0.id = "b\(number).d\(place)"
                $0.text = "The board asks for a report on group \(place + number % 50 + 1)."
                $0.about = ObjectRef(.objective, "o\((place + number) % Self.objectives)")
              }
            }
          }
        }
      )
    ]
    for place in 0..<2 {
      let id = "h\(number).\(place)"
      events.append(
        .challengeRaised(
          .with {
            $0.challenge = .with {
              $0.id = id
              $0.meetingID = "b\(number)"
              $0.text = "How does the board know that children no longer wait?"
              $0.ownerRole = Self.posts[(number + place) % Self.posts.count]
              $0.about = ObjectRef(.objective, "o\((number + place) % Self.objectives)")
            }
          }
        )
      )
      guard number < 110 else { continue }
      events.append(
        .challengeAnswered(
          .with {
            $0.challengeID = id
            $0.answer = "The audit of the month found that nine in ten were seen in time."
          }
        )
      )
      events.append(.challengeAccepted(.with { $0.challengeID = id }))
    }
    return [Step(day: month.firstDay.adding(days: 22), actor: "person:chair", events: events)]
  }

  /// Brings the number of records to what it should be by some more updates, or fewer.
  private mutating func filled(_ steps: [Step], _ month: CalendarMonth) -> [Step] {
    var steps = steps
    var left = Self.records - recorded - steps.reduce(0) { $0 + $1.events.count }
    var count = 1_000_000
    while left > 0 {
      let events = (0..<min(50, left)).map { _ in
        count += 1
        return update(count, Self.months - 1)
      }
      left -= events.count
      steps.append(Step(day: month.lastDay, actor: "person:lead-9", events: events))
    }
    while left < 0, var last = steps.popLast() {
      let fewer = min(-left, last.events.count)
      last.events.removeLast(fewer)
      left += fewer
      if !last.events.isEmpty { steps.append(last) }
    }
    return steps
  }
}

/// Numbers that look drawn and are the same in every run.
struct Draw {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// A number from 0 to one less than `bound`.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A number around 0, rarely further away than `width`.
  mutating func spread(_ width: Double) -> Double {
    let parts = (0..<4).reduce(0.0) { sum, _ in sum + Double(below(1000)) / 1000 - 0.5 }
    return parts * width / 1.2
  }
}

extension Messages.Period {
  fileprivate init(_ month: CalendarMonth) {
    self.init()
    firstDay = CalendarDate(month.firstDay)
    lastDay = CalendarDate(month.lastDay)
    label = month.display
  }
}
