import Foundation
import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Board packs")
struct PackPageTests {
  private let frame = Gallery.frame("/packs/k1")

  private func html(_ page: some Page) throws -> String {
    let gateway = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Services/Gateway")
    let renderer = try PageRenderer(
      templates: gateway.appending(path: "Templates"),
      assets: gateway.appending(path: "Assets")
    )
    return renderer.html(page, in: frame)
  }

  @Test("A pack shows what was frozen, with its corrections beside and its whole fingerprint")
  func holds() throws {
    let html = try html(PackPage(SampleCouncil().packDetail(), in: frame))
    for text in [
      "Unchanged: what you see has the fingerprint", "The nurse sent apologies.",
      "00010203 04050607 08090a0b", "Needs the board", "Moderation agreement",
      "The workforce part was not in the pack.", "practice figures from audits",
      "Frozen on 17 October 2026",
    ] {
      #expect(html.contains(text), "\(text)")
    }
  }

  @Test("A pack whose fingerprint doesn't agree says not to rely on it")
  func broken() throws {
    var detail = try SampleCouncil().packDetail()
    detail.intact = false
    let html = try html(PackPage(detail, in: frame))
    #expect(html.contains("Don’t rely on this pack.") && !html.contains("Unchanged:"))
  }

  @Test("Nothing inside a pack can be changed, and its links lead to the record of its day")
  func readOnly() throws {
    let page = PackPage(try SampleCouncil().packDetail(), in: frame)
    #expect(page.board.challenges.allSatisfy { $0.answerAddress == nil && $0.acceptAddress == nil })
    #expect(page.board.challengeAddress == nil)
    #expect(page.board.planAddress == "/801/plan?as-at=2026-10-17")
    #expect(page.erratumAddress == "/801/packs/k1/errata/new")
    let reader = Gallery.frame("/packs/k1", permits: [])
    #expect(PackPage(try SampleCouncil().packDetail(), in: reader).erratumAddress == nil)
  }

  @Test("A pack that was frozen today can't be changed from either")
  func today() throws {
    var detail = try SampleCouncil().packDetail()
    detail.content?.readPoint?.asAt = SampleCouncil.time("0")
    let page = PackPage(detail, in: frame)
    #expect(page.board.challenges.allSatisfy { $0.answerAddress == nil && $0.acceptAddress == nil })
    #expect(page.board.challengeAddress == nil)
  }

  @Test("A meeting ahead without a pack is named until it has one")
  func attention() throws {
    let council = try SampleCouncil()
    let meetings = ListMeetingsResponse.with {
      $0.boards = [.with { $0.next = council.plannedMeeting().meeting }]
    }
    var packs = ListPacksResponse()
    let without = PacksPage(packs, meetings: meetings, in: frame)
    #expect(without.attention == ["Improvement Board on 30 November 2026 has no pack yet."])
    packs.packs = [.with { $0.meetingID = "B3" }]
    #expect(PacksPage(packs, meetings: meetings, in: frame).attention == [])
  }
}
