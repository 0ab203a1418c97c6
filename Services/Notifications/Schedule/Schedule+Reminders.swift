import Figures
import Messages

extension Schedule {
  /// Due in 28, 7 and 1 days, late at once and then weekly, to whoever answers for it.
  var reminders: [NotificationRaised] {
    world.open.flatMap { thing -> [NotificationRaised] in
      guard let stage = ReminderStage(due: thing.due, today: today) else { return [] }
      return notices(
        stage.isLate ? thing.lateKind : .dueSoon,
        about: thing.id,
        key: stage.isLate ? "overdue" : "due_soon",
        stage: "\(stage.name):\(thing.due.iso)",
        title: "\(thing.name) \(DueSentence.text(due: thing.due, today: today))",
        page: thing.page,
        due: thing.due,
        to: people.answering(for: thing.roles)
      )
    }
  }

  /// How many things that a person answers for are late now.
  package func lateCount(for personID: String) -> Int {
    world.open.count { thing in
      thing.due < today && people.answering(for: thing.roles).contains { $0.personID == personID }
    }
  }
}
