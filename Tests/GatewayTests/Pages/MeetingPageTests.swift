import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("The page of one meeting")
struct MeetingPageTests {
  private let frame = Gallery.frame("/meetings/B2")

  private func frame(own roles: Set<String>, _ permits: Set<Permission>) -> PageFrame {
    PageFrame(
      authority: PageAuthority(code: "801", name: "Northmere"),
      reader: Reader(name: "Lee", ownRoles: roles, roles: [], permits: permits),
      today: CalendarDate(2026, 11, 21),
      path: "/801/meetings/B2",
      csrfToken: "c"
    )
  }

  @Test("Each decision says whether it is open, late, closed or only decided")
  func decisionStates() throws {
    let page = MeetingPage(try SampleCouncil().meetingDetail(), in: frame)
    #expect(page.decisions.map(\.state.word) == ["Decided", "Late", "Closed"])
    #expect(page.decisions.map(\.note) == ["", "20 days late", ""])
    #expect(page.decisionsWords == "3 decisions: 1 closed and 1 open, 1 of them late.")
    #expect(page.decisions[2].outcome == "It came with numbers.")
  }

  @Test("One decision is told without counting it")
  func oneDecision() {
    let day = CalendarDate(2026, 11, 21)
    func words(_ set: (inout Decision) -> Void) -> String {
      MeetingPage.words([.with(set)], on: day)
    }
    #expect(words { $0.text = "It is so" } == "1 decision, none to follow up.")
    #expect(words { $0.ownerRole = "Director" } == "1 decision, open.")
    #expect(words { $0.due = CalendarDate(2026, 11, 1) } == "1 decision, open and late.")
    #expect(words { $0.outcome = "Done" } == "1 decision, closed.")
  }

  @Test("What needs somebody stands first, with how many")
  func attention() throws {
    let page = MeetingPage(try SampleCouncil().meetingDetail(), in: frame)
    #expect(page.attention.contains("1 decision of this meeting is late."))
    #expect(page.attention.contains("1 decision of earlier meetings is late."))
    let quiet = MeetingPage(MeetingDetail(), in: frame)
    #expect(quiet.attention == [])
  }

  @Test("Only an open decision is closed, by somebody who may, and never by its own owner")
  func closing() throws {
    let detail = try SampleCouncil().meetingDetail()
    func closable(_ frame: PageFrame) -> [String?] {
      MeetingPage(detail, in: frame).decisions.map(\.closeAddress)
    }
    #expect(closable(frame(own: [], [.closeDecisions])) == [nil, "/801/decisions/d2/close", nil])
    #expect(closable(frame(own: ["head of service"], [.closeDecisions])) == [nil, nil, nil])
    #expect(closable(frame(own: [], [])) == [nil, nil, nil])
  }

  @Test("A meeting that lies ahead shows its agenda by what it is about, and carries nothing twice")
  func planned() throws {
    let page = MeetingPage(try SampleCouncil().plannedMeeting(), in: frame)
    #expect(page.about == "Planned for 30 November 2026, in 9 days · every six weeks")
    #expect(page.agenda.groups.map(\.items.count) == [1, 1, 1, 1, 1])
    #expect(page.agenda.groups.first?.name == "Put there by the chair")
    #expect(page.carriedTable == nil)
    #expect(
      page.attention.first == """
        5 items on the agenda so far: 1 item of the chair, 1 decision carried over, \
        1 contradiction, 1 overdue action and 1 review.
        """
    )
    #expect(page.agenda.groups.last?.items.first?.address == "/801/review")
  }

  @Test("What changed is counted from the meeting before to the day of this one")
  func difference() throws {
    let page = MeetingPage(try SampleCouncil().meetingDetail(), in: frame)
    let before = try #require(try SampleCouncil().meetings.first?.heldOn)
    #expect(page.differenceAddress == "/801/difference?since=\(before.iso)&as-at=2026-10-19")
    let planned = MeetingPage(try SampleCouncil().plannedMeeting(), in: frame)
    #expect(planned.differenceAddress?.contains("as-at") == false)
  }

  @Test("Members of the board whom the attendance doesn't name are said")
  func absent() throws {
    let page = MeetingPage(try SampleCouncil().meetingDetail(), in: frame)
    #expect(page.absent == "Designated nurse")
    #expect(MeetingPage(try SampleCouncil().plannedMeeting(), in: frame).absent == nil)
  }

  @Test("The agenda of the next meeting is shown to those who prepare it")
  func next() throws {
    let council = try SampleCouncil()
    let list = council.meetingList()
    #expect(MeetingsPage(list, in: frame).next == nil)
    let page = MeetingsPage(list, next: council.plannedMeeting(), in: frame)
    #expect(page.next?.address == "/801/meetings/B3" && page.next?.agenda.count == 5)
  }

  @Test("A board that should have met says so")
  func behind() {
    let list = ListMeetingsResponse.with {
      $0.boards = [
        .with {
          $0.board = .with { ($0.name, $0.cadence) = ("Scrutiny", "quarterly") }
          ($0.nextExpectedBy, $0.behind) = (CalendarDate(2026, 9, 1), true)
        }
      ]
    }
    let row = MeetingsPage(list, in: frame).boards.first
    #expect(row?.expected == "Behind: its cadence asks for a meeting by 1 September 2026.")
  }
}
