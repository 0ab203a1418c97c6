import Chassis
import Messages
import Testing

@Suite("Reflection")
struct ReflectionCatalogTests {
  private let catalog = ReflectionCatalog(services: ["goldenthread.audits.v1.Audits"])

  @Test("A service's file comes with all that it imports, each once")
  func closure() throws {
    let files = try #require(catalog.descriptors(symbol: "goldenthread.audits.v1.Audits"))
    #expect(files.count > 3)
    #expect(Set(files).count == files.count)
    #expect(files.allSatisfy { !$0.isEmpty })
    #expect(
      try #require(catalog.descriptors(file: "goldenthread/audits/v1/audits.proto")).first
        == files.first
    )
  }

  @Test("What the service doesn't use is not told of")
  func others() {
    #expect(catalog.descriptors(symbol: "goldenthread.plans.v1.Plans") == nil)
    #expect(catalog.descriptors(file: "no.proto") == nil)
  }
}
