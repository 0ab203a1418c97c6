import Chassis
import Messages
import Testing

@testable import Gateway

@Suite("Who may open which page")
struct PageRouteTests {
  /// Every page with who may open it; a page that isn't here, or that changes hands, fails.
  private static let expected: [String: String] = {
    let readers =
      "action_lead auditor board_member chair dfe_adviser improvement_manager moderator "
      + "objective_owner participation_worker qa_lead workforce_lead"
    let sorted = { (roles: String) in roles.split(separator: " ").sorted().joined(separator: " ") }
    let published = sorted(readers + " scrutiny")
    let people = sorted(readers + " scrutiny administrator operator")
    let writers = "action_lead improvement_manager objective_owner"
    let raters = sorted(writers + " chair dfe_adviser")
    let measurers = "action_lead improvement_manager objective_owner qa_lead workforce_lead"
    let challengers = "board_member chair dfe_adviser improvement_manager"
    var table = [
      "GET /sign-in": "open", "POST /sign-in": "open", "GET /assets/:name": "open",
      "GET /favicon.ico": "open", "GET /accessibility": "open", "GET /data-held": "open",
      "POST /sign-out": people, "GET /": people,
      "GET /:authority": readers, "GET /:authority/difference": readers,
      "GET /:authority/review": readers,
      "POST /:authority/checks/reopen": "chair improvement_manager",
      "GET /:authority/plan/export/:layout": readers,
      "GET /:authority/tables/actions/:format": readers,
      "GET /:authority/tables/measures/:format": readers,
      "GET /:authority/tables/readings/:format": readers,
      "GET /:authority/tables/checks/:format": readers,
      "GET /:authority/tables/programme/:format": readers,
      "GET /:authority/tables/rounds/:id/grades/:format": readers,
      "GET /:authority/tables/rounds/:id/audits/:format": readers,
      "GET /:authority/tables/rounds/:id/actions/:format": readers,
      "GET /:authority/tables/workforce/:format": readers,
      "GET /:authority/tables/organisation/:format": readers,
      "GET /:authority/tables/returns/:format": readers,
      "GET /:authority/tables/teams/:id/returns/:format": readers,
      "GET /:authority/tables/coverage/:id/:format": readers,
      "GET /:authority/tables/difference/:format": readers,
      "GET /:authority/checks": readers, "GET /:authority/plan": readers,
      "GET /:authority/actions": readers, "GET /:authority/objectives/:id": readers,
      "GET /:authority/actions/:id": readers, "GET /:authority/measures": readers,
      "GET /:authority/measures/:id": readers, "GET /:authority/inspections": readers,
      "GET /:authority/inspections/:id": readers, "GET /:authority/audits": readers,
      "GET /:authority/audits/rounds/:id": readers, "GET /:authority/workforce": readers,
      "GET /:authority/workforce/teams/:id": readers, "GET /:authority/meetings": readers,
      "GET /:authority/meetings/:id": readers, "GET /:authority/packs": readers,
      "GET /:authority/packs/:id": readers, "GET /:authority/versions": readers,
      "GET /:authority/versions/:id": readers, "GET /:authority/published": published,
      "GET /:authority/readiness": readers, "GET /:authority/working-days": readers,
      "GET /:authority/challenges/:id": readers,
      "GET /:authority/readiness/sections/:id": readers,
      "POST /:authority/challenges/:id/accept": "chair", "GET /:authority/my-work": readers,
      "GET /:authority/inbox": people, "POST /:authority/inbox/read": people,
      "GET /:authority/live": readers,
      "POST /:authority/audits/rounds/:id/close": "improvement_manager qa_lead",
      "POST /:authority/audits/rounds/:id/actions/:action/done":
        "action_lead auditor improvement_manager objective_owner qa_lead",
      "POST /:authority/audits/rounds/:id/actions/:action/verify":
        "improvement_manager moderator objective_owner qa_lead",
      "POST /:authority/import/headings/forget": "improvement_manager",
      "GET /:authority/people": "administrator",
      "GET /:authority/withdrawn": readers, "GET /:authority/boards": readers,
      "GET /:authority/measures/new": "improvement_manager",
      "GET /:authority/settings": "administrator improvement_manager",
      "POST /:authority/people/:id/disable": "administrator",
      "POST /:authority/people/:id/enable": "administrator",
    ]
    for (path, roles) in [
      ("actions/:id/update", writers), ("objectives/:id/update", writers),
      ("actions/:id/rate", raters), ("objectives/:id/rate", raters),
      ("actions/:id/evidence", writers), ("objectives/:id/evidence", writers),
      ("actions/:id/due", "improvement_manager objective_owner"),
      ("measures/:id/reading", measurers), ("challenges/new", challengers),
      ("decisions/:id/close", "chair improvement_manager"),
      ("versions/new", "improvement_manager"),
      ("versions/:id/publish", "improvement_manager"),
      ("packs/new", "chair improvement_manager"),
      ("packs/:id/errata/new", "chair improvement_manager"),
      ("challenges/:id/answer", measurers), ("preferences", people),
      ("checks/:finding/accept", "chair improvement_manager"),
      ("inspections/:id/paragraphs/:paragraph/link", "improvement_manager"),
      ("import", "improvement_manager"), ("people/new", "administrator"),
      ("import/headings", "improvement_manager"), ("meetings/new", "chair improvement_manager"),
      ("audits/rounds/new", "improvement_manager qa_lead"),
      ("audits/rounds/:id/audits/new", "auditor qa_lead"),
      ("audits/rounds/:id/actions/new", "auditor moderator qa_lead"),
      ("workforce/teams/:id/return", "improvement_manager workforce_lead"),
    ] + keeping {
      table["GET /:authority/\(path)"] = roles
      table["POST /:authority/\(path)"] = roles
    }
    return table
  }()

  /// The forms by which the plan is kept.
  private static let keeping: [(String, String)] = {
    let keeper = "improvement_manager"
    let revisers = "improvement_manager objective_owner"
    let contributors = "action_lead improvement_manager objective_owner"
    let reviewers = "dfe_adviser improvement_manager"
    let setters = "administrator improvement_manager"
    let definers = "chair improvement_manager"
    return [
      ("objectives/:id/actions/new", revisers), ("actions/:id/revise", revisers),
      ("actions/:id/leads", revisers), ("actions/:id/grid", revisers),
      ("actions/:id/first", revisers), ("actions/:id/objective", revisers),
      ("actions/:id/answers", revisers),
      ("actions/:id/measured-by", revisers), ("actions/edit", revisers),
      ("plan/new", keeper), ("plan/revise", keeper), ("plan/sections/new", keeper),
      ("sections/:id/revise", keeper), ("sections/:id/objectives/new", keeper),
      ("objectives/:id/revise", revisers), ("objectives/:id/answers", revisers),
      ("objectives/:id/measured-by", revisers), ("objectives/:id/criteria/new", revisers),
      ("objectives/:id/criteria/:criterion/revise", revisers),
      ("objectives/:id/voices/new", revisers + " participation_worker"),
      ("objectives/:id/voices/:voice/revise", revisers + " participation_worker"),
      ("objectives/:id/test", definers), ("objectives/:id/test/pass", "chair"),
      ("withdrawn/:object/restore", keeper), ("sections/:id/withdraw", keeper),
      ("objectives/:id/withdraw", keeper), ("actions/:id/withdraw", keeper),
      ("measures/:id/withdraw", keeper),
      ("objectives/:id/criteria/:criterion/withdraw", keeper),
      ("objectives/:id/voices/:voice/withdraw", keeper),
      ("objectives/:id/evidence/:evidence/withdraw", contributors),
      ("actions/:id/evidence/:evidence/withdraw", contributors),
      ("measures/new/define", keeper), ("measures/:id/revise", keeper),
      ("measures/:id/targets", keeper), ("measures/:id/limits", keeper),
      ("inspections/new", keeper), ("inspections/:id/revise", keeper),
      ("inspections/:id/starts/new", keeper), ("notices/new", keeper),
      ("notices/:id/revise", keeper), ("notices/:id/end", keeper),
      ("notices/:id/requirements/new", keeper), ("notices/:id/reviews/new", reviewers),
      ("notices/:id/reviews/:review/revise", reviewers), ("starts/:id/revise", keeper),
      ("starts/:id/decline", keeper), ("starts/:id/take-up", keeper),
      ("settings/change", setters), ("settings/schemes/new", setters),
      ("settings/schemes/:id", setters), ("boards/new", definers), ("boards/:id", definers),
    ]
  }()

  @Test("Every page is in the access table with exactly its roles")
  func table() {
    var found: [String: String] = [:]
    for route in PageRoute.all {
      #expect(found[route.name] == nil, "\(route.name) is there twice")
      found[route.name] =
        switch route.handler {
        case .open: "open"
        case .signedIn(let roles, _): roles.map(\.rawValue).sorted().joined(separator: " ")
        }
    }
    #expect(found == Self.expected)
  }

  @Test("Every method of the gateway is in its access table")
  func methods() {
    let methods = ViewsMethods.all + PeopleMethods.all
    #expect(GatewayAccess.table.missing(from: methods).isEmpty)
    #expect(GatewayAccess.table.unknown(besides: methods).isEmpty)
  }
}
