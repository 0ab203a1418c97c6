import Figures
import Messages
import Plans
import ProtobufC

/// What every second month brings.
extension GrownAuthority {
  mutating func meeting(_ month: CalendarMonth, _ number: Int) -> [Step] {
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
}
