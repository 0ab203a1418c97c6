import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// A challenge with every answer to it, the meetings that it is for, and what became of it.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such challenge.
  package func challenge(_ id: String) throws(PlansQueryError) -> ChallengeDetail {
    guard let challenge = state.challenges[id] else { throw .unknown(.challenge, id) }
    let items = state.history[id]?[0...] ?? []
    let accepted = challenge.accepted ? items.last { $0.kind == "challenge_accepted" } : nil
    let planned = meetingsNewestFirst.reversed().filter { isPlanned($0) }
    return .with {
      $0.readPoint = readPoint
      $0.challenge = challenge
      $0.putAt = state.meetings[challenge.meetingID]
      $0.onAgendaOf = challenge.accepted ? [] : planned
      $0.aboutTitle = challenge.about.map { state.title(of: $0) } ?? ""
      $0.answers = items.reversed().filter { $0.kind == "challenge_answered" }.map { item in
        .with {
          $0.text = item.changes.first?.after ?? ""
          $0.answeredBy = item.actor
          $0.answeredAt = ProtobufTimestamp(item.effectiveAt)
        }
      }
      $0.acceptedBy = accepted?.actor ?? ""
      $0.acceptedAt = accepted.map { ProtobufTimestamp($0.effectiveAt) }
      $0.aboutTheSame = state.challenges.reversed().filter {
        $0.id != id && challenge.about != nil && $0.about == challenge.about
      }
      $0.history = history(of: id)
    }
  }
}
