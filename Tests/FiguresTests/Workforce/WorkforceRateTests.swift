import Testing

@testable import Figures

@Suite("Workforce rates")
struct WorkforceRateTests {
  @Test("The national formulas and the local one beside them")
  func vector() throws {
    let vacancy = WorkforceRate.vacancy(vacancies: 77.6, inPost: 331.9)
    let agency = WorkforceRate.agency(agency: 123, inPost: 331.9)
    let local = WorkforceRate.agencyOfEstablishment(agency: 123, inPost: 331.9, vacancies: 77.6)
    #expect(Rounding.text(try #require(vacancy.value), decimals: 2) == "18.95")
    #expect(Rounding.text(try #require(agency.value), decimals: 1) == "27.0")
    #expect(Rounding.text(try #require(local.value), decimals: 1) == "30.0")
    #expect(agency.basis == .national)
    #expect(local.basis != .national)
  }

  @Test("The other rates, and no figure without a denominator")
  func others() {
    #expect(WorkforceRate.turnover(leavers: 30, inPostAtEnd: 200).value == 15)
    #expect(WorkforceRate.averageCaseload(cases: 340, holders: 20).value == 17)
    #expect(WorkforceRate.agencyCoveringVacancies(covering: 90, agency: 120).value == 75)
    #expect(WorkforceRate.absence(daysLost: 253, averageInPost: 10).value == 10)
    #expect(WorkforceRate.supervision(held: 45, due: 50).value == 90)
    #expect(WorkforceRate.turnover(leavers: 0, inPostAtEnd: 0).value == nil)
  }
}
