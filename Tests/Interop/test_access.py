"""Who may call which method, asked over the wire for every role and every method.

The expectations are written here once more, role by role as the council's own rules put it, and not
read from the services' tables: a method that isn't here, or that changes hands, fails.
"""
import grpc
import pytest

from test_grpc import SERVICES, Client

ROLES = set("""administrator improvement_manager objective_owner action_lead qa_lead auditor
    moderator workforce_lead board_member chair dfe_adviser scrutiny participation_worker
    integration operator""".split())
NO_CONTENT = {"administrator", "operator"}
# Scrutiny reads the published view, which the gateway makes in its own name.
READERS = ROLES - NO_CONTENT - {"scrutiny"}
# The plan is the improvement manager's, and that of other systems with a token for the method.
KEEPERS = {"improvement_manager", "integration"}
OWNERS = KEEPERS | {"objective_owner"}
WORKERS = OWNERS | {"action_lead"}
PRACTICE = KEEPERS | {"qa_lead"}

PLANS, AUDITS, WORKFORCE, NOTIFICATIONS, VIEWS, PEOPLE = (
    "goldenthread.plans.v1.Plans", "goldenthread.audits.v1.Audits",
    "goldenthread.workforce.v1.Workforce", "goldenthread.notifications.v1.Notifications",
    "goldenthread.gateway.v1.Views", "goldenthread.gateway.v1.People")

EXPECTED = [
    (PLANS, "ListAuthorities GetAuthority ListMeasureTemplates", ROLES),
    (PLANS, """ListPlans GetPlan GetObjective ListActions GetAction ListMeasures GetMeasure
        ListInspections GetCoverage ListMeetings GetBoardFigures GetDifference ListNotices
        ListBoards ListVersions GetVersion ListFindings ListWithdrawn GetReviewView GetMeeting
        GetChallenge ListPacks GetPack Watch ExportPlan""", READERS),
    (PLANS, "ListImportHeadings", READERS | {"administrator"}),
    (PLANS, "Verify", KEEPERS | NO_CONTENT | {"chair", "dfe_adviser"}),
    (PLANS, "RegisterAuthority ChangeSettings DefineRatingScheme", KEEPERS | {"administrator"}),
    (PLANS, """ImportFile RecordInspection LinkParagraphs DeclineThreadStart CreatePlan AddSection
        AddObjective DefineMeasure ReviseMeasure SetTargets RebaselineMeasure RecordNotice EndNotice
        AddThreadStart NameVersion PublishVersion RevisePlan ReviseSection""", KEEPERS),
    (PLANS, """ReviseObjective AddAction ReviseAction MoveDueDate AddCriterion ReviseCriterion
        EditActions""", OWNERS),
    (PLANS, "AddVoice ReviseVoice", OWNERS | {"participation_worker"}),
    (PLANS, "Rate", WORKERS | {"chair", "dfe_adviser"}),
    (PLANS, "RecordUpdate AddEvidence Withdraw Restore", WORKERS),
    (PLANS, "RecordReading AnswerChallenge", WORKERS | {"qa_lead", "workforce_lead"}),
    (PLANS, """AcceptFinding ReopenFinding SetEmbeddedTest RecordMeeting DefineBoard CloseDecision
        FreezePack AddErratum""", KEEPERS | {"chair"}),
    # What a person signs off, no system signs off for them.
    (PLANS, "PassEmbeddedTest AcceptChallenge", {"chair"}),
    (PLANS, "RaiseChallenge", KEEPERS | {"board_member", "chair", "dfe_adviser"}),
    (PLANS, "RecordReview", KEEPERS | {"dfe_adviser"}),
    (AUDITS, "ListRounds GetRound GetAudit GetPracticeFigures ListPublishedFigures", READERS),
    (AUDITS, "Watch", {"integration"}),
    (AUDITS, "Verify", NO_CONTENT),
    (AUDITS, "DefineTool OpenRound CloseRound AssignAudit ExemptAudit", PRACTICE),
    (AUDITS, "SubmitAudit", {"qa_lead", "auditor", "integration"}),
    (AUDITS, "ModerateAudit", {"qa_lead", "moderator"}),
    (AUDITS, "AddAuditAction", {"qa_lead", "auditor", "moderator", "integration"}),
    (AUDITS, "CompleteAuditAction", PRACTICE | {"objective_owner", "action_lead", "auditor"}),
    (AUDITS, "VerifyAuditAction",
     {"improvement_manager", "qa_lead", "objective_owner", "moderator"}),
    (AUDITS, "AcknowledgeConcern", {"improvement_manager", "qa_lead", "objective_owner"}),
    (WORKFORCE, "ListTeams GetTeam GetWorkforceFigures ListWorkforcePublishedFigures", READERS),
    (WORKFORCE, "Watch", {"integration"}),
    (WORKFORCE, "Verify", NO_CONTENT),
    (WORKFORCE, "AddTeam ReviseTeam RecordMonthlyReturn", KEEPERS | {"workforce_lead"}),
    (NOTIFICATIONS, "ListInbox WatchInbox MarkRead GetPreferences SetPreferences", ROLES),
    (NOTIFICATIONS, "ListDeliveries ResendDelivery GetWatchState", NO_CONTENT),
    # Only the gateway's own process.
    (NOTIFICATIONS, "PutRecipients", set()),
    (VIEWS, "GetBoardView GetGatheredReview", READERS),
    (PEOPLE, "ListPeople PutPerson", {"administrator"}),
]


def expected(service):
    return {method: roles for name, methods, roles in EXPECTED if name == service
            for method in methods.split()}


@pytest.fixture(scope="module")
def tokens(system):
    return {role: system.token("--every-authority", "--role", role) for role in sorted(ROLES)}


def refused(call):
    """Whether the caller's role is refused; an empty request that gets further is refused for what
    it lacks, and changes nothing."""
    try:
        call()
        return False
    except grpc.RpcError as error:
        assert error.code() != grpc.StatusCode.UNAUTHENTICATED, error.details()
        assert error.code() != grpc.StatusCode.INTERNAL, error.details()
        return error.code() == grpc.StatusCode.PERMISSION_DENIED


@pytest.mark.parametrize("process,service", [(p, s) for p, all in SERVICES.items() for s in all])
def test_each_role_may_call_exactly_the_methods_that_are_its_own(system, tokens, process, service):
    clients = {role: Client(system.target(process), token) for role, token in tokens.items()}
    methods = clients["operator"].pool.FindServiceByName(service).methods_by_name
    allowed = expected(service)
    assert set(methods) == set(allowed)
    wrong = []
    for name, method in methods.items():
        for role, client in clients.items():
            def call():
                if method.server_streaming:
                    # One that stays open was let in.
                    next(client.stream(service, name, {}, timeout=0.5), None)
                else:
                    client.unary(service, name, {})
            if refused(call) == (role in allowed[name]):
                wrong.append(f"{role}: {name}")
    assert not wrong


def test_without_a_token_every_method_is_refused(system):
    for process, services in SERVICES.items():
        client = Client(system.target(process))
        for service in services:
            for name, method in client.pool.FindServiceByName(service).methods_by_name.items():
                with pytest.raises(grpc.RpcError) as error:
                    if method.server_streaming:
                        next(client.stream(service, name, {}))
                    else:
                        client.unary(service, name, {})
                assert error.value.code() == grpc.StatusCode.UNAUTHENTICATED, name
