import Exchange
import Figures
package import Messages
import ProtobufC

/// Hands in a finished audit: one that was assigned, or one recorded in a single step.
package struct SubmitAudit: AuditsCommand, Hashable {
  /// The assigned audit; empty for a single step.
  package let auditID: String
  /// What was found.
  ///
  /// For an assigned audit the case is that of the assignment.
  package let audit: Audit

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: SubmitAuditRequest) throws {
    var check = FieldCheck()
    let given = request.audit ?? Audit()
    auditID = given.id
    audit = .with { audit in
      if given.id.isEmpty { audit.takeCase(from: given, &check) }
      audit.auditedOn = check.day("audit.audited_on", given.auditedOn).map { CalendarDate($0) }
      audit.domainGrades = given.domainGrades
      audit.overall = given.overall
      if given.overall.rank == nil {
        check.refuse("audit.overall", "must be one of \(Self.grades)")
      }
      audit.strengths = check.text("audit.strengths", given.strengths)
      audit.areasForDevelopment = check.text(
        "audit.areas_for_development",
        given.areasForDevelopment
      )
      audit.childVoice = check.text("audit.child_voice", given.childVoice)
      audit.immediateSafeguardingConcern = given.immediateSafeguardingConcern
      var themes: [String] = []
      for (index, theme) in given.themes.prefix(50).enumerated() {
        let text = check.text("audit.themes[\(index)]", theme, required: true, limit: 120)
        if !themes.contains(text) { themes.append(text) }
      }
      audit.themes = themes
    }
    try check.finish()
  }

  static let grades = Grade.scale.map(\.words).joined(separator: ", ")
}
