import Figures
import Messages

/// The returns of one month added up.
struct MonthTotals {
  var inPost = 0.0
  var vacancies = 0.0
  var agency = 0.0
  var covering = 0.0
  var leavers = 0.0
  var holders = 0.0
  /// `nil` when a team didn't report it.
  var daysLost: Double? = 0
  var cases = 0
  var workers = 0
  var under18 = 0
  var under22 = 0
  var highest = 0
  var byManagers = 0
  var unallocated = 0
  var supervisionDue = 0
  var supervisionHeld = 0
  var recordedLate = 0
  var caseworkDue = 0
  var caseworkHeld = 0
  var trainingRequired = 0
  var trainingCompleted = 0
  var appraisalsDue = 0
  var appraisalsHeld = 0

  init(_ returns: [MonthlyReturn]) {
    for given in returns {
      inPost += given.fteInPost
      vacancies += given.fteVacancies
      agency += given.fteAgency
      covering += given.fteAgencyCoveringVacancies
      leavers += given.fteLeavers
      holders += given.fteHoldingCases
      daysLost = daysLost.flatMap { sum in given.daysLost.map { sum + $0 } }
      cases += Int(given.casesHeld)
      workers += Int(given.workersHoldingCases)
      under18 += Int(given.workersAtOrUnder18)
      under22 += Int(given.workersAtOrUnder22)
      highest = max(highest, Int(given.highestCaseload))
      byManagers += Int(given.casesHeldByManagers)
      unallocated += Int(given.unallocatedChildren)
      supervisionDue += Int(given.supervisionDue)
      supervisionHeld += Int(given.supervisionHeld)
      recordedLate += Int(given.supervisionRecordedLate)
      caseworkDue += Int(given.caseworkSupervisionDue)
      caseworkHeld += Int(given.caseworkSupervisionHeld)
      trainingRequired += Int(given.trainingRequired)
      trainingCompleted += Int(given.trainingCompleted)
      appraisalsDue += Int(given.appraisalsDue)
      appraisalsHeld += Int(given.appraisalsHeld)
    }
  }
}
