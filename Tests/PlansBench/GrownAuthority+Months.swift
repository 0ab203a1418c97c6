import Figures
import Messages
import Plans
import ProtobufC

/// What every month brings.
extension GrownAuthority {
  mutating func readings(_ month: CalendarMonth) -> [Step] {
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

  mutating func updates(_ month: CalendarMonth, _ number: Int) -> [Step] {
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

  mutating func update(_ count: Int, _ number: Int) -> PlansEvent.Event {
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

  mutating func ratings(_ month: CalendarMonth, _ number: Int) -> [Step] {
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

  mutating func evidence(_ month: CalendarMonth, _ number: Int) -> [Step] {
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

  mutating func moves(_ month: CalendarMonth) -> [Step] {
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
}

extension Messages.Period {
  /// A whole month.
  init(_ month: CalendarMonth) {
    self.init()
    firstDay = CalendarDate(month.firstDay)
    lastDay = CalendarDate(month.lastDay)
    label = month.display
  }
}
