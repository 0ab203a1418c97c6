import Figures
import Messages
import ProtobufC

/// What a meeting that lies ahead has to talk about: what the chair put there, then what is due by
/// its day, in order of consequence.
struct Agenda {
  let items: [AgendaItem]

  /// The most of one kind that fill an agenda; the pages list the rest.
  private static let most = 10

  init(of meeting: Meeting, _ index: PlanIndex?, in view: PlansView) {
    let day = meeting.heldOn?.calendarDay ?? view.today
    var items = meeting.agenda
    items += Self.carried(meeting, day, view)
    if let index {
      items += Self.relapses(index, view)
      items += Self.tests(index, view)
    }
    items += Self.challenges(view)
    if let index {
      items += Self.contradictions(index, view)
      items += Self.overdue(index, view)
    }
    items += Self.reviews(day, view)
    self.items = items
  }

  private static func item(
    _ kind: String,
    _ object: ObjectRef?,
    _ title: String,
    _ why: String,
    due: CalendarDate? = nil
  ) -> AgendaItem {
    .with {
      $0.kind = kind
      $0.object = object
      $0.title = title
      $0.why = why
      $0.due = due
    }
  }

  private static func carried(
    _ meeting: Meeting,
    _ day: CalendarDay,
    _ view: PlansView
  ) -> [AgendaItem] {
    view.carriedDecisions(to: meeting).map { carried in
      let decision = carried.decision ?? Decision()
      let owner = decision.ownerRole.isEmpty ? "nobody named" : decision.ownerRole
      let due = decision.due?.calendarDay.map { due in
        due < view.today
          ? ", \(Counted.of(due.days(to: view.today), "day")) late"
          : due <= day ? ", due by \(due.display)" : ", due \(due.display)"
      }
      let times = Int(carried.meetingsSince)
      let again = times > 0 ? "; carried over \(Counted.of(times, "meeting"))" : ""
      return item(
        "carried",
        ObjectRef(.decision, decision.id),
        Counted.shortened(decision.text, to: 120),
        "Decided on \(carried.decidedOn?.inWords ?? "an earlier day"), with \(owner)"
          + "\(due ?? "")\(again).",
        due: decision.due
      )
    }
  }

  private static func relapses(_ index: PlanIndex, _ view: PlansView) -> [AgendaItem] {
    NeedsTheBoard.relapses(index, view).map { item("relapse", $0.object, $0.title, $0.why) }
  }

  /// Objectives at level 2: the board decides its test, or sets one.
  private static func tests(_ index: PlanIndex, _ view: PlansView) -> [AgendaItem] {
    index.objectives.filter { view.assurance(of: $0).level == 2 }.map { objective in
      let test = objective.embeddedTest
      return item(
        "level_3_test",
        ObjectRef(.objective, objective.id),
        objective.heading,
        test.map {
          "It is working. The board’s test, set on "
            + "\($0.setAt.map { CalendarDay(of: $0).display } ?? "an earlier day"): "
            + Counted.shortened($0.text, to: 200)
        } ?? "It is working, and the board has set no test of whether it is embedded."
      )
    }
  }

  private static func challenges(_ view: PlansView) -> [AgendaItem] {
    view.openChallenges.map { challenge in
      let owner = challenge.ownerRole.isEmpty ? "nobody named" : challenge.ownerRole
      let why =
        challenge.isAnswered
        ? "Answered by \(owner); the chair has not accepted it yet: "
          + Counted.shortened(challenge.answer, to: 160)
        : "No answer yet from \(owner)"
          + (challenge.due?.calendarDay.map {
            $0 < view.today
              ? ", \(Counted.of($0.days(to: view.today), "day")) late." : ", due by \($0.display)."
          } ?? ".")
      return item(
        "challenge",
        ObjectRef(.challenge, challenge.id),
        Counted.shortened(challenge.text, to: 120),
        why,
        due: challenge.due
      )
    }
  }

  /// One for each objective that the record contradicts.
  private static func contradictions(_ index: PlanIndex, _ view: PlansView) -> [AgendaItem] {
    let found = index.objectives.compactMap { objective -> AgendaItem? in
      guard
        let worst = view.contradictions(of: objective).first(where: { $0.severity == .serious })
      else { return nil }
      return item(
        "contradiction",
        ObjectRef(.objective, objective.id),
        objective.heading,
        worst.message
      )
    }
    return Array(found.prefix(most))
  }

  /// What is late, the longest first.
  private static func overdue(_ index: PlanIndex, _ view: PlansView) -> [AgendaItem] {
    view.overdueLongestFirst(index).prefix(most).map { action in
      let standing = view.standing(of: action)
      return item(
        "overdue",
        ObjectRef(.action, action.id),
        [action.ref, Counted.shortened(action.text)].filter { !$0.isEmpty }.joined(separator: " "),
        "\(Counted.sentence(Counted.of(standing.daysLate, "day"))) late"
          + (action.leads.isEmpty
            ? "; nobody leads it." : "; led by \(Counted.list(action.leads))."),
        due: action.due?.dueBy
      )
    }
  }

  /// Reviews of notices that come within two months of the meeting, or are overdue.
  private static func reviews(_ day: CalendarDay, _ view: PlansView) -> [AgendaItem] {
    view.state.notices.compactMap { notice in
      guard let due = view.nextReview(of: notice), due <= day.adding(months: 2) else { return nil }
      return item(
        "review",
        ObjectRef(.notice, notice.id),
        notice.title,
        due < view.today
          ? "Its review was due by \(due.display) and is not on record."
          : "Its next review is due by \(due.display).",
        due: CalendarDate(due)
      )
    }
  }
}
