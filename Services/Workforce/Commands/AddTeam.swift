import Exchange
import Figures
package import Messages
import ProtobufC

/// Adds a team to the organisation.
package struct AddTeam: WorkforceCommand, Hashable {
  package let team: Team

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: AddTeamRequest) throws {
    var check = FieldCheck()
    team = (request.team ?? Team()).checked(&check)
    try check.finish()
  }
}

/// Changes what is known of a team: its name, its place, or that it merged or closed.
package struct ReviseTeam: WorkforceCommand, Hashable {
  package let team: Team
  package let reason: String

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: ReviseTeamRequest) throws {
    var check = FieldCheck()
    let given = request.team ?? Team()
    var team = given.checked(&check)
    team.id = given.id
    self.team = team
    reason = check.text("reason", request.reason, limit: 500)
    try check.finish()
  }
}

extension Team {
  /// What a person may say of a team.
  fileprivate func checked(_ check: inout FieldCheck) -> Team {
    .with {
      $0.name = check.text("team.name", name, required: true, limit: 120)
      $0.locality = check.text("team.locality", locality, limit: 120)
      $0.service = check.text("team.service", service, limit: 120)
      let opened = check.day("team.opened_on", openedOn)
      let closed = check.day("team.closed_on", closedOn)
      if let opened, let closed, closed < opened {
        check.refuse(
          "team.closed_on",
          "found \(closed.display); allowed is a day from \(opened.display), when it opened"
        )
      }
      $0.openedOn = openedOn
      $0.closedOn = closedOn
    }
  }
}
