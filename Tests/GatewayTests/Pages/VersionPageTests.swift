import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Versions of the plan")
struct VersionPageTests {
  private let frame = Gallery.frame("/versions")

  @Test("The list says what is published, and when something newer waits")
  func list() throws {
    let page = VersionsPage(try SampleCouncil().versionList, in: frame)
    #expect(page.versions.map(\.state.word) == ["Not published", "Published", "Published"])
    #expect(page.attention == ["V1.2 is newer than the last published version."])
    #expect(page.compare?.earlier.first { $0.chosen }?.value == "wV1.1")
    #expect(page.compare?.later.first { $0.chosen }?.value == "wV1.2")
    #expect(page.sinceAddress == "/801/difference?since-version=wV1.1")
  }

  @Test("Without a published version the reader is told, and one version needs no comparison")
  func unpublished() throws {
    var list = try SampleCouncil().versionList
    list.versions = Array(list.versions.prefix(1))
    let page = VersionsPage(list, in: frame)
    #expect(page.attention == ["No version is published: the published view is empty."])
    #expect(page.compare == nil)
  }

  @Test("A version shows the plan as it was, read only, with links into its day")
  func asItWas() throws {
    let page = VersionPage(try SampleCouncil().versionDetail(), in: frame)
    #expect(page.isPublished && page.intact && page.publishAddress == nil)
    #expect(page.fingerprint.hasPrefix("fffefdfc fbfaf9f8"))
    #expect(
      page.plan.sections.first?.objectives.first?.address.contains("as-at=2026-06-24") == true
    )
    #expect(page.plan.importAddress == nil && page.plan.checksAddress == nil)
    #expect(page.asAtAddress == "/801?as-at=2026-06-24")
  }

  @Test("Only what is not published yet can be published, by those who may")
  func publishing() throws {
    var detail = try SampleCouncil().versionDetail()
    detail.version?.published = false
    #expect(VersionPage(detail, in: frame).publishAddress == "/801/versions/wV1.1/publish")
    let reader = Gallery.frame("/versions", permits: [])
    #expect(VersionPage(detail, in: reader).publishAddress == nil)
  }

  @Test("A difference between versions is named by their labels")
  func difference() {
    let difference = Difference.with { $0.from = .with { $0.asAt = SampleCouncil.time("150") } }
    let page = DifferencePage(difference, since: "V1.0", until: "V1.1", in: frame)
    #expect(page.title == "What changed between V1.0 and V1.1")
    #expect(page.sinceWords == "V1.0 (24 June 2026)")
    let open = DifferencePage(difference, since: "V1.0", until: nil, in: frame)
    #expect(open.title == "What changed since V1.0")
  }
}
