import Exchange
import Messages
import Plans
import ProtobufC
import RPC
import Testing

@Suite("Plans printed out over RPC", .timeLimit(.minutes(1)))
struct ExportRPCTests {
  @Test("A plan is exported in parts, as it stood on a day; an unknown layout is refused")
  func export() async throws {
    try await RunningPlans.run { plans in
      let options = try await plans.found()
      _ = try await plans.client.importFile(.plan(Fixtures.plan, key: "p"), options: options)
      func export(_ layout: PlanLayout) async throws -> ReceivedFile {
        try await plans.client.exportPlan(
          .with {
            $0.read = .with { $0.authority = "803" }
            $0.layout = layout
          },
          options: options
        ) { try await ReceivedFile($0) }
      }
      for layout in RoundTrip.layouts {
        let file = try await export(layout)
        #expect(file.name.hasSuffix(".xlsx"))
        #expect(file.contentType == PlanExport.contentType)
        #expect(file.readPoint != nil)
        let (scenario, _) = try RoundTrip.read(file.bytes)
        #expect(scenario.state.actions.count == 5)
      }
      let error = await #expect(throws: RPCError.self) { try await export(.unspecified) }
      #expect(error?.code == .invalidArgument)
    }
  }
}
