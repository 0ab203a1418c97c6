/// Something that a reader may do on a page; what a reader may not do is not shown.
enum Permission: String, CaseIterable, Sendable {
  case postUpdate
  case rate
  case addEvidence
  case moveDueDate
  case recordReading
  case raiseChallenge
  case answerChallenge
  case acceptChallenge
  case importFiles
  case administerPeople
  /// Accept a finding of the checks with a reason.
  case acceptFindings
  /// Say which recommendation a paragraph led to.
  case linkParagraphs
  case recordMeeting
  /// Say what came of a decision of a board.
  case closeDecisions
  /// Freeze board packs, and say beside them what was wrong.
  case keepPacks
  /// Name versions of the plan and publish them.
  case keepVersions
  case recordAudit
  /// Open and close rounds of audits.
  case runRounds
  case addAuditAction
  /// Any audit action; whose own it is may say that it is done without this.
  case completeAuditActions
  case verifyAuditActions
  case recordReturn
  /// All of the plan: sections, measures, notices, inspections, withdrawing and restoring.
  case keepPlan
  /// What an objective and its actions say, and who leads them.
  case revise
  /// Change several actions at once: of own objectives, or of all.
  case editSeveral
  case addVoice
  /// Withdraw evidence that the reader added.
  case withdrawOwn
  /// Write down the board's test for level 3.
  case setTest
  case passTest
  case recordReview
  /// Say what a review found of each requirement.
  case giveFindings
  case defineBoards
  case changeSettings
  /// See the checks of the plan: contradictions and flaws.
  case seeChecks
  /// Take the plan away as a workbook.
  case exportPlans
}
