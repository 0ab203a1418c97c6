import Messages
import ProtobufC

@testable import Gateway

/// The pages on which the plan is kept.
extension Gallery {
  static func keeping(_ council: SampleCouncil) throws -> [Picture] {
    var pictures: [Picture] = []
    func add(_ name: String, _ page: (PageFrame) -> any Page) {
      let frame = frame("/" + name)
      pictures.append(Picture(name: name, page: page(frame), frame: frame))
    }
    for (name, form) in try forms(council) {
      add(name) { frame in
        form.page(FormState(key: "k1", values: form.values, basedOn: form.version), in: frame)
      }
    }
    let wrong = FormState(
      key: "k1",
      values: ["text": [""], "due": ["soon"]],
      errors: [
        FieldError(field: "text", message: "found nothing; allowed: a text"),
        FieldError(field: "due", message: "found “soon”; allowed: a day"),
      ]
    )
    let objective = AddActionForm(objective: try council.objectiveDetail("R3"))
    add("add-action-wrong") { objective.page(wrong, in: $0) }
    let plan = council.planDetail()
    let ticked = Array(plan.actions.prefix(3))
    let edit = FormState(
      key: "k1",
      values: [
        "action": ticked.map { BulkEdit.Chosen($0).word }, "leads": ["Head of service"],
        "due": ["Mar-27"], "priority": ["high"], "reason": ["Two teams merge"],
      ]
    )
    add("bulk-choose") {
      BulkChoosePage(plan, actions: plan.actions, filter: ActionFilter(), edit, in: $0)
    }
    add("bulk-none") {
      BulkChoosePage(plan, actions: [], filter: ActionFilter(), FormState(key: "k"), in: $0)
    }
    add("bulk-check") { BulkCheckPage(BulkEdit(edit), of: ticked, edit, in: $0) }
    add("withdrawn") { WithdrawnPage(council.withdrawn, in: $0) }
    add("withdrawn-none") { WithdrawnPage(ListWithdrawnResponse(), in: $0) }
    add("templates") { TemplatesPage([council.measureTemplate], in: $0) }
    add("settings") { SettingsPage(council.authority, in: $0) }
    add("boards") { BoardsPage(council.boards, in: $0) }
    add("boards-none") { BoardsPage(ListBoardsResponse(), in: $0) }
    return pictures
  }

  /// Every form with what it is about, by a name.
  static func forms(_ council: SampleCouncil) throws -> [(String, any ChangeForm)] {
    let action = try council.actionDetail("R3.2")
    let objective = try council.objectiveDetail("R3")
    let measure = try council.measureDetail("M2")
    let plan = council.planDetail()
    let starts = council.inspection.threadStarts.map { ("Inspection", $0) }
    let start = council.inspection.threadStarts.first ?? ThreadStart()
    let notice = council.standingNotice
    var forms: [(String, any ChangeForm)] = ActionPart.allCases.map {
      ("action-\($0.rawValue)", ActionForm(detail: action, part: $0))
    }
    forms += [
      ("add-action", AddActionForm(objective: objective)),
      (
        "move-action",
        MoveActionForm(detail: action, plan: plan) { _ in true }
      ),
      (
        "revise-voice",
        VoiceForm(detail: objective, voice: objective.objective?.voices.first)
      ),
      ("first", DependenciesForm(detail: action, others: plan.actions)),
      ("answers", AnswersForm(subject: .action(action), starts: starts)),
      ("measured-by", MeasuredByForm(subject: .objective(objective), measures: council.measures)),
      ("add-section", SectionForm(plan: council.plan, section: nil)),
      ("section", SectionForm(plan: council.plan, section: objective.section)),
      ("add-objective", ObjectiveForm(plan: plan, sectionID: "s", objective: nil)),
      (
        "revise-objective",
        ObjectiveForm(plan: plan, sectionID: "s", objective: objective.objective)
      ),
      ("criterion", CriterionForm(detail: objective, measures: council.measures, criterion: nil)),
      (
        "revise-criterion",
        CriterionForm(
          detail: objective,
          measures: council.measures,
          criterion: objective.objective?.criteria.first
        )
      ),
      ("voice", VoiceForm(detail: objective, voice: nil)),
      ("test", EmbeddedTestForm(detail: objective)),
      ("pass-test", PassTestForm(detail: objective, meetings: council.meetings)),
      ("plan-form", PlanForm(schemes: [council.scheme], plan: council.plan)),
      ("new-plan", PlanForm(schemes: [council.scheme], plan: nil)),
      ("new-measure", MeasureForm(council.plan, from: council.measureTemplate)),
      ("revise-measure", MeasureForm(council.plan, revising: measure.summary?.measure)),
      ("targets", TargetsForm(detail: measure)), ("limits", RebaselineForm(detail: measure)),
      (
        "withdraw",
        WithdrawForm(
          .withdraw,
          ObjectRef(.action, "R3.2"),
          "Action R3.2",
          action.action?.text ?? "",
          version: 4,
          from: { $0.action("R3.2") }
        )
      ),
      ("decline", DeclineForm(start: start, takesUp: false, back: { $0.inspections })),
      ("take-up", DeclineForm(start: start, takesUp: true, back: { $0.inspections })),
      ("new-notice", NoticeForm(inspections: [council.inspection], notices: [], notice: nil)),
      (
        "revise-notice",
        NoticeForm(inspections: [council.inspection], notices: [notice], notice: notice)
      ),
      ("end-notice", EndNoticeForm(notice: notice)),
      ("requirement", ThreadStartForm(source: .notice(notice), start: nil)),
      ("start", ThreadStartForm(source: .inspection(council.inspection), start: start)),
      ("review-form", ReviewForm(notice: notice, requirements: [start], review: nil)),
      ("new-inspection", InspectionForm(inspection: nil)),
      ("revise-inspection", InspectionForm(inspection: council.inspection)),
      ("settings-form", SettingsForm(council: council.authority)),
      ("scheme", SchemeForm(scheme: council.scheme, version: 3)),
      ("new-scheme", SchemeForm(scheme: nil, version: 3)),
      ("board-form", BoardForm(board: council.boards.boards.first?.board)),
      ("new-board", BoardForm(board: nil)),
    ]
    return forms
  }
}

extension SampleCouncil {
  var standingNotice: Notice {
    .with {
      ($0.id, $0.kind, $0.title) = ("n1", .improvementNotice, "Notice" + Sheet.payload)
      $0.issuedOn = CalendarDate(2026, 2, 3)
      ($0.reviewIntervalMonths, $0.standing, $0.version) = (6, .inForce, 7)
    }
  }

  var withdrawn: ListWithdrawnResponse {
    .with {
      $0.items = [
        .with {
          $0.object = ObjectRef(.action, "R3.2")
          $0.title = "R3.2 Write the guide" + Sheet.payload
          $0.partOf = ObjectRef(.objective, "R3")
          $0.partOfTitle = "R3 Conferences"
          $0.reason = "R3.4 does the same" + Sheet.payload
          ($0.withdrawnBy, $0.withdrawnAt, $0.version) = ("Morgan Reed", Self.time("12"), 9)
        },
        .with {
          $0.object = ObjectRef(.voice, "v1")
          ($0.title, $0.reason) = ("I was asked", "Said twice")
        },
      ]
    }
  }

  var measureTemplate: MeasureTemplate {
    .with {
      ($0.key, $0.timescale) = ("visits", "the local standard")
      ($0.convention, $0.isLocal) = ("Working days; the day of the event is day 0.", true)
      $0.measure = .with {
        ($0.name, $0.definition) = ("Visits in time", "Those within, of all due.")
        ($0.unit, $0.polarity, $0.frequency) = (.percent, .higherBetter, .monthly)
        ($0.kind, $0.amberTolerance, $0.source) = (.inPeriod, 0.1, .entered)
      }
    }
  }

  var authority: Authority {
    .with {
      $0.version = 3
      $0.ratingSchemes = [scheme]
      $0.settings = .with {
        ($0.reportingCycleDays, $0.evidenceShelfLifeMonths, $0.readingsOnTarget) = (31, 12, 3)
        ($0.runLength, $0.amberTolerance) = (7, 0.1)
        $0.importSynonyms = ["Wobble": "action"]
      }
    }
  }

  var boards: ListBoardsResponse {
    .with {
      $0.boards = [
        .with {
          $0.board = .with {
            ($0.id, $0.kind, $0.name) = ("g1", .improvement, "Improvement Board" + Sheet.payload)
            ($0.meetsEveryDays, $0.chairRole) = (42, "Independent chair" + Sheet.payload)
            ($0.memberRoles, $0.version) = (["Director", "Leader"], 5)
          }
          ($0.behind, $0.nextExpectedBy) = (true, CalendarDate(2026, 11, 2))
        }
      ]
    }
  }
}
