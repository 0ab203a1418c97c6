// swift-format-ignore-file
// Generated from goldenthread/plans/v1/service.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `goldenthread.plans.v1.Plans`.
package enum PlansMethods {
  package static let listAuthorities = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListAuthorities")
  package static let getAuthority = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetAuthority")
  package static let listPlans = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListPlans")
  package static let getPlan = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetPlan")
  package static let getObjective = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetObjective")
  package static let listActions = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListActions")
  package static let getAction = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetAction")
  package static let listMeasures = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListMeasures")
  package static let getMeasure = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetMeasure")
  package static let listMeasureTemplates = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListMeasureTemplates")
  package static let listInspections = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListInspections")
  package static let getCoverage = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetCoverage")
  package static let listMeetings = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListMeetings")
  package static let getBoardFigures = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetBoardFigures")
  package static let getDifference = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetDifference")
  package static let listFindings = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListFindings")
  package static let listWithdrawn = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListWithdrawn")
  package static let listNotices = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListNotices")
  package static let getReviewView = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetReviewView")
  package static let listBoards = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListBoards")
  package static let getMeeting = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetMeeting")
  package static let getChallenge = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetChallenge")
  package static let listVersions = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListVersions")
  package static let getVersion = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetVersion")
  package static let listPacks = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListPacks")
  package static let getPack = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "GetPack")
  package static let listImportHeadings = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ListImportHeadings")
  package static let exportPlan = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ExportPlan")
  package static let watch = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "Watch")
  package static let verify = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "Verify")
  package static let registerAuthority = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RegisterAuthority")
  package static let changeSettings = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ChangeSettings")
  package static let defineRatingScheme = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "DefineRatingScheme")
  package static let importFile = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ImportFile")
  package static let recordInspection = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RecordInspection")
  package static let linkParagraphs = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "LinkParagraphs")
  package static let declineThreadStart = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "DeclineThreadStart")
  package static let createPlan = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "CreatePlan")
  package static let addSection = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddSection")
  package static let addObjective = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddObjective")
  package static let reviseObjective = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReviseObjective")
  package static let addAction = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddAction")
  package static let reviseAction = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReviseAction")
  package static let moveDueDate = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "MoveDueDate")
  package static let addCriterion = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddCriterion")
  package static let reviseCriterion = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReviseCriterion")
  package static let addVoice = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddVoice")
  package static let reviseVoice = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReviseVoice")
  package static let rate = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "Rate")
  package static let recordUpdate = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RecordUpdate")
  package static let addEvidence = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddEvidence")
  package static let defineMeasure = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "DefineMeasure")
  package static let reviseMeasure = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReviseMeasure")
  package static let setTargets = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "SetTargets")
  package static let recordReading = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RecordReading")
  package static let rebaselineMeasure = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RebaselineMeasure")
  package static let acceptFinding = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AcceptFinding")
  package static let reopenFinding = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReopenFinding")
  package static let withdraw = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "Withdraw")
  package static let restore = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "Restore")
  package static let setEmbeddedTest = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "SetEmbeddedTest")
  package static let passEmbeddedTest = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "PassEmbeddedTest")
  package static let recordMeeting = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RecordMeeting")
  package static let raiseChallenge = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RaiseChallenge")
  package static let answerChallenge = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AnswerChallenge")
  package static let acceptChallenge = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AcceptChallenge")
  package static let recordNotice = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RecordNotice")
  package static let endNotice = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "EndNotice")
  package static let recordReview = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RecordReview")
  package static let addThreadStart = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddThreadStart")
  package static let defineBoard = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "DefineBoard")
  package static let closeDecision = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "CloseDecision")
  package static let nameVersion = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "NameVersion")
  package static let publishVersion = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "PublishVersion")
  package static let freezePack = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "FreezePack")
  package static let addErratum = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "AddErratum")
  package static let editActions = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "EditActions")
  package static let revisePlan = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "RevisePlan")
  package static let reviseSection = MethodDescriptor(service: "goldenthread.plans.v1.Plans", method: "ReviseSection")
  package static let all: [MethodDescriptor] = [listAuthorities, getAuthority, listPlans, getPlan, getObjective, listActions, getAction, listMeasures, getMeasure, listMeasureTemplates, listInspections, getCoverage, listMeetings, getBoardFigures, getDifference, listFindings, listWithdrawn, listNotices, getReviewView, listBoards, getMeeting, getChallenge, listVersions, getVersion, listPacks, getPack, listImportHeadings, exportPlan, watch, verify, registerAuthority, changeSettings, defineRatingScheme, importFile, recordInspection, linkParagraphs, declineThreadStart, createPlan, addSection, addObjective, reviseObjective, addAction, reviseAction, moveDueDate, addCriterion, reviseCriterion, addVoice, reviseVoice, rate, recordUpdate, addEvidence, defineMeasure, reviseMeasure, setTargets, recordReading, rebaselineMeasure, acceptFinding, reopenFinding, withdraw, restore, setEmbeddedTest, passEmbeddedTest, recordMeeting, raiseChallenge, answerChallenge, acceptChallenge, recordNotice, endNotice, recordReview, addThreadStart, defineBoard, closeDecision, nameVersion, publishVersion, freezePack, addErratum, editActions, revisePlan, reviseSection]
}

/// Authorities, inspections, plans, measures, evidence, voices, boards and assurance.
package protocol PlansService: RPCService {
  /// Reading.
  func listAuthorities(_ request: ListAuthoritiesRequest, context: ServerContext) async throws -> ListAuthoritiesResponse
  func getAuthority(_ request: GetAuthorityRequest, context: ServerContext) async throws -> Authority
  func listPlans(_ request: ListPlansRequest, context: ServerContext) async throws -> ListPlansResponse
  func getPlan(_ request: GetPlanRequest, context: ServerContext) async throws -> PlanDetail
  func getObjective(_ request: GetObjectiveRequest, context: ServerContext) async throws -> ObjectiveDetail
  func listActions(_ request: ListActionsRequest, context: ServerContext) async throws -> ListActionsResponse
  func getAction(_ request: GetActionRequest, context: ServerContext) async throws -> ActionDetail
  func listMeasures(_ request: ListMeasuresRequest, context: ServerContext) async throws -> ListMeasuresResponse
  func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> MeasureDetail
  func listMeasureTemplates(_ request: ListMeasureTemplatesRequest, context: ServerContext) async throws -> ListMeasureTemplatesResponse
  func listInspections(_ request: ListInspectionsRequest, context: ServerContext) async throws -> ListInspectionsResponse
  func getCoverage(_ request: GetCoverageRequest, context: ServerContext) async throws -> Coverage
  func listMeetings(_ request: ListMeetingsRequest, context: ServerContext) async throws -> ListMeetingsResponse
  func getBoardFigures(_ request: GetBoardFiguresRequest, context: ServerContext) async throws -> BoardFigures
  func getDifference(_ request: GetDifferenceRequest, context: ServerContext) async throws -> Difference
  func listFindings(_ request: ListFindingsRequest, context: ServerContext) async throws -> ListFindingsResponse
  /// What was withdrawn and can be restored.
  func listWithdrawn(_ request: ListWithdrawnRequest, context: ServerContext) async throws -> ListWithdrawnResponse
  func listNotices(_ request: ListNoticesRequest, context: ServerContext) async throws -> ListNoticesResponse
  func getReviewView(_ request: GetReviewViewRequest, context: ServerContext) async throws -> ReviewView
  func listBoards(_ request: ListBoardsRequest, context: ServerContext) async throws -> ListBoardsResponse
  func getMeeting(_ request: GetMeetingRequest, context: ServerContext) async throws -> MeetingDetail
  func getChallenge(_ request: GetChallengeRequest, context: ServerContext) async throws -> ChallengeDetail
  func listVersions(_ request: ListVersionsRequest, context: ServerContext) async throws -> ListVersionsResponse
  func getVersion(_ request: GetVersionRequest, context: ServerContext) async throws -> VersionDetail
  func listPacks(_ request: ListPacksRequest, context: ServerContext) async throws -> ListPacksResponse
  func getPack(_ request: GetPackRequest, context: ServerContext) async throws -> PackDetail
  /// What imports take headings to mean, and what this council has taught them.
  func listImportHeadings(_ request: ListImportHeadingsRequest, context: ServerContext) async throws -> ListImportHeadingsResponse
  /// A plan as a workbook in one of the layouts that councils use.
  func exportPlan(_ request: ExportPlanRequest, responses: RPCWriter<FilePart>, context: ServerContext) async throws
  /// Every record after a position, then live.
  func watch(_ request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) async throws
  func verify(_ request: VerifyRequest, context: ServerContext) async throws -> VerifyResult
  /// Changing.
  func registerAuthority(_ request: RegisterAuthorityRequest, context: ServerContext) async throws -> ChangeResult
  func changeSettings(_ request: ChangeSettingsRequest, context: ServerContext) async throws -> ChangeResult
  func defineRatingScheme(_ request: DefineRatingSchemeRequest, context: ServerContext) async throws -> ChangeResult
  func importFile(_ request: ImportFileRequest, context: ServerContext) async throws -> ImportResult
  func recordInspection(_ request: RecordInspectionRequest, context: ServerContext) async throws -> ChangeResult
  func linkParagraphs(_ request: LinkParagraphsRequest, context: ServerContext) async throws -> ChangeResult
  func declineThreadStart(_ request: DeclineThreadStartRequest, context: ServerContext) async throws -> ChangeResult
  func createPlan(_ request: CreatePlanRequest, context: ServerContext) async throws -> ChangeResult
  func addSection(_ request: AddSectionRequest, context: ServerContext) async throws -> ChangeResult
  func addObjective(_ request: AddObjectiveRequest, context: ServerContext) async throws -> ChangeResult
  func reviseObjective(_ request: ReviseObjectiveRequest, context: ServerContext) async throws -> ChangeResult
  func addAction(_ request: AddActionRequest, context: ServerContext) async throws -> ChangeResult
  func reviseAction(_ request: ReviseActionRequest, context: ServerContext) async throws -> ChangeResult
  func moveDueDate(_ request: MoveDueDateRequest, context: ServerContext) async throws -> ChangeResult
  func addCriterion(_ request: AddCriterionRequest, context: ServerContext) async throws -> ChangeResult
  func reviseCriterion(_ request: ReviseCriterionRequest, context: ServerContext) async throws -> ChangeResult
  func addVoice(_ request: AddVoiceRequest, context: ServerContext) async throws -> ChangeResult
  func reviseVoice(_ request: ReviseVoiceRequest, context: ServerContext) async throws -> ChangeResult
  func rate(_ request: RateRequest, context: ServerContext) async throws -> ChangeResult
  func recordUpdate(_ request: RecordUpdateRequest, context: ServerContext) async throws -> ChangeResult
  func addEvidence(_ request: AddEvidenceRequest, context: ServerContext) async throws -> ChangeResult
  func defineMeasure(_ request: DefineMeasureRequest, context: ServerContext) async throws -> ChangeResult
  func reviseMeasure(_ request: ReviseMeasureRequest, context: ServerContext) async throws -> ChangeResult
  func setTargets(_ request: SetTargetsRequest, context: ServerContext) async throws -> ChangeResult
  func recordReading(_ request: RecordReadingRequest, context: ServerContext) async throws -> ChangeResult
  func rebaselineMeasure(_ request: RebaselineMeasureRequest, context: ServerContext) async throws -> ChangeResult
  func acceptFinding(_ request: AcceptFindingRequest, context: ServerContext) async throws -> ChangeResult
  func reopenFinding(_ request: ReopenFindingRequest, context: ServerContext) async throws -> ChangeResult
  func withdraw(_ request: WithdrawRequest, context: ServerContext) async throws -> ChangeResult
  func restore(_ request: RestoreRequest, context: ServerContext) async throws -> ChangeResult
  func setEmbeddedTest(_ request: SetEmbeddedTestRequest, context: ServerContext) async throws -> ChangeResult
  func passEmbeddedTest(_ request: PassEmbeddedTestRequest, context: ServerContext) async throws -> ChangeResult
  func recordMeeting(_ request: RecordMeetingRequest, context: ServerContext) async throws -> ChangeResult
  func raiseChallenge(_ request: RaiseChallengeRequest, context: ServerContext) async throws -> ChangeResult
  func answerChallenge(_ request: AnswerChallengeRequest, context: ServerContext) async throws -> ChangeResult
  func acceptChallenge(_ request: AcceptChallengeRequest, context: ServerContext) async throws -> ChangeResult
  func recordNotice(_ request: RecordNoticeRequest, context: ServerContext) async throws -> ChangeResult
  func endNotice(_ request: EndNoticeRequest, context: ServerContext) async throws -> ChangeResult
  func recordReview(_ request: RecordReviewRequest, context: ServerContext) async throws -> ChangeResult
  func addThreadStart(_ request: AddThreadStartRequest, context: ServerContext) async throws -> ChangeResult
  func defineBoard(_ request: DefineBoardRequest, context: ServerContext) async throws -> ChangeResult
  func closeDecision(_ request: CloseDecisionRequest, context: ServerContext) async throws -> ChangeResult
  func nameVersion(_ request: NameVersionRequest, context: ServerContext) async throws -> ChangeResult
  func publishVersion(_ request: PublishVersionRequest, context: ServerContext) async throws -> ChangeResult
  func freezePack(_ request: FreezePackRequest, context: ServerContext) async throws -> ChangeResult
  func addErratum(_ request: AddErratumRequest, context: ServerContext) async throws -> ChangeResult
  func editActions(_ request: EditActionsRequest, context: ServerContext) async throws -> ChangeResult
  func revisePlan(_ request: RevisePlanRequest, context: ServerContext) async throws -> ChangeResult
  func reviseSection(_ request: ReviseSectionRequest, context: ServerContext) async throws -> ChangeResult
}

extension PlansService {
  package func register(in router: inout RPCRouter) {
    router.unary(PlansMethods.listAuthorities) {
      (request: ListAuthoritiesRequest, context: ServerContext) async throws -> ListAuthoritiesResponse in
      try await self.listAuthorities(request, context: context)
    }
    router.unary(PlansMethods.getAuthority) {
      (request: GetAuthorityRequest, context: ServerContext) async throws -> Authority in
      try await self.getAuthority(request, context: context)
    }
    router.unary(PlansMethods.listPlans) {
      (request: ListPlansRequest, context: ServerContext) async throws -> ListPlansResponse in
      try await self.listPlans(request, context: context)
    }
    router.unary(PlansMethods.getPlan) {
      (request: GetPlanRequest, context: ServerContext) async throws -> PlanDetail in
      try await self.getPlan(request, context: context)
    }
    router.unary(PlansMethods.getObjective) {
      (request: GetObjectiveRequest, context: ServerContext) async throws -> ObjectiveDetail in
      try await self.getObjective(request, context: context)
    }
    router.unary(PlansMethods.listActions) {
      (request: ListActionsRequest, context: ServerContext) async throws -> ListActionsResponse in
      try await self.listActions(request, context: context)
    }
    router.unary(PlansMethods.getAction) {
      (request: GetActionRequest, context: ServerContext) async throws -> ActionDetail in
      try await self.getAction(request, context: context)
    }
    router.unary(PlansMethods.listMeasures) {
      (request: ListMeasuresRequest, context: ServerContext) async throws -> ListMeasuresResponse in
      try await self.listMeasures(request, context: context)
    }
    router.unary(PlansMethods.getMeasure) {
      (request: GetMeasureRequest, context: ServerContext) async throws -> MeasureDetail in
      try await self.getMeasure(request, context: context)
    }
    router.unary(PlansMethods.listMeasureTemplates) {
      (request: ListMeasureTemplatesRequest, context: ServerContext) async throws -> ListMeasureTemplatesResponse in
      try await self.listMeasureTemplates(request, context: context)
    }
    router.unary(PlansMethods.listInspections) {
      (request: ListInspectionsRequest, context: ServerContext) async throws -> ListInspectionsResponse in
      try await self.listInspections(request, context: context)
    }
    router.unary(PlansMethods.getCoverage) {
      (request: GetCoverageRequest, context: ServerContext) async throws -> Coverage in
      try await self.getCoverage(request, context: context)
    }
    router.unary(PlansMethods.listMeetings) {
      (request: ListMeetingsRequest, context: ServerContext) async throws -> ListMeetingsResponse in
      try await self.listMeetings(request, context: context)
    }
    router.unary(PlansMethods.getBoardFigures) {
      (request: GetBoardFiguresRequest, context: ServerContext) async throws -> BoardFigures in
      try await self.getBoardFigures(request, context: context)
    }
    router.unary(PlansMethods.getDifference) {
      (request: GetDifferenceRequest, context: ServerContext) async throws -> Difference in
      try await self.getDifference(request, context: context)
    }
    router.unary(PlansMethods.listFindings) {
      (request: ListFindingsRequest, context: ServerContext) async throws -> ListFindingsResponse in
      try await self.listFindings(request, context: context)
    }
    router.unary(PlansMethods.listWithdrawn) {
      (request: ListWithdrawnRequest, context: ServerContext) async throws -> ListWithdrawnResponse in
      try await self.listWithdrawn(request, context: context)
    }
    router.unary(PlansMethods.listNotices) {
      (request: ListNoticesRequest, context: ServerContext) async throws -> ListNoticesResponse in
      try await self.listNotices(request, context: context)
    }
    router.unary(PlansMethods.getReviewView) {
      (request: GetReviewViewRequest, context: ServerContext) async throws -> ReviewView in
      try await self.getReviewView(request, context: context)
    }
    router.unary(PlansMethods.listBoards) {
      (request: ListBoardsRequest, context: ServerContext) async throws -> ListBoardsResponse in
      try await self.listBoards(request, context: context)
    }
    router.unary(PlansMethods.getMeeting) {
      (request: GetMeetingRequest, context: ServerContext) async throws -> MeetingDetail in
      try await self.getMeeting(request, context: context)
    }
    router.unary(PlansMethods.getChallenge) {
      (request: GetChallengeRequest, context: ServerContext) async throws -> ChallengeDetail in
      try await self.getChallenge(request, context: context)
    }
    router.unary(PlansMethods.listVersions) {
      (request: ListVersionsRequest, context: ServerContext) async throws -> ListVersionsResponse in
      try await self.listVersions(request, context: context)
    }
    router.unary(PlansMethods.getVersion) {
      (request: GetVersionRequest, context: ServerContext) async throws -> VersionDetail in
      try await self.getVersion(request, context: context)
    }
    router.unary(PlansMethods.listPacks) {
      (request: ListPacksRequest, context: ServerContext) async throws -> ListPacksResponse in
      try await self.listPacks(request, context: context)
    }
    router.unary(PlansMethods.getPack) {
      (request: GetPackRequest, context: ServerContext) async throws -> PackDetail in
      try await self.getPack(request, context: context)
    }
    router.unary(PlansMethods.listImportHeadings) {
      (request: ListImportHeadingsRequest, context: ServerContext) async throws -> ListImportHeadingsResponse in
      try await self.listImportHeadings(request, context: context)
    }
    router.serverStreaming(PlansMethods.exportPlan) {
      (request: ExportPlanRequest, responses: RPCWriter<FilePart>, context: ServerContext) async throws -> Void in
      try await self.exportPlan(request, responses: responses, context: context)
    }
    router.serverStreaming(PlansMethods.watch) {
      (request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) async throws -> Void in
      try await self.watch(request, responses: responses, context: context)
    }
    router.unary(PlansMethods.verify) {
      (request: VerifyRequest, context: ServerContext) async throws -> VerifyResult in
      try await self.verify(request, context: context)
    }
    router.unary(PlansMethods.registerAuthority) {
      (request: RegisterAuthorityRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.registerAuthority(request, context: context)
    }
    router.unary(PlansMethods.changeSettings) {
      (request: ChangeSettingsRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.changeSettings(request, context: context)
    }
    router.unary(PlansMethods.defineRatingScheme) {
      (request: DefineRatingSchemeRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.defineRatingScheme(request, context: context)
    }
    router.unary(PlansMethods.importFile) {
      (request: ImportFileRequest, context: ServerContext) async throws -> ImportResult in
      try await self.importFile(request, context: context)
    }
    router.unary(PlansMethods.recordInspection) {
      (request: RecordInspectionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordInspection(request, context: context)
    }
    router.unary(PlansMethods.linkParagraphs) {
      (request: LinkParagraphsRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.linkParagraphs(request, context: context)
    }
    router.unary(PlansMethods.declineThreadStart) {
      (request: DeclineThreadStartRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.declineThreadStart(request, context: context)
    }
    router.unary(PlansMethods.createPlan) {
      (request: CreatePlanRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.createPlan(request, context: context)
    }
    router.unary(PlansMethods.addSection) {
      (request: AddSectionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addSection(request, context: context)
    }
    router.unary(PlansMethods.addObjective) {
      (request: AddObjectiveRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addObjective(request, context: context)
    }
    router.unary(PlansMethods.reviseObjective) {
      (request: ReviseObjectiveRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseObjective(request, context: context)
    }
    router.unary(PlansMethods.addAction) {
      (request: AddActionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addAction(request, context: context)
    }
    router.unary(PlansMethods.reviseAction) {
      (request: ReviseActionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseAction(request, context: context)
    }
    router.unary(PlansMethods.moveDueDate) {
      (request: MoveDueDateRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.moveDueDate(request, context: context)
    }
    router.unary(PlansMethods.addCriterion) {
      (request: AddCriterionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addCriterion(request, context: context)
    }
    router.unary(PlansMethods.reviseCriterion) {
      (request: ReviseCriterionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseCriterion(request, context: context)
    }
    router.unary(PlansMethods.addVoice) {
      (request: AddVoiceRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addVoice(request, context: context)
    }
    router.unary(PlansMethods.reviseVoice) {
      (request: ReviseVoiceRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseVoice(request, context: context)
    }
    router.unary(PlansMethods.rate) {
      (request: RateRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.rate(request, context: context)
    }
    router.unary(PlansMethods.recordUpdate) {
      (request: RecordUpdateRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordUpdate(request, context: context)
    }
    router.unary(PlansMethods.addEvidence) {
      (request: AddEvidenceRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addEvidence(request, context: context)
    }
    router.unary(PlansMethods.defineMeasure) {
      (request: DefineMeasureRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.defineMeasure(request, context: context)
    }
    router.unary(PlansMethods.reviseMeasure) {
      (request: ReviseMeasureRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseMeasure(request, context: context)
    }
    router.unary(PlansMethods.setTargets) {
      (request: SetTargetsRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.setTargets(request, context: context)
    }
    router.unary(PlansMethods.recordReading) {
      (request: RecordReadingRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordReading(request, context: context)
    }
    router.unary(PlansMethods.rebaselineMeasure) {
      (request: RebaselineMeasureRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.rebaselineMeasure(request, context: context)
    }
    router.unary(PlansMethods.acceptFinding) {
      (request: AcceptFindingRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.acceptFinding(request, context: context)
    }
    router.unary(PlansMethods.reopenFinding) {
      (request: ReopenFindingRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reopenFinding(request, context: context)
    }
    router.unary(PlansMethods.withdraw) {
      (request: WithdrawRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.withdraw(request, context: context)
    }
    router.unary(PlansMethods.restore) {
      (request: RestoreRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.restore(request, context: context)
    }
    router.unary(PlansMethods.setEmbeddedTest) {
      (request: SetEmbeddedTestRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.setEmbeddedTest(request, context: context)
    }
    router.unary(PlansMethods.passEmbeddedTest) {
      (request: PassEmbeddedTestRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.passEmbeddedTest(request, context: context)
    }
    router.unary(PlansMethods.recordMeeting) {
      (request: RecordMeetingRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordMeeting(request, context: context)
    }
    router.unary(PlansMethods.raiseChallenge) {
      (request: RaiseChallengeRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.raiseChallenge(request, context: context)
    }
    router.unary(PlansMethods.answerChallenge) {
      (request: AnswerChallengeRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.answerChallenge(request, context: context)
    }
    router.unary(PlansMethods.acceptChallenge) {
      (request: AcceptChallengeRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.acceptChallenge(request, context: context)
    }
    router.unary(PlansMethods.recordNotice) {
      (request: RecordNoticeRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordNotice(request, context: context)
    }
    router.unary(PlansMethods.endNotice) {
      (request: EndNoticeRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.endNotice(request, context: context)
    }
    router.unary(PlansMethods.recordReview) {
      (request: RecordReviewRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordReview(request, context: context)
    }
    router.unary(PlansMethods.addThreadStart) {
      (request: AddThreadStartRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addThreadStart(request, context: context)
    }
    router.unary(PlansMethods.defineBoard) {
      (request: DefineBoardRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.defineBoard(request, context: context)
    }
    router.unary(PlansMethods.closeDecision) {
      (request: CloseDecisionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.closeDecision(request, context: context)
    }
    router.unary(PlansMethods.nameVersion) {
      (request: NameVersionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.nameVersion(request, context: context)
    }
    router.unary(PlansMethods.publishVersion) {
      (request: PublishVersionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.publishVersion(request, context: context)
    }
    router.unary(PlansMethods.freezePack) {
      (request: FreezePackRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.freezePack(request, context: context)
    }
    router.unary(PlansMethods.addErratum) {
      (request: AddErratumRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addErratum(request, context: context)
    }
    router.unary(PlansMethods.editActions) {
      (request: EditActionsRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.editActions(request, context: context)
    }
    router.unary(PlansMethods.revisePlan) {
      (request: RevisePlanRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.revisePlan(request, context: context)
    }
    router.unary(PlansMethods.reviseSection) {
      (request: ReviseSectionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseSection(request, context: context)
    }
  }
}

/// Calls `goldenthread.plans.v1.Plans` over a channel.
package struct PlansClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  /// Reading.
  package func listAuthorities(_ request: ListAuthoritiesRequest, options: CallOptions = .init()) async throws -> ListAuthoritiesResponse {
    try await channel.unary(PlansMethods.listAuthorities, request: request, options: options)
  }

  package func getAuthority(_ request: GetAuthorityRequest, options: CallOptions = .init()) async throws -> Authority {
    try await channel.unary(PlansMethods.getAuthority, request: request, options: options)
  }

  package func listPlans(_ request: ListPlansRequest, options: CallOptions = .init()) async throws -> ListPlansResponse {
    try await channel.unary(PlansMethods.listPlans, request: request, options: options)
  }

  package func getPlan(_ request: GetPlanRequest, options: CallOptions = .init()) async throws -> PlanDetail {
    try await channel.unary(PlansMethods.getPlan, request: request, options: options)
  }

  package func getObjective(_ request: GetObjectiveRequest, options: CallOptions = .init()) async throws -> ObjectiveDetail {
    try await channel.unary(PlansMethods.getObjective, request: request, options: options)
  }

  package func listActions(_ request: ListActionsRequest, options: CallOptions = .init()) async throws -> ListActionsResponse {
    try await channel.unary(PlansMethods.listActions, request: request, options: options)
  }

  package func getAction(_ request: GetActionRequest, options: CallOptions = .init()) async throws -> ActionDetail {
    try await channel.unary(PlansMethods.getAction, request: request, options: options)
  }

  package func listMeasures(_ request: ListMeasuresRequest, options: CallOptions = .init()) async throws -> ListMeasuresResponse {
    try await channel.unary(PlansMethods.listMeasures, request: request, options: options)
  }

  package func getMeasure(_ request: GetMeasureRequest, options: CallOptions = .init()) async throws -> MeasureDetail {
    try await channel.unary(PlansMethods.getMeasure, request: request, options: options)
  }

  package func listMeasureTemplates(_ request: ListMeasureTemplatesRequest, options: CallOptions = .init()) async throws -> ListMeasureTemplatesResponse {
    try await channel.unary(PlansMethods.listMeasureTemplates, request: request, options: options)
  }

  package func listInspections(_ request: ListInspectionsRequest, options: CallOptions = .init()) async throws -> ListInspectionsResponse {
    try await channel.unary(PlansMethods.listInspections, request: request, options: options)
  }

  package func getCoverage(_ request: GetCoverageRequest, options: CallOptions = .init()) async throws -> Coverage {
    try await channel.unary(PlansMethods.getCoverage, request: request, options: options)
  }

  package func listMeetings(_ request: ListMeetingsRequest, options: CallOptions = .init()) async throws -> ListMeetingsResponse {
    try await channel.unary(PlansMethods.listMeetings, request: request, options: options)
  }

  package func getBoardFigures(_ request: GetBoardFiguresRequest, options: CallOptions = .init()) async throws -> BoardFigures {
    try await channel.unary(PlansMethods.getBoardFigures, request: request, options: options)
  }

  package func getDifference(_ request: GetDifferenceRequest, options: CallOptions = .init()) async throws -> Difference {
    try await channel.unary(PlansMethods.getDifference, request: request, options: options)
  }

  package func listFindings(_ request: ListFindingsRequest, options: CallOptions = .init()) async throws -> ListFindingsResponse {
    try await channel.unary(PlansMethods.listFindings, request: request, options: options)
  }

  /// What was withdrawn and can be restored.
  package func listWithdrawn(_ request: ListWithdrawnRequest, options: CallOptions = .init()) async throws -> ListWithdrawnResponse {
    try await channel.unary(PlansMethods.listWithdrawn, request: request, options: options)
  }

  package func listNotices(_ request: ListNoticesRequest, options: CallOptions = .init()) async throws -> ListNoticesResponse {
    try await channel.unary(PlansMethods.listNotices, request: request, options: options)
  }

  package func getReviewView(_ request: GetReviewViewRequest, options: CallOptions = .init()) async throws -> ReviewView {
    try await channel.unary(PlansMethods.getReviewView, request: request, options: options)
  }

  package func listBoards(_ request: ListBoardsRequest, options: CallOptions = .init()) async throws -> ListBoardsResponse {
    try await channel.unary(PlansMethods.listBoards, request: request, options: options)
  }

  package func getMeeting(_ request: GetMeetingRequest, options: CallOptions = .init()) async throws -> MeetingDetail {
    try await channel.unary(PlansMethods.getMeeting, request: request, options: options)
  }

  package func getChallenge(_ request: GetChallengeRequest, options: CallOptions = .init()) async throws -> ChallengeDetail {
    try await channel.unary(PlansMethods.getChallenge, request: request, options: options)
  }

  package func listVersions(_ request: ListVersionsRequest, options: CallOptions = .init()) async throws -> ListVersionsResponse {
    try await channel.unary(PlansMethods.listVersions, request: request, options: options)
  }

  package func getVersion(_ request: GetVersionRequest, options: CallOptions = .init()) async throws -> VersionDetail {
    try await channel.unary(PlansMethods.getVersion, request: request, options: options)
  }

  package func listPacks(_ request: ListPacksRequest, options: CallOptions = .init()) async throws -> ListPacksResponse {
    try await channel.unary(PlansMethods.listPacks, request: request, options: options)
  }

  package func getPack(_ request: GetPackRequest, options: CallOptions = .init()) async throws -> PackDetail {
    try await channel.unary(PlansMethods.getPack, request: request, options: options)
  }

  /// What imports take headings to mean, and what this council has taught them.
  package func listImportHeadings(_ request: ListImportHeadingsRequest, options: CallOptions = .init()) async throws -> ListImportHeadingsResponse {
    try await channel.unary(PlansMethods.listImportHeadings, request: request, options: options)
  }

  /// A plan as a workbook in one of the layouts that councils use.
  package nonisolated(nonsending) func exportPlan<Result>(
    _ request: ExportPlanRequest, options: CallOptions = .init(),
    handle: (RPCStream<FilePart>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      PlansMethods.exportPlan, request: request, options: options, handle: handle)
  }

  /// Every record after a position, then live.
  package nonisolated(nonsending) func watch<Result>(
    _ request: WatchRequest, options: CallOptions = .init(),
    handle: (RPCStream<LedgerEntry>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      PlansMethods.watch, request: request, options: options, handle: handle)
  }

  package func verify(_ request: VerifyRequest, options: CallOptions = .init()) async throws -> VerifyResult {
    try await channel.unary(PlansMethods.verify, request: request, options: options)
  }

  /// Changing.
  package func registerAuthority(_ request: RegisterAuthorityRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.registerAuthority, request: request, options: options)
  }

  package func changeSettings(_ request: ChangeSettingsRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.changeSettings, request: request, options: options)
  }

  package func defineRatingScheme(_ request: DefineRatingSchemeRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.defineRatingScheme, request: request, options: options)
  }

  package func importFile(_ request: ImportFileRequest, options: CallOptions = .init()) async throws -> ImportResult {
    try await channel.unary(PlansMethods.importFile, request: request, options: options)
  }

  package func recordInspection(_ request: RecordInspectionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.recordInspection, request: request, options: options)
  }

  package func linkParagraphs(_ request: LinkParagraphsRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.linkParagraphs, request: request, options: options)
  }

  package func declineThreadStart(_ request: DeclineThreadStartRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.declineThreadStart, request: request, options: options)
  }

  package func createPlan(_ request: CreatePlanRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.createPlan, request: request, options: options)
  }

  package func addSection(_ request: AddSectionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addSection, request: request, options: options)
  }

  package func addObjective(_ request: AddObjectiveRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addObjective, request: request, options: options)
  }

  package func reviseObjective(_ request: ReviseObjectiveRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reviseObjective, request: request, options: options)
  }

  package func addAction(_ request: AddActionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addAction, request: request, options: options)
  }

  package func reviseAction(_ request: ReviseActionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reviseAction, request: request, options: options)
  }

  package func moveDueDate(_ request: MoveDueDateRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.moveDueDate, request: request, options: options)
  }

  package func addCriterion(_ request: AddCriterionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addCriterion, request: request, options: options)
  }

  package func reviseCriterion(_ request: ReviseCriterionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reviseCriterion, request: request, options: options)
  }

  package func addVoice(_ request: AddVoiceRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addVoice, request: request, options: options)
  }

  package func reviseVoice(_ request: ReviseVoiceRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reviseVoice, request: request, options: options)
  }

  package func rate(_ request: RateRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.rate, request: request, options: options)
  }

  package func recordUpdate(_ request: RecordUpdateRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.recordUpdate, request: request, options: options)
  }

  package func addEvidence(_ request: AddEvidenceRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addEvidence, request: request, options: options)
  }

  package func defineMeasure(_ request: DefineMeasureRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.defineMeasure, request: request, options: options)
  }

  package func reviseMeasure(_ request: ReviseMeasureRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reviseMeasure, request: request, options: options)
  }

  package func setTargets(_ request: SetTargetsRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.setTargets, request: request, options: options)
  }

  package func recordReading(_ request: RecordReadingRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.recordReading, request: request, options: options)
  }

  package func rebaselineMeasure(_ request: RebaselineMeasureRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.rebaselineMeasure, request: request, options: options)
  }

  package func acceptFinding(_ request: AcceptFindingRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.acceptFinding, request: request, options: options)
  }

  package func reopenFinding(_ request: ReopenFindingRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reopenFinding, request: request, options: options)
  }

  package func withdraw(_ request: WithdrawRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.withdraw, request: request, options: options)
  }

  package func restore(_ request: RestoreRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.restore, request: request, options: options)
  }

  package func setEmbeddedTest(_ request: SetEmbeddedTestRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.setEmbeddedTest, request: request, options: options)
  }

  package func passEmbeddedTest(_ request: PassEmbeddedTestRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.passEmbeddedTest, request: request, options: options)
  }

  package func recordMeeting(_ request: RecordMeetingRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.recordMeeting, request: request, options: options)
  }

  package func raiseChallenge(_ request: RaiseChallengeRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.raiseChallenge, request: request, options: options)
  }

  package func answerChallenge(_ request: AnswerChallengeRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.answerChallenge, request: request, options: options)
  }

  package func acceptChallenge(_ request: AcceptChallengeRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.acceptChallenge, request: request, options: options)
  }

  package func recordNotice(_ request: RecordNoticeRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.recordNotice, request: request, options: options)
  }

  package func endNotice(_ request: EndNoticeRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.endNotice, request: request, options: options)
  }

  package func recordReview(_ request: RecordReviewRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.recordReview, request: request, options: options)
  }

  package func addThreadStart(_ request: AddThreadStartRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addThreadStart, request: request, options: options)
  }

  package func defineBoard(_ request: DefineBoardRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.defineBoard, request: request, options: options)
  }

  package func closeDecision(_ request: CloseDecisionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.closeDecision, request: request, options: options)
  }

  package func nameVersion(_ request: NameVersionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.nameVersion, request: request, options: options)
  }

  package func publishVersion(_ request: PublishVersionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.publishVersion, request: request, options: options)
  }

  package func freezePack(_ request: FreezePackRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.freezePack, request: request, options: options)
  }

  package func addErratum(_ request: AddErratumRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.addErratum, request: request, options: options)
  }

  package func editActions(_ request: EditActionsRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.editActions, request: request, options: options)
  }

  package func revisePlan(_ request: RevisePlanRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.revisePlan, request: request, options: options)
  }

  package func reviseSection(_ request: ReviseSectionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(PlansMethods.reviseSection, request: request, options: options)
  }
}
