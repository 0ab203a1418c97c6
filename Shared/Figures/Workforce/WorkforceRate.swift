/// A workforce figure with its parts and the formula that was used.
///
/// Source of the national formulas: Department for Education, Children's social work workforce:
/// methodology. All of them are full-time equivalents, with the year ending 30 September; a figure
/// over another twelve months is a rolling one and says so.
package struct WorkforceRate: Hashable, Sendable {
  /// Whose formula it is.
  package enum Basis: Hashable, Sendable {
    /// The Department for Education's.
    case national
    /// A common local one, shown beside the national one with the reason why they differ.
    case local(reason: String)
  }

  package let numerator: Double
  package let denominator: Double
  package let basis: Basis
  /// The formula in words.
  package let formula: String
  /// What the quotient is multiplied by: 100 for a percentage.
  package let scale: Double

  /// The figure; `nil` when the denominator is not above zero.
  package var value: Double? {
    denominator > 0 ? numerator / denominator * scale : nil
  }

  init(
    _ numerator: Double,
    over denominator: Double,
    _ formula: String,
    basis: Basis = .national,
    scale: Double = 100
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.basis = basis
    self.formula = formula
    self.scale = scale
  }
}

extension WorkforceRate {
  /// Leavers in the twelve months as a percentage of those in post at their end.
  ///
  /// Moves within the authority are not leavers.
  package static func turnover(leavers: Double, inPostAtEnd: Double) -> WorkforceRate {
    WorkforceRate(leavers, over: inPostAtEnd, "leavers in the year ÷ in post at its end")
  }

  /// Vacancies as a percentage of vacancies and those in post.
  package static func vacancy(vacancies: Double, inPost: Double) -> WorkforceRate {
    WorkforceRate(vacancies, over: vacancies + inPost, "vacancies ÷ (vacancies + in post)")
  }

  /// Agency workers as a percentage of agency workers and those in post; in post means employed by
  /// the authority itself.
  package static func agency(agency: Double, inPost: Double) -> WorkforceRate {
    WorkforceRate(agency, over: agency + inPost, "agency ÷ (agency + in post)")
  }

  /// Agency workers as a percentage of established posts, as many councils report it.
  package static func agencyOfEstablishment(
    agency: Double,
    inPost: Double,
    vacancies: Double
  ) -> WorkforceRate {
    WorkforceRate(
      agency,
      over: inPost + vacancies,
      "agency ÷ (in post + vacancies)",
      basis: .local(
        reason: "divides by established posts instead of by everyone who works there"
      )
    )
  }

  /// Cases held for each full-time equivalent who holds one or more, agency workers included.
  package static func averageCaseload(cases: Double, holders: Double) -> WorkforceRate {
    WorkforceRate(
      cases,
      over: holders,
      "cases held ÷ workers holding one or more, agency included",
      scale: 1
    )
  }

  /// Agency workers who cover a vacancy, as a percentage of all agency workers.
  package static func agencyCoveringVacancies(
    covering: Double,
    agency: Double
  ) -> WorkforceRate {
    WorkforceRate(covering, over: agency, "agency covering vacancies ÷ agency")
  }

  /// Days lost to absence as a percentage of days that could be worked.
  ///
  /// - Parameters:
  ///   - daysLost: In the twelve months.
  ///   - averageInPost: Full-time equivalents over the twelve months.
  ///   - daysPerYear: Working days of one full-time equivalent in the year, 253 unless the
  ///     authority says otherwise.
  /// - Returns: The rate, labelled a local estimate.
  package static func absence(
    daysLost: Double,
    averageInPost: Double,
    daysPerYear: Double = 253
  ) -> WorkforceRate {
    WorkforceRate(
      daysLost,
      over: daysPerYear * averageInPost,
      "days lost ÷ (\(Rounding.short(daysPerYear)) days × average in post)",
      basis: .local(reason: "a local estimate: days that could be worked are taken from a setting")
    )
  }

  /// Supervision sessions held and recorded as a percentage of those that were due.
  package static func supervision(held: Double, due: Double) -> WorkforceRate {
    WorkforceRate(
      held,
      over: due,
      "supervision held and recorded ÷ due",
      basis: .local(reason: "no national formula exists")
    )
  }

  /// Workers who have completed training that they must do, as a percentage of those who must.
  package static func training(completed: Double, required: Double) -> WorkforceRate {
    WorkforceRate(
      completed,
      over: required,
      "training completed ÷ required",
      basis: .local(reason: "no national formula exists")
    )
  }

  /// A share by a formula of the authority's own, as a percentage.
  package static func localShare(
    _ parts: Double,
    of whole: Double,
    formula: String
  ) -> WorkforceRate {
    WorkforceRate(
      parts,
      over: whole,
      formula,
      basis: .local(reason: "no national formula exists")
    )
  }
}
