import Foundation
import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Pages")
struct PageTests {
  let renderer: PageRenderer

  init() throws {
    let gateway = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Services/Gateway")
    renderer = try PageRenderer(
      templates: gateway.appending(path: "Templates"),
      assets: gateway.appending(path: "Assets")
    )
  }

  @Test("Every page renders, asks for nothing that it doesn't have, and leaves no braces")
  func everyPageRenders() throws {
    for picture in try Gallery().pictures {
      let unknown = UnknownNames()
      let html = renderer.html(picture.page, in: picture.frame, unknown: unknown)
      #expect(unknown.all == [], "\(picture.name)")
      #expect(html.hasPrefix("<!DOCTYPE html>"), "\(picture.name)")
      #expect(!html.contains("{{") && !html.contains("}}"), "\(picture.name)")
      #expect(!html.contains("Optional("), "\(picture.name)")
      #expect(html.contains("<h1"), "\(picture.name)")
      #expect(!html.contains(" style="), "\(picture.name)")
      try save(html, as: picture.name)
    }
  }

  @Test("Long text and long words break nothing")
  func longText() throws {
    let tail =
      " and so that every child, every parent and every worker can see what was promised,"
      + " what was done and what changed, " + String(repeating: "unbreakable/", count: 12)
    let gallery = try Sheet.$payload.withValue(tail) { try Gallery() }
    for picture in gallery.pictures {
      let html = renderer.html(picture.page, in: picture.frame)
      #expect(html.hasSuffix("</html>\n"), "\(picture.name)")
      try save(html, as: "long-" + picture.name)
    }
  }

  @Test(
    "Text from outside can't become markup",
    arguments: [
      "<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>",
      "\"\u{301} onfocus=alert(1) x=",
      "</title></textarea><svg onload=alert(1)>", "{{title}}{{{title}}}",
    ]
  )
  func hostileText(payload: String) throws {
    let gallery = try Sheet.$payload.withValue(payload) { try Gallery() }
    for picture in gallery.pictures {
      let html = renderer.html(picture.page, in: picture.frame)
      for danger in ["<script>", "<img", "\"\u{301}", "<svg onload", "</title></"] {
        #expect(!html.unicodeScalars.contains(danger.unicodeScalars), "\(picture.name): \(danger)")
      }
    }
    if payload.hasPrefix("{{") {
      let board = try #require(gallery.pictures.first { $0.name == "board" })
      #expect(renderer.html(board.page, in: board.frame).contains("{{title}}"))
    }
  }

  @Test("Pages with nothing in them say what would stand there")
  func emptyPages() throws {
    let frame = Gallery.frame("", permits: [])
    let pages: [any Page] = [
      BoardPage(BoardView(), in: frame), PlanPage(PlanDetail(), in: frame),
      ActionsPage(ListActionsResponse(), filter: ActionFilter(), in: frame),
      ObjectivePage(ObjectiveDetail(), in: frame), ActionPage(ActionDetail(), in: frame),
      MeasuresPage(ListMeasuresResponse(), in: frame), MeasurePage(MeasureDetail(), in: frame),
      InspectionsPage(ListInspectionsResponse(), in: frame), CoveragePage(Coverage(), in: frame),
      AuditsPage(PracticeFigures(), in: frame), RoundPage(RoundDetail(), in: frame),
      WorkforcePage(WorkforceFigures(), teams: [], in: frame), TeamPage(TeamDetail(), in: frame),
      MeetingsPage(ListMeetingsResponse(), in: frame), MeetingPage(MeetingDetail(), in: frame),
      PacksPage(ListPacksResponse(), meetings: ListMeetingsResponse(), in: frame),
      PackPage(PackDetail(), in: frame), VersionsPage(ListVersionsResponse(), in: frame),
      VersionPage(VersionDetail(), in: frame), PublishedPage(nil, in: frame),
      ReadinessPage(PlanDetail(), in: frame),
      MyWorkPage(actions: [], challenges: [], inbox: nil, in: frame),
      InboxPage(ListInboxResponse(), in: frame), ChecksPage(ListFindingsResponse(), in: frame),
      DifferencePage(nil, since: nil, in: frame), PeoplePage([], in: frame),
      ReviewPage(nil, from: nil, in: frame),
      ReviewPage(.with { $0.plans = ReviewView() }, from: nil, in: frame),
    ]
    for page in pages {
      let unknown = UnknownNames()
      let html = renderer.html(page, in: frame, unknown: unknown)
      #expect(html.contains("class=\"empty"), "\(type(of: page))")
      #expect(unknown.all == [])
    }
  }

  @Test("What a reader may not do is not shown, and nothing can be changed in the past")
  func permits() throws {
    let council = try SampleCouncil()
    let detail = try council.actionDetail("R3.2")
    let all = Gallery.frame("/actions/R3.2")
    let none = Gallery.frame("/actions/R3.2", permits: [])
    let past = Gallery.frame("/actions/R3.2", asAt: CalendarDate(2026, 3, 12))
    #expect(renderer.html(ActionPage(detail, in: all), in: all).contains("/801/actions/R3.2/rate"))
    for frame in [none, past] {
      let html = renderer.html(ActionPage(detail, in: frame), in: frame)
      #expect(!html.contains("/rate") && !html.contains("What you can do"))
      #expect(!html.contains("href=\"/801/people"))
    }
    let own = none.permitting([.postUpdate])
    #expect(ActionPage(detail, in: own).side.map(\.text) == ["Post an update"])
  }

  @Test("Links keep the date that the reader looks at")
  func linksKeepTheDate() throws {
    let past = Gallery.frame("", asAt: CalendarDate(2026, 3, 12))
    let html = renderer.html(BoardPage(try SampleCouncil().boardView(), in: past), in: past)
    #expect(html.contains("/801/objectives/R1?as-at=2026-03-12"))
    #expect(html.contains("status=overdue&amp;sort=late&amp;as-at=2026-03-12"))
    #expect(html.contains("as it stood on <strong>12 March 2026</strong>"))
  }

  @Test("A part that is missing is said, and since when")
  func missingPart() throws {
    let frame = Gallery.frame("", missing: [Gallery.missingAudits])
    let html = renderer.html(BoardPage(BoardView(), in: frame), in: frame)
    #expect(html.contains("The audits part can’t be refreshed since 20 November 2026 at 9:00."))
  }

  @Test("A part that a reader may not see is not called missing")
  func partNotTheirs() {
    let reader = Reader(name: "Lee", roles: ["Scrutiny"], sections: [.board, .plan])
    let frame = PageFrame(
      authority: PageAuthority(code: "801", name: "Northmere"),
      reader: reader,
      today: CalendarDate(2026, 11, 21),
      path: "/801",
      csrfToken: "c"
    )
    let html = renderer.html(BoardPage(BoardView(), in: frame), in: frame)
    #expect(!html.contains("Practice") && !html.contains("Workforce"))
    let all = Gallery.frame("")
    #expect(
      renderer.html(BoardPage(BoardView(), in: all), in: all)
        .contains("The audits part is not there at the moment.")
    )
  }

  @Test("Errors are listed on top, linked to their fields, and what was typed is kept")
  func formErrors() throws {
    let subject = FormSubject(try SampleCouncil().actionDetail("R3.2"))
    let frame = Gallery.frame("/actions/R3.2/update")
    let form = FormState(
      posted: [("key", "k9"), ("based_on", "412"), ("csrf", "x"), ("progress", "Two\nlines <b>")],
      errors: [
        FieldError(field: "progress", message: "Too long"), FieldError(field: "", message: "Late"),
      ]
    )
    let html = renderer.html(UpdateFormPage(subject, form, in: frame), in: frame)
    #expect(html.contains("role=\"alert\" tabindex=\"-1\""))
    #expect(html.contains("<a href=\"#f-progress\">Too long</a>"))
    #expect(html.contains("aria-describedby=\"f-progress-hint f-progress-error\""))
    #expect(html.contains("\nTwo\nlines &lt;b&gt;</textarea>"))
    #expect(html.contains("name=\"key\" value=\"k9\""))
    #expect(html.contains("name=\"based_on\" value=\"412\""))
    #expect(html.contains("name=\"csrf\" value=\"c5rf\""))
  }

  @Test("A column that was not understood leads to where its heading is taught")
  func unreadHeadings() throws {
    let frame = Gallery.frame("/import")
    let page = ImportPage(
      FormState(key: "k"),
      of: [],
      result: try SampleCouncil().importResult(dryRun: true),
      in: frame
    )
    #expect(page.result?.unread.map(\.text) == ["Wobble"])
    let html = renderer.html(page, in: frame)
    #expect(html.contains("href=\"/801/import/headings?heading=Wobble\""))
  }

  @Test("Where there are plans, an import asks which one the file is, or begins another")
  func importDestination() {
    let frame = Gallery.frame("/import")
    func choices(_ plans: [Plan]) -> [String] {
      let page = ImportPage(FormState(key: "k"), of: plans, in: frame)
      return page.form.fields.first { $0.name == "plan_id" }?.options.map(\.value) ?? []
    }
    let plans = ["p1", "p9"].map { id in
      Plan.with { ($0.id, $0.title) = (id, "Plan \(id)") }
    }
    #expect(choices([]) == [])
    #expect(choices([plans[0]]) == ["p1", "new"])
    #expect(choices(plans) == ["", "p1", "p9", "new"])
  }

  @Test("What a council taught stands beside its meaning, and can be forgotten")
  func taughtHeadings() {
    let frame = Gallery.frame("/import/headings")
    let form = FormState(key: "k", values: ["heading": ["Wobble"]])
    let page = HeadingsPage(SampleCouncil.headings, form, in: frame)
    #expect(page.own.map(\.heading) == ["What we shall get round to"])
    #expect(page.groups.map(\.name) == ["Actions", "Measures and readings"])
    let html = renderer.html(page, in: frame)
    #expect(html.contains("name=\"heading\" value=\"Wobble\""))
    #expect(html.contains("action=\"/801/import/headings/forget\""))
    #expect(html.contains("name=\"based_on\" value=\"3\""))
  }

  @Test("An audit action is verified by somebody other than who did it")
  func auditActionButtons() throws {
    var detail = try SampleCouncil().roundDetail()
    detail.summary?.round?.id = "r1"
    detail.actions = [
      .with { ($0.id, $0.ownerRole) = ("y1", "Team manager") },
      .with {
        ($0.id, $0.ownerRole, $0.doneBy) = ("y2", "Head of service", "person-a")
        $0.doneOn = CalendarDate(2026, 11, 2)
      },
    ]
    func buttons(_ id: String, _ roles: Set<String>, _ permits: Set<Permission>) -> [String] {
      let frame = PageFrame(
        authority: PageAuthority(code: "801", name: "Northmere"),
        reader: Reader(name: "Lee", id: id, ownRoles: roles, roles: [], permits: permits),
        today: CalendarDate(2026, 11, 21),
        path: "/801/audits/rounds/r1",
        csrfToken: "c"
      )
      return RoundPage(detail, in: frame).actions.map(\.button)
    }
    #expect(
      buttons("person-b", [], [.completeAuditActions, .verifyAuditActions]) == [
        "It is done", "Verify it",
      ]
    )
    #expect(buttons("person-a", [], [.verifyAuditActions]) == ["", ""])
    #expect(buttons("person-b", ["head of service"], [.verifyAuditActions]) == ["", ""])
    #expect(buttons("person-b", ["team manager"], []) == ["It is done", ""])
  }

  @Test("A password is never sent back to the page")
  func passwordIsNotKept() {
    let frame = PageFrame(
      authority: nil,
      reader: nil,
      today: CalendarDate(2026, 11, 21),
      path: "/sign-in",
      csrfToken: "c"
    )
    let form = FormState(posted: [("email", "a@b.example"), ("password", "secret-words")])
    let html = renderer.html(SignInPage(form, next: "/801", in: frame), in: frame)
    #expect(html.contains("a@b.example") && !html.contains("secret-words"))
  }

  /// Writes the page where `GT_GALLERY` says, to be looked at.
  private func save(_ html: String, as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GT_GALLERY"] else { return }
    let url = URL(filePath: folder)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try Data(html.utf8).write(to: url.appending(path: "\(name).html"))
  }
}

extension String.UnicodeScalarView {
  fileprivate func contains(_ other: String.UnicodeScalarView) -> Bool {
    let (mine, theirs) = (Array(self), Array(other))
    guard mine.count >= theirs.count else { return false }
    return (0...(mine.count - theirs.count)).contains { start in
      mine[start] == theirs[0] && mine[start..<(start + theirs.count)].elementsEqual(theirs)
    }
  }
}
