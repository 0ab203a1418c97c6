import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Templates of timescales")
struct MeasureTemplateTests {
  @Test("Each can be defined as it is, and says how its days are counted")
  func definable() throws {
    var scenario = try Scenario.small()
    let before = scenario.state.measures.count
    for template in MeasureTemplates.all {
      let measure = try #require(template.measure)
      try scenario.run(DefineMeasureRequest.with { $0.measure = measure })
      #expect(measure.definition.contains(template.timescale))
      #expect(measure.definition.hasSuffix(template.convention))
      if template.timescale.contains("working days") {
        #expect(template.convention.contains("bank holidays"))
        #expect(template.convention.contains("the day of the event is day 0"))
      }
    }
    #expect(scenario.state.measures.count == before + MeasureTemplates.all.count)
    #expect(Set(MeasureTemplates.all.map(\.key)).count == MeasureTemplates.all.count)
  }

  @Test(
    "The timescales that guidance sets are there",
    arguments: [
      ("assessment_45_working_days", "45 working days"),
      ("initial_conference_15_working_days", "15 working days of the strategy discussion"),
      ("return_interview_72_hours", "72 elapsed hours"),
      ("looked_after_review_20_working_days", "20 working days"),
      ("looked_after_review_3_months", "3 months"), ("looked_after_review_6_months", "6 months"),
      ("pathway_plan_6_months", "6 months"),
    ]
  )
  func timescales(key: String, words: String) throws {
    let template = try #require(MeasureTemplates.all.first { $0.key == key })
    #expect(template.timescale.contains(words))
    #expect(!template.isLocal)
    let number =
      template.workingDays > 0
      ? "\(template.workingDays) working days"
      : template.months > 0 ? "\(template.months) months" : "\(template.hours) elapsed hours"
    #expect(template.timescale.hasPrefix(number))
  }
}
