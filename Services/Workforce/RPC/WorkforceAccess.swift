package import Chassis
import Messages

/// Who may call which method of the workforce service.
package enum WorkforceAccess {
  package static let table = AccessTable([
    WorkforceMethods.listTeams: .readers,
    WorkforceMethods.getTeam: .readers,
    WorkforceMethods.getWorkforceFigures: .readers,
    WorkforceMethods.listWorkforcePublishedFigures: .readers,
    WorkforceMethods.watch: [.service, .integration],
    WorkforceMethods.verify: [.service, .operator, .administrator],
    WorkforceMethods.addTeam: [.workforceLead, .improvementManager, .service, .integration],
    WorkforceMethods.reviseTeam: [.workforceLead, .improvementManager, .service, .integration],
    WorkforceMethods.recordMonthlyReturn: [
      .workforceLead, .improvementManager, .service, .integration,
    ],
  ])
}
