import Figures
import Ledger
import Messages
import Plans
import ProtobufC

/// What people record from one look at the board to the next: an update, a reading, a rating, a
/// moved date, in turns.
struct Changes {
  private let house: LedgerHouse<PlansState>
  private var draw = Draw(7)
  private var count = 0

  init(_ house: LedgerHouse<PlansState>) { self.house = house }

  mutating func record(in code: String) async throws {
    count += 1
    let event = PlansEvent(next())
    let draft = LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
    _ = try await house.partition(code).execute(
      key: "bench-\(count)-\(Instant.now().millisecondsSince1970)",
      actor: "person:lead"
    ) { _, _ in [draft] }
  }

  private mutating func next() -> PlansEvent.Event {
    let action = "a\(draw.below(GrownAuthority.actions))"
    switch count % 4 {
    case 0:
      return .periodUpdateRecorded(
        .with {
          $0.subject = ObjectRef(.action, action)
          $0.update = .with { $0.progress = "Another team was trained." }
        }
      )
    case 1:
      let month = GrownAuthority.first.adding(months: GrownAuthority.months - 1)
      return .readingRecorded(
        .with {
          $0.measureID = "m\(draw.below(GrownAuthority.measures))"
          $0.reading = .with {
            $0.period = Messages.Period(month)
            $0.numerator = Double(100 + draw.below(100))
            $0.denominator = 200
            $0.definitionVersion = 1
            $0.correction = true
          }
        }
      )
    case 2:
      let word = RatingScheme.standardProgress.words[draw.below(4)]
      return .rated(
        .with {
          $0.subject = ObjectRef(.action, action)
          $0.rating = .with {
            $0.aspect = .progress
            $0.perspective = .owner
            $0.word = word.word
            $0.colour = word.colour
            $0.meaning = word.meaning
            $0.justification = "As the team's report shows."
          }
        }
      )
    default:
      return .dueDateMoved(
        .with {
          $0.actionID = action
          $0.to = DueDate(written: "30 June 2026")
          $0.reason = "The supplier delivers later than agreed."
        }
      )
    }
  }
}
