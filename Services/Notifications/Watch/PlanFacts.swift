package import Figures
package import Ledger
package import Messages

/// What matters of a plan to remind people.
package struct PlanFacts: Hashable, Sendable {
  package struct Objective: Hashable, Sendable {
    package var ref: String
    package var sectionID: String
    package var owners: [String]
  }

  package struct Action: Hashable, Sendable {
    package var ref: String
    package var objectiveID: String
    package var leads: [String]
    /// The day after which it is late; `nil` when nothing dates it.
    package var due: CalendarDay?
  }

  /// One of the ratings that stand side by side.
  package struct RatingKey: Hashable, Sendable {
    package var subjectID: String
    package var aspect: RatingAspect
    package var perspective: RatingPerspective
  }

  /// A rating and when it came to be as bad as it is.
  package struct Standing: Hashable, Sendable {
    package var meaning: RatingMeaning
    /// Position, moment and author of the rating that first said so.
    package var position: Int64
    package var since: Instant
    package var ratedBy: String
  }

  package struct Challenge: Hashable, Sendable {
    package var ownerRole: String
    package var due: CalendarDay?
    package var raisedBy: String
    package var isAnswered: Bool
  }

  package struct Import: Hashable, Sendable {
    package var position: Int64
    package var at: Instant
    package var actor: String
    package var rejects: Int
  }

  package var objectives: [String: Objective] = [:]
  package var actions: [String: Action] = [:]
  package var ratings: [RatingKey: Standing] = [:]
  package var challenges: [String: Challenge] = [:]
  package var imports: [Import] = []
  package var withdrawn: Set<String> = []

  package init() {}
}
