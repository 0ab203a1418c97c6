import Chassis
import Testing

@Suite("Readiness")
struct ReadinessTests {
  @Test("A service is ready when all that it needs is, and says what isn't")
  func parts() async {
    let readiness = Readiness()
    #expect(await readiness.report().ready)
    readiness.add(ReadinessCheck("ledger") { nil })
    readiness.add(ReadinessCheck("audits") { "connection refused" })
    let report = await readiness.report()
    #expect(!report.ready)
    #expect(report.parts.map(\.name) == ["ledger", "audits"])
    #expect(report.parts.map(\.reason) == [nil, "connection refused"])
  }

  @Test("A service that is stopping isn't ready")
  func stopping() async {
    let readiness = Readiness()
    readiness.stop()
    #expect(await readiness.report().ready == false)
  }
}
