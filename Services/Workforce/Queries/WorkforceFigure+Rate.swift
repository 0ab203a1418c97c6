import Figures
import Messages
import ProtobufC

extension WorkforceFigure {
  /// A rate with its formula beside it.
  ///
  /// - Parameters:
  ///   - key: Its stable name.
  ///   - title: What pages call it.
  ///   - rate: Its parts and formula.
  ///   - unit: What its value counts.
  ///   - lowerBetter: Which way it should move.
  ///   - problem: Why there is no value, when there is none.
  ///   - note: What has to be said about it.
  init(
    _ key: String,
    _ title: String,
    _ rate: WorkforceRate,
    unit: String = "percent",
    lowerBetter: Bool = true,
    unless problem: String? = nil,
    note: String = ""
  ) {
    self.init()
    self.key = key
    self.title = title
    self.unit = unit
    self.lowerBetter = lowerBetter
    formula = rate.formula
    switch rate.basis {
    case .national:
      definition = "DfE"
      self.note = note
    case .local(let reason):
      definition = "local"
      self.note = note.isEmpty ? reason : "\(note); \(reason)"
    }
    if let problem {
      self.note = problem
    } else if let value = rate.value {
      self.value = value
      numerator = rate.numerator
      denominator = rate.denominator
    } else {
      self.note = "nothing to divide by"
    }
  }

  /// A plain count.
  init(_ key: String, _ title: String, count: Int) {
    self.init()
    self.key = key
    self.title = title
    value = Double(count)
    unit = "count"
    definition = "local"
    lowerBetter = true
  }

  /// A share of what was due or of who holds cases, by no national formula.
  fileprivate init(
    _ key: String,
    _ title: String,
    _ parts: Int,
    of whole: Int,
    formula: String,
    lowerBetter: Bool = false
  ) {
    self.init(
      key,
      title,
      .localShare(Double(parts), of: Double(whole), formula: formula),
      lowerBetter: lowerBetter
    )
  }

  /// All figures that one month's returns make by themselves.
  static func monthly(_ totals: MonthTotals) -> [WorkforceFigure] {
    [
      WorkforceFigure(
        "vacancy_rate",
        "Vacancy rate",
        .vacancy(vacancies: totals.vacancies, inPost: totals.inPost)
      ),
      WorkforceFigure(
        "agency_rate",
        "Agency rate",
        .agency(agency: totals.agency, inPost: totals.inPost)
      ),
      WorkforceFigure(
        "agency_of_establishment",
        "Agency share of established posts",
        .agencyOfEstablishment(
          agency: totals.agency,
          inPost: totals.inPost,
          vacancies: totals.vacancies
        )
      ),
      WorkforceFigure(
        "agency_covering_vacancies",
        "Agency workers covering a vacancy",
        .agencyCoveringVacancies(covering: totals.covering, agency: totals.agency),
        lowerBetter: false
      ),
      WorkforceFigure(
        "average_caseload",
        "Average caseload",
        .averageCaseload(cases: Double(totals.cases), holders: totals.holders),
        unit: "cases per FTE"
      ),
      WorkforceFigure(
        "at_or_under_18",
        "Workers holding 18 children or fewer",
        totals.under18,
        of: totals.workers,
        formula: "workers with 18 or fewer ÷ workers holding cases"
      ),
      WorkforceFigure(
        "at_or_under_22",
        "Workers holding 22 children or fewer",
        totals.under22,
        of: totals.workers,
        formula: "workers with 22 or fewer ÷ workers holding cases"
      ),
      WorkforceFigure("highest_caseload", "Highest caseload", count: totals.highest),
      WorkforceFigure("cases_held_by_managers", "Cases held by managers", count: totals.byManagers),
      WorkforceFigure(
        "unallocated_children",
        "Children without an allocated worker",
        count: totals.unallocated
      ),
      WorkforceFigure(
        "supervision_held",
        "Supervision held and recorded",
        .supervision(
          held: Double(totals.supervisionHeld),
          due: Double(totals.supervisionDue)
        ),
        lowerBetter: false
      ),
      WorkforceFigure(
        "supervision_recorded_late",
        "Supervision recorded late",
        totals.recordedLate,
        of: totals.supervisionDue,
        formula: "supervision recorded late ÷ due",
        lowerBetter: true
      ),
      WorkforceFigure(
        "casework_supervision_held",
        "Casework supervision held and recorded",
        .supervision(held: Double(totals.caseworkHeld), due: Double(totals.caseworkDue)),
        lowerBetter: false
      ),
      WorkforceFigure(
        "training_completed",
        "Required training completed",
        .training(
          completed: Double(totals.trainingCompleted),
          required: Double(totals.trainingRequired)
        ),
        lowerBetter: false
      ),
      WorkforceFigure(
        "appraisals_held",
        "Appraisals held",
        totals.appraisalsHeld,
        of: totals.appraisalsDue,
        formula: "appraisals held ÷ due"
      ),
    ]
  }
}
