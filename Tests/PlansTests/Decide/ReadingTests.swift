import Messages
import Plans
import ProtobufC
import Testing

@Suite("Measures and readings")
struct ReadingTests {
  let scenario: Scenario

  init() throws { scenario = try .small() }

  func reading(_ fill: (inout Reading) -> Void) -> RecordReadingRequest {
    .with {
      $0.measureID = scenario.measure.id
      $0.reading = .with {
        $0.period = .with { $0.label = "April 2026" }
        fill(&$0)
      }
    }
  }

  @Test("A period may be given as people write it")
  func writtenPeriod() throws {
    var scenario = scenario
    try scenario.run(reading { $0.value = 80 })
    let reading = try #require(scenario.state.currentReadings(of: scenario.measure.id).first)
    #expect(reading.period?.label == "April 2026")
    #expect(
      reading.period?.lastDay == CalendarDate.with { ($0.year, $0.month, $0.day) = (2026, 4, 30) }
    )
  }

  @Test("The value follows from numerator and denominator")
  func computed() throws {
    var scenario = scenario
    try scenario.run(
      reading {
        $0.numerator = 15
        $0.denominator = 20
      }
    )
    #expect(scenario.state.readings[scenario.measure.id]?.first?.value == 75)
  }

  @Test("A value that contradicts numerator and denominator is refused")
  func contradiction() {
    let request = reading {
      $0.value = 80
      $0.numerator = 15
      $0.denominator = 20
    }
    #expect(scenario.refusedFields(request) == ["reading.value"])
  }

  @Test("Not available needs no value and is not zero")
  func notAvailable() throws {
    var scenario = scenario
    try scenario.run(reading { $0.notAvailable = .suspended })
    #expect(scenario.state.readings[scenario.measure.id]?.first?.value == nil)
    #expect(scenario.refusedFields(reading { _ in }) == ["reading.value"])
    #expect(
      scenario.refusedFields(
        reading {
          $0.value = 3
          $0.notAvailable = .suspended
        }
      ) == ["reading.value"]
    )
  }

  @Test("A correction is a new reading of the same period; the old one stays")
  func correction() throws {
    var scenario = scenario
    try scenario.run(reading { $0.value = 80 })
    try scenario.run(reading { $0.value = 82 })
    let all = try #require(scenario.state.readings[scenario.measure.id])
    #expect(all.map(\.value) == [80, 82])
    #expect(all.map(\.correction) == [false, true])
    #expect(scenario.state.currentReadings(of: scenario.measure.id).map(\.value) == [82])
    #expect(try scenario.run(reading { $0.value = 82 }).isEmpty)
  }

  @Test("A late figure by an earlier definition stands beside the one by the present")
  func earlierDefinition() throws {
    var scenario = scenario
    let id = scenario.measure.id
    func record(_ value: Double, version: Int32) -> RecordReadingRequest {
      .with {
        $0.measureID = id
        $0.reading = .with {
          $0.period = .with { $0.label = "April 2026" }
          ($0.value, $0.definitionVersion) = (value, version)
        }
      }
    }
    try scenario.run(record(70, version: 0))
    try scenario.run(
      ReviseMeasureRequest.with {
        $0.measure = scenario.state.measures[id]
        $0.measure?.definition = "Counted another way"
        $0.reason = "The national definition changed"
      }
    )
    try scenario.run(record(55, version: 0))
    try scenario.run(record(71, version: 1))
    let readings = try #require(scenario.state.readings[id])
    #expect(readings.map(\.definitionVersion) == [1, 2, 1])
    #expect(readings.map(\.correction) == [false, false, true])
    #expect(throws: PlansError.self) { try scenario.run(record(1, version: 3)) }
  }

  @Test("A period that has not begun is refused")
  func future() {
    var request = reading { $0.value = 1 }
    request.reading?.period = .with { $0.label = "June 2026" }
    #expect(scenario.refusedFields(request) == ["reading.period"])
  }

  @Test("Who is responsible for the measure, or owns an objective that cites it, records readings")
  func whoRecords() {
    let request = reading { $0.value = 1 }
    let responsible = Actor("person:p", [.leadActions], posts: ["Performance manager"])
    #expect(scenario.refusal(request, by: responsible) == nil)
    #expect(scenario.refusal(request, by: Scenario.owner) == nil)
    #expect(scenario.refusal(request, by: Scenario.stranger) != nil)
  }

  @Test("A change of formula starts a new definition and needs a reason once there are readings")
  func redefinition() throws {
    var scenario = scenario
    try scenario.run(reading { $0.value = 80 })
    var measure = scenario.measure
    measure.definition = "Contacts decided by the next working day"
    #expect(
      scenario.refusedFields(ReviseMeasureRequest.with { $0.measure = measure }) == ["reason"]
    )
    try scenario.run(
      ReviseMeasureRequest.with {
        $0.measure = measure
        $0.reason = "As the inspectors count"
      }
    )
    #expect(scenario.measure.definitionVersion == 2)
    try scenario.run(reading { $0.value = 80 })
    #expect(
      scenario.state.readings[measure.id]?.map(\.definitionVersion) == [1, 2]
    )
  }

  @Test("New targets need a reason when there were others; tolerance is a tenth unless said")
  func targets() throws {
    var scenario = scenario
    #expect(scenario.measure.amberTolerance == 0.1)
    let request = SetTargetsRequest.with {
      $0.measureID = scenario.measure.id
      $0.targets = [.with { $0.value = 95 }]
    }
    try scenario.run(request)
    var other = request
    other.targets = [.with { $0.text = "tbc" }]
    #expect(scenario.refusedFields(other) == ["reason"])
  }

  @Test("New limits are a decision with a reason and a day that has come")
  func rebaseline() {
    let request = RebaselineMeasureRequest.with { $0.measureID = scenario.measure.id }
    #expect(scenario.refusedFields(request) == ["from", "reason"])
  }
}
