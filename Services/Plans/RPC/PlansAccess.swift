package import Chassis
import Messages

/// Who may call which method; whose objects they may change is decided with each change.
package enum PlansAccess {
  /// Those who keep the plan, and the services and integrations that work for them.
  private static let keepers: Set<Role> = [.improvementManager, .service, .integration]
  /// Those who work on what is theirs.
  private static let workers = keepers.union([.objectiveOwner, .actionLead])
  /// Those who read what is published.
  private static let published = Set<Role>.readers.union([.scrutiny])

  package static let table = AccessTable([
    PlansMethods.listAuthorities: .anyone,
    PlansMethods.getAuthority: .anyone,
    PlansMethods.listPlans: published,
    PlansMethods.getPlan: published,
    PlansMethods.getObjective: published,
    PlansMethods.listActions: published,
    PlansMethods.getAction: published,
    PlansMethods.listMeasures: published,
    PlansMethods.getMeasure: published,
    PlansMethods.listMeasureTemplates: .anyone,
    PlansMethods.listInspections: published,
    PlansMethods.getCoverage: published,
    PlansMethods.listMeetings: published,
    PlansMethods.getBoardFigures: published,
    PlansMethods.getDifference: published,
    PlansMethods.listFindings: .readers,
    PlansMethods.watch: .readers,
    PlansMethods.verify: keepers.union([.administrator, .operator, .chair, .dfeAdviser]),

    PlansMethods.registerAuthority: keepers.union([.administrator]),
    PlansMethods.changeSettings: keepers.union([.administrator]),
    PlansMethods.defineRatingScheme: keepers.union([.administrator]),
    PlansMethods.importFile: keepers,
    PlansMethods.recordInspection: keepers,
    PlansMethods.linkParagraphs: keepers,
    PlansMethods.declineThreadStart: keepers,
    PlansMethods.createPlan: keepers,
    PlansMethods.addSection: keepers,
    PlansMethods.addObjective: keepers,
    PlansMethods.reviseObjective: keepers.union([.objectiveOwner]),
    PlansMethods.addAction: keepers.union([.objectiveOwner]),
    PlansMethods.reviseAction: keepers.union([.objectiveOwner]),
    PlansMethods.moveDueDate: keepers.union([.objectiveOwner]),
    PlansMethods.addCriterion: keepers.union([.objectiveOwner]),
    PlansMethods.reviseCriterion: keepers.union([.objectiveOwner]),
    PlansMethods.addVoice: keepers.union([.objectiveOwner, .participationWorker]),
    PlansMethods.rate: workers.union([.chair, .dfeAdviser]),
    PlansMethods.recordUpdate: workers,
    PlansMethods.addEvidence: workers,
    PlansMethods.defineMeasure: keepers,
    PlansMethods.reviseMeasure: keepers,
    PlansMethods.setTargets: keepers,
    PlansMethods.recordReading: workers.union([.qaLead, .workforceLead]),
    PlansMethods.rebaselineMeasure: keepers,
    PlansMethods.acceptFinding: keepers.union([.chair]),
    PlansMethods.reopenFinding: keepers.union([.chair]),
    PlansMethods.withdraw: workers,
    PlansMethods.restore: workers,
    PlansMethods.setEmbeddedTest: keepers.union([.chair]),
    PlansMethods.passEmbeddedTest: [.chair, .service, .integration],
    PlansMethods.recordMeeting: keepers.union([.chair]),
    PlansMethods.raiseChallenge: keepers.union([.boardMember, .chair, .dfeAdviser]),
    PlansMethods.answerChallenge: workers.union([.qaLead, .workforceLead]),
    PlansMethods.acceptChallenge: [.chair, .service, .integration],
  ])
}
