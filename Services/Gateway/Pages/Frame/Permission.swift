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
  /// See the checks of the plan: contradictions and flaws.
  case seeChecks
}
