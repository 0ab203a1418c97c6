import Messages
import ProtobufC

@testable import Gateway

/// Every page in the states worth seeing, by a name.
struct Gallery {
  struct Picture {
    let name: String
    let page: any Page
    let frame: PageFrame
  }

  let council: SampleCouncil
  let pictures: [Picture]

  static func frame(
    _ path: String,
    permits: Set<Permission> = Set(Permission.allCases),
    asAt: CalendarDate? = nil,
    flash: Flash? = nil,
    missing: [MissingPart] = []
  ) -> PageFrame {
    PageFrame(
      authority: PageAuthority(code: "801", name: "Northmere County Council"),
      reader: Reader(name: "Morgan Reed", roles: ["Improvement manager"], permits: permits),
      today: CalendarDate(2026, 11, 21),
      asAt: asAt,
      path: "/801" + path,
      csrfToken: "c5rf",
      unread: 2,
      missing: missing,
      heard: [
        HeardFrom(service: "audits", at: SampleCouncil.time("0")),
        HeardFrom(service: "workforce", at: SampleCouncil.time("0")),
      ],
      flash: flash
    )
  }

  static var missingAudits: MissingPart {
    var part = MissingPart()
    part.service = "audits"
    part.since = SampleCouncil.time("1")
    part.lastKnownShown = true
    return part
  }

  init() throws {
    let council = try SampleCouncil()
    self.council = council
    let frame = Self.frame("")
    let anonymous = PageFrame(
      authority: nil,
      reader: nil,
      today: council.today,
      path: "/sign-in",
      csrfToken: "c5rf"
    )
    let past = Self.frame("", asAt: CalendarDate(2026, 3, 12), missing: [Self.missingAudits])
    let fresh = FormState(key: "k1", basedOn: 412)
    let wrong = FormState(
      key: "k1",
      values: ["progress": ["We met with J at the clinic."], "next": ["More"]],
      errors: [
        FieldError(
          field: "progress",
          message: "This looks like an NHS number. Take it out: nothing was saved."
        ),
        FieldError(field: "", message: "The action changed at the same time."),
      ]
    )
    let action = try council.actionDetail("R3.2")
    let mine = council.actions.prefix(12).map(council.summary)
    var pictures: [Picture] = []
    func add(_ name: String, _ page: any Page, _ frame: PageFrame? = nil) {
      pictures.append(
        Picture(name: name, page: page, frame: frame ?? Self.frame("/" + name))
      )
    }
    add("sign-in", SignInPage(FormState(key: "k"), next: "/801", in: anonymous), anonymous)
    add("board", BoardPage(try council.boardView(), in: frame), Self.frame(""))
    add("board-past", BoardPage(try council.boardView(), in: past), past)
    add("board-empty", BoardPage(BoardView(), in: frame), Self.frame(""))
    add("plan", PlanPage(council.planDetail(), in: frame))
    add(
      "plan-overdue",
      PlanPage(
        council.planDetail(),
        filter: ActionFilter(query: [("status", "overdue")]),
        in: frame
      )
    )
    add("actions", ActionsPage(council.actionList(), filter: ActionFilter(), in: frame))
    add("objective", ObjectivePage(try council.objectiveDetail("R3"), in: frame))
    add(
      "action",
      ActionPage(action, in: frame),
      Self.frame("/actions/R3.2", flash: Flash(.done, "Your update is saved."))
    )
    add("measures", MeasuresPage(council.measureList(try council.measureSummaries()), in: frame))
    add("measure", MeasurePage(try council.measureDetail("M2"), in: frame))
    add("measure-signal", MeasurePage(try council.measureDetail("M1"), in: frame))
    add("measure-gaps", MeasurePage(try council.measureDetail("M10"), in: frame))
    add("inspections", InspectionsPage(council.inspectionList(), in: frame))
    add(
      "coverage",
      CoveragePage(council.coverage(), measures: try council.measureSummaries(), in: frame)
    )
    add("audits", AuditsPage(try council.practice(), in: frame))
    add("round", RoundPage(try council.roundDetail(), in: frame))
    add("workforce", WorkforcePage(try council.workforce(), teams: try council.teams, in: frame))
    add("team", TeamPage(try council.teamDetail(), in: frame))
    add(
      "meetings",
      MeetingsPage(council.meetingList(), next: council.plannedMeeting(), in: frame)
    )
    let held = council.meetingDetail()
    add("meeting", MeetingPage(held, next: council.plannedMeeting(), in: frame))
    add("meeting-planned", MeetingPage(council.plannedMeeting(), in: frame))
    add("challenge", ChallengePage(council.challengeDetail(accepted: false), in: frame))
    add("challenge-accepted", ChallengePage(council.challengeDetail(accepted: true), in: frame))
    let counted = FormState(key: "", values: ["from": ["2026-11-20"], "days": ["30"]])
    add("working-days", WorkingDaysPage([council.measureTemplate], for: action, counted, in: frame))
    if let meeting = held.meeting, let decision = meeting.decisions.first {
      add(
        "close-decision",
        CloseDecisionForm(decision: decision, meeting: meeting).page(fresh, in: frame)
      )
    }
    let packs = ListPacksResponse.with { $0.packs = [council.pack] }
    add("versions", VersionsPage(council.versionList, in: frame))
    add("version", VersionPage(council.versionDetail(), in: frame))
    add("version-form", VersionForm().page(fresh, in: frame))
    if let version = council.versionList.versions.first {
      add("publish-version", PublishVersionForm(subject: version).page(fresh, in: frame))
    }
    add("published", PublishedPage(try council.publishedRecord(), in: frame))
    add("readiness", ReadinessPage(council.planDetail(), in: frame))
    add(
      "readiness-section",
      ReadinessPage(council.planDetail(), try council.readiness(), in: frame)
    )
    add("packs", PacksPage(packs, meetings: council.meetingList(), in: frame))
    add("pack", PackPage(try council.packDetail(), in: frame))
    add(
      "freeze-pack",
      FreezePackForm(meetings: council.meetings, wanted: nil).page(fresh, in: frame)
    )
    add("erratum-form", ErratumForm(pack: council.pack).page(fresh, in: frame))
    add(
      "my-work",
      MyWorkPage(actions: mine, challenges: council.challenges, inbox: council.inbox(), in: frame)
    )
    add("inbox", InboxPage(council.inbox(), in: frame))
    add("checks", ChecksPage(council.findingList(), titles: ["R3": "Recommendation R3"], in: frame))
    if let finding = council.findingList().findings.first {
      add("accept-finding", AcceptFindingPage(finding, FormState(key: "k"), in: frame))
    }
    if let row = council.coverage().flaggedParagraphs.first {
      let inspection = council.coverage().inspection ?? Inspection()
      add("link-paragraph", LinkParagraphPage(row, of: inspection, FormState(key: "k"), in: frame))
    }
    add(
      "difference",
      DifferencePage(council.difference(), since: CalendarDate(2026, 10, 19), in: frame)
    )
    let start = CalendarDate(2026, 3, 12)
    add("review", ReviewPage(try council.review(), from: start, in: frame))
    add("review-empty", ReviewPage(nil, from: nil, in: frame))
    add("import", ImportPage(FormState(key: "k"), of: [council.plan], in: frame))
    add(
      "import-checked",
      ImportPage(
        FormState(key: "k"),
        of: [council.plan],
        result: council.importResult(dryRun: true),
        held: "held-1",
        in: frame
      )
    )
    add("meeting-form", MeetingFormPage(fresh, in: frame))
    add("round-form", RoundFormPage(try council.roundDetail().tool, fresh, in: frame))
    add("audit-form", AuditFormPage(try council.roundDetail(), assigned: nil, fresh, in: frame))
    add("audit-action-form", AuditActionFormPage(try council.roundDetail(), fresh, in: frame))
    add("return-form", ReturnFormPage(try council.teamDetail(), fresh, in: frame))
    add("headings", HeadingsPage(SampleCouncil.headings, FormState(key: "k"), in: frame))
    add(
      "headings-wrong",
      HeadingsPage(
        SampleCouncil.headings,
        FormState(
          key: "k",
          values: ["heading": ["Wobble"]],
          errors: [FieldError(field: "field", message: "Choose what the heading means.")]
        ),
        in: frame
      )
    )
    add("people", PeoplePage(try council.people(), in: frame))
    add("person-form", PersonFormPage(FormState(key: "k"), in: frame))
    add("preferences", PreferencesPage(Preferences(), FormState(key: "k"), in: frame))
    add("update-form", UpdateFormPage(FormSubject(action), fresh, in: frame))
    add("update-wrong", UpdateFormPage(FormSubject(action), wrong, in: frame))
    add(
      "rate-form",
      RateFormPage(FormSubject(action), aspect: .impact, perspective: .owner, fresh, in: frame)
    )
    add("evidence-form", EvidenceFormPage(FormSubject(action), fresh, in: frame))
    add("due-form", DueFormPage(action, fresh, in: frame))
    add(
      "challenge-form",
      ChallengeFormPage(
        about: FormSubject(action),
        meetings: council.meetings,
        fresh,
        in: frame
      )
    )
    add("answer-form", AnswerFormPage(council.challenges[1], fresh, in: frame))
    add("reading-form", ReadingFormPage(try council.measureDetail("M2"), fresh, in: frame))
    add("accessibility", AccessibilityPage())
    add("data-held", DataHeldPage())
    add("error-missing", ErrorPage(.notFound, reference: "req-8f2a", in: frame))
    add(
      "error-conflict",
      ErrorPage(
        .conflict,
        kept: FormState(key: "k", values: ["progress": ["Both localities now work this way."]]),
        again: "/801/actions/R3.2/update",
        in: frame
      )
    )
    self.pictures = pictures + (try Self.keeping(council))
  }
}

extension SampleCouncil {
  static var headings: ListImportHeadingsResponse {
    .with {
      $0.version = 3
      $0.meanings = [
        .with {
          ($0.field, $0.title, $0.group) = ("action", "Action", "Actions")
          $0.standard = ["Action", "Key action"]
          $0.own = ["What we shall get round to" + Sheet.payload]
        },
        .with {
          ($0.field, $0.title, $0.group) = ("unit", "Unit", "Measures and readings")
          $0.standard = ["Unit"]
        },
      ]
    }
  }

  func actionList() -> ListActionsResponse {
    var list = ListActionsResponse()
    list.actions = actions.map(summary)
    list.counts = counts(list.actions)
    list.plan = plan
    return list
  }

  func measureList(_ measures: [MeasureSummary]) -> ListMeasuresResponse {
    var list = ListMeasuresResponse()
    list.measures = measures
    list.plan = plan
    return list
  }

  func inspectionList() -> ListInspectionsResponse {
    var list = ListInspectionsResponse()
    list.inspections = [inspection]
    return list
  }

  func meetingList() -> ListMeetingsResponse {
    var list = ListMeetingsResponse()
    list.meetings = meetings
    list.challenges = challenges
    list.carried = carried
    list.boards = [
      .with { ($0.board, $0.last, $0.next) = (board, meetings.last, plannedMeeting().meeting) }
    ]
    return list
  }

  func findingList() -> ListFindingsResponse {
    var list = ListFindingsResponse()
    list.findings = [finding]
    return list
  }
}
