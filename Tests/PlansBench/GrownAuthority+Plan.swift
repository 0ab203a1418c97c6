import Figures
import Messages
import Plans
import ProtobufC

/// The plan.
extension GrownAuthority {
  mutating func beginning(_ month: CalendarMonth) -> [Step] {
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
