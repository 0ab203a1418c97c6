import Messages
import ProtobufC
import RPC
import Testing

@testable import Gateway

@Suite("Forms by which the plan is kept")
struct ChangeFormTests {
  private let council: SampleCouncil

  init() throws { council = try SampleCouncil() }

  private func state(_ values: [String: String]) -> FormState {
    FormState(key: "k", values: values.mapValues { [$0] })
  }

  @Test("What a form shows and nobody touches changes nothing")
  func untouched() throws {
    let action = try council.actionDetail("R3.2")
    for part in ActionPart.allCases {
      let form = ActionForm(detail: action, part: part)
      #expect(form.revised(by: FormState(key: "k", values: form.values)) == action.action)
    }
    let objective = try council.objectiveDetail("R3")
    let revision = ObjectiveForm(
      plan: council.planDetail(),
      sectionID: "",
      objective: objective.objective
    )
    let shown = FormState(key: "k", values: revision.values)
    #expect(revision.objective(in: shown) == objective.objective)
    let measure = try council.measureDetail("M2")
    let definition = MeasureForm(council.plan, revising: measure.summary?.measure)
    var expected = measure.summary?.measure
    expected?.planID = council.plan.id
    #expect(
      try definition.measure(in: FormState(key: "k", values: definition.values)) == expected
    )
    let targets = TargetsForm(detail: measure)
    #expect(
      try targets.targets(in: FormState(key: "k", values: targets.values))
        == measure.summary?.measure?.targets
    )
    let start = try #require(council.inspection.threadStarts.first)
    let point = ThreadStartForm(source: .inspection(council.inspection), start: start)
    var known = start
    known.inspectionID = council.inspection.id
    #expect(point.start(in: FormState(key: "k", values: point.values)) == known)
    let inspection = InspectionForm(inspection: council.inspection)
    #expect(
      try inspection.inspection(in: FormState(key: "k", values: inspection.values))
        == council.inspection
    )
    let scheme = SchemeForm(scheme: council.scheme, version: 1)
    #expect(scheme.scheme(in: FormState(key: "k", values: scheme.values)) == council.scheme)
    let settings = SettingsForm(council: council.authority)
    #expect(
      try settings.settings(in: FormState(key: "k", values: settings.values))
        == council.authority.settings
    )
  }

  @Test("A form changes what it asks and leaves the rest of an action as it is")
  func leads() throws {
    let form = ActionForm(detail: try council.actionDetail("R3.2"), part: .leads)
    let typed = state(["leads": "Head of service\n\n Team manager ", "accountable_lead": ""])
    var expected = form.action
    expected.leads = ["Head of service", "Team manager"]
    expected.accountableLead = ""
    #expect(form.revised(by: typed) == expected)
  }

  @Test("An action moves to an objective that is offered, and only there")
  func move() throws {
    let detail = try council.actionDetail("R3.2")
    let plan = council.planDetail()
    let mine = MoveActionForm(detail: detail, plan: plan) { _ in true }
    #expect(mine.objectives.count == plan.objectives.count - 1)
    #expect(!mine.objectives.contains { $0.id == detail.action?.objectiveID })
    let target = try #require(mine.objectives.first)
    var expected = mine.action
    expected.objectiveID = target.id
    #expect(try mine.moved(by: state(["objective_id": target.id])) == expected)
    #expect(throws: RPCError.self) { try mine.moved(by: state(["objective_id": ""])) }
    let nobody = MoveActionForm(detail: detail, plan: plan) { _ in false }
    #expect(throws: RPCError.self) { try nobody.moved(by: state(["objective_id": target.id])) }
  }

  @Test("A voice that nobody touches stays as it is; what was promised can become heard")
  func voice() throws {
    let detail = try council.objectiveDetail("R3")
    var voice = Voice.with {
      ($0.id, $0.objectiveID, $0.version) = ("v1", detail.objective?.id ?? "", 12)
      ($0.text, $0.speaker, $0.source) = ("They ring back", .parents, "Forum")
    }
    let form = VoiceForm(detail: detail, voice: voice)
    #expect(form.version == 12)
    #expect(try form.voice(in: FormState(key: "k", values: form.values)) == voice)
    var typed = form.values
    typed["heard"] = ["heard"]
    typed["heard_on"] = ["2026-11-02"]
    (voice.heard, voice.heardOn) = (true, CalendarDate(2026, 11, 2))
    #expect(try form.voice(in: FormState(key: "k", values: typed)) == voice)
    #expect(try VoiceForm(detail: detail, voice: nil).voice(in: state([:])).id.isEmpty)
  }

  @Test("What comes first is named by references, and one that names nothing is said")
  func dependencies() throws {
    let form = DependenciesForm(
      detail: try council.actionDetail("R3.2"),
      others: council.planDetail().actions
    )
    #expect(try form.revised(by: state(["first": "r3.1\nR4.1"])).dependsOnIDs == ["R3.1", "R4.1"])
    #expect(try form.revised(by: state(["first": ""])).dependsOnIDs == [])
    let error = #expect(throws: RPCError.self) {
      try form.revised(by: state(["first": "R3.1\n99.9"]))
    }
    #expect(error?.fieldErrors.map(\.field) == ["first"])
    #expect(error?.fieldErrors.first?.message.contains("“99.9”") == true)
  }

  @Test("Paragraphs that an action answers by themselves stay when recommendations are chosen")
  func answers() throws {
    var detail = try council.actionDetail("R3.2")
    detail.action?.threadStartIDs = ["i1.p17"]
    let starts = council.inspection.threadStarts.map { ("Inspection", $0) }
    let form = AnswersForm(subject: .action(detail), starts: starts)
    let first = try #require(starts.first?.1.id)
    let typed = FormState(key: "k", values: ["thread_start_ids": [first, "made-up"]])
    #expect(form.chosen(in: typed) == [first, "i1.p17"])
  }

  @Test("A test can be passed only by decisions of later meetings about it or about nothing named")
  func decisions() throws {
    var detail = try council.objectiveDetail("R3")
    detail.objective?.embeddedTest = .with { $0.setAt = SampleCouncil.time("40") }
    func meeting(_ day: CalendarDate, _ id: String, _ about: ObjectRef?) -> Meeting {
      .with {
        ($0.heldOn, $0.title) = (day, "Board")
        $0.decisions = [.with { ($0.id, $0.text, $0.about) = (id, "Decided", about) }]
      }
    }
    let set = SampleCouncil.time("40").day
    let form = PassTestForm(
      detail: detail,
      meetings: [
        meeting(council.today, "d1", ObjectRef(.objective, "R3")),
        meeting(council.today, "d2", nil), meeting(set, "d3", nil),
        meeting(council.today, "d4", ObjectRef(.objective, "R4")),
      ]
    )
    #expect(form.decisions.map(\.value) == ["d1", "d2"])
  }

  @Test("What is no day is said with its field; an empty field is no day")
  func days() throws {
    #expect(try state(["on": "2026-03-12"]).day("on") == CalendarDate(2026, 3, 12))
    #expect(try state(["on": " "]).day("on") == nil)
    for typed in ["31/02/2017", "2026-02-30", "soon"] {
      let error = #expect(throws: RPCError.self) { try state(["on": typed]).day("on") }
      #expect(error?.fieldErrors.map(\.field) == ["on"])
      #expect(error?.fieldErrors.first?.message.contains(typed) == true)
    }
  }

  @Test("The adviser’s findings go with a review; nobody else’s form touches them")
  func findings() throws {
    let starts = Array(council.inspection.threadStarts.prefix(2))
    let given = Review.with {
      $0.id = "r1"
      $0.findings = [
        .with { ($0.threadStartID, $0.progress) = (starts[1].id, .someProgress) }
      ]
    }
    let form = ReviewForm(notice: council.standingNotice, requirements: starts, review: given)
    let typed = state([
      "held_on": "2026-03-04", "progress-0": RequirementProgress.met.name, "note-0": "Seen",
    ])
    let advised = try form.review(in: typed, givingFindings: true)
    #expect(advised.findings.map(\.threadStartID) == [starts[0].id])
    #expect(advised.findings.map(\.progress) == [.met])
    #expect(try form.review(in: typed, givingFindings: false).findings == given.findings)
    let adviser = Gallery.frame("/r")
    let manager = Gallery.frame("/r", permits: [.recordReview])
    let shown = FormState(key: "k")
    #expect(form.page(shown, in: adviser).form.fields.map(\.name).contains("progress-0"))
    #expect(!form.page(shown, in: manager).form.fields.map(\.name).contains("progress-0"))
  }

  @Test(
    "Requirements are written line by line with their own numbers",
    arguments: [
      ("3. Children are seen alone", "3", "Children are seen alone"),
      ("2.1 Chase", "2.1", "Chase"), ("12) Act", "12", "Act"),
      ("40% of visits are late", "", "40% of visits are late"),
      ("See children", "", "See children"), ("2026", "", "2026"),
    ]
  )
  func numbered(line: String, number: String, text: String) {
    let read = NumberedLine(line)
    #expect(read.number == number)
    #expect(read.text == text)
  }

  @Test(
    "A path of a request is a field of the form",
    arguments: [
      ("action.leads[2]", "leads"), ("update.progress", "progress"), ("reason", "reason"),
      ("board.member_roles[0]", "member_roles"), ("", ""),
    ]
  )
  func paths(path: String, field: String) {
    #expect(FieldError.name(ofPath: path) == field)
  }

  @Test("Fields that the service names in its own way are found on the form")
  func refusedFields() throws {
    let add = AddActionForm(objective: try council.objectiveDetail("R3"))
    #expect(add.field(refused: "action.due.text") == "due")
    #expect(add.field(refused: "action.text") == "text")
    #expect(SchemeForm.field(refused: "scheme.words[1].colour", among: [0, 3]) == "colour-3")
    #expect(SchemeForm.field(refused: "scheme.words[9].colour", among: [0, 3]) == "colour")
    #expect(SchemeForm.field(refused: "scheme.words", among: []) == "words")
  }
}
