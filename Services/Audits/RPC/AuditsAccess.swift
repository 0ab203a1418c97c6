package import Chassis
import Messages

/// Who may call which method of the audits service.
package enum AuditsAccess {
  package static let table = AccessTable([
    AuditsMethods.listRounds: .readers,
    AuditsMethods.getRound: .readers,
    AuditsMethods.getAudit: .readers,
    AuditsMethods.getPracticeFigures: .readers,
    AuditsMethods.listPublishedFigures: .readers,
    AuditsMethods.watch: [.service, .integration],
    AuditsMethods.verify: [.service, .operator, .administrator],
    AuditsMethods.defineTool: [.qaLead, .improvementManager, .service, .integration],
    AuditsMethods.openRound: [.qaLead, .improvementManager, .service, .integration],
    AuditsMethods.closeRound: [.qaLead, .improvementManager, .service, .integration],
    AuditsMethods.assignAudit: [.qaLead, .improvementManager, .service, .integration],
    // An auditor only their own audits.
    AuditsMethods.submitAudit: [.qaLead, .auditor, .service, .integration],
    AuditsMethods.exemptAudit: [.qaLead, .improvementManager, .service, .integration],
    // Not of their own audits; what a person signs off, no other system signs off for them.
    AuditsMethods.moderateAudit: [.qaLead, .moderator, .service],
    AuditsMethods.addAuditAction: [.qaLead, .auditor, .moderator, .service, .integration],
    // Who is not in charge only the actions of their own post.
    AuditsMethods.completeAuditAction: [
      .qaLead, .improvementManager, .objectiveOwner, .actionLead, .auditor, .service, .integration,
    ],
    // Not of their own actions.
    AuditsMethods.verifyAuditAction: [
      .qaLead, .improvementManager, .objectiveOwner, .moderator, .service,
    ],
    AuditsMethods.acknowledgeConcern: [
      .qaLead, .improvementManager, .objectiveOwner, .service,
    ],
  ])
}
