import Chassis
package import Exchange
import Figures
package import Messages
import ProtobufC

extension SubmitAudit {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    var submitted = audit
    if auditID.isEmpty {
      submitted = try audit.newIn(state)
      submitted.id = "x\(position)"
      if submitted.auditor.isEmpty { submitted.auditor = change.identity.subject }
    } else {
      let assigned = try state.audit(auditID, change)
      guard assigned.state == .assigned else {
        throw AuditError.wrongState(assigned, assigned.state, wanted: "assigned")
      }
      submitted.id = assigned.id
      submitted.roundID = assigned.roundID
      submitted.caseReference = assigned.caseReference
      submitted.team = assigned.team
      submitted.service = assigned.service
      submitted.auditor = assigned.auditor
      submitted.due = assigned.due
    }
    guard change.runsAudits || change.isHeld(by: submitted.auditor) else {
      throw AuditError.notYours("the audit", owner: submitted.auditor)
    }
    let round = try state.openRound(submitted.roundID)
    let day = submitted.auditedOn.flatMap(CalendarDay.init(date:)) ?? change.today
    guard day <= change.today else {
      throw AuditError.impossibleDay("audit.audited_on", day, "allowed is a day up to today")
    }
    submitted.auditedOn = CalendarDate(day)
    if let tool = state.tool(of: round) { try checkGrades(by: tool) }
    return [.auditSubmitted(.with { $0.audit = submitted })]
  }

  /// Every domain of the tool has one grade, and nothing else has.
  private func checkGrades(by tool: AuditTool) throws(AuditError) {
    let codes = tool.domains.map(\.code)
    let given = audit.domainGrades.map(\.domainCode)
    let unknown = given.filter { !codes.contains($0) }
    guard unknown.isEmpty else {
      throw .domainGrades(
        "found \(unknown.joined(separator: ", ")); allowed are \(codes.joined(separator: ", "))"
      )
    }
    guard Set(given).count == given.count else { throw .domainGrades("found a domain twice") }
    let missing = codes.filter { code in
      !audit.domainGrades.contains { $0.domainCode == code && $0.grade.rank != nil }
    }
    guard missing.isEmpty else {
      throw .domainGrades(
        "found no grade for \(missing.joined(separator: ", ")); allowed are \(Self.grades)"
      )
    }
  }
}
