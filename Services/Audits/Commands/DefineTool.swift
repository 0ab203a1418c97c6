import Exchange
package import Messages
import ProtobufC

/// Puts down what auditors grade: a new tool, or the next version of one.
package struct DefineTool: AuditsCommand, Hashable {
  /// The tool of which this is the next version; empty for a new one.
  package let toolID: String
  package let name: String
  package let domains: [AuditDomain]

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: DefineToolRequest) throws {
    var check = FieldCheck()
    let tool = request.tool ?? AuditTool()
    toolID = tool.id
    name = check.text("tool.name", tool.name, required: true, limit: 200)
    if tool.domains.isEmpty { check.refuse("tool.domains", "needs one domain or more") }
    if tool.domains.count > 50 {
      check.refuse("tool.domains", "found \(tool.domains.count); allowed are 50")
    }
    var seen: Set<String> = []
    var domains: [AuditDomain] = []
    for (index, domain) in tool.domains.prefix(50).enumerated() {
      let field = "tool.domains[\(index)]"
      if !Self.isCode(domain.code) {
        check.refuse(
          "\(field).code",
          "found “\(domain.code.prefix(40))”; allowed are 1 to 40 small letters, digits, - and _"
        )
      } else if !seen.insert(domain.code).inserted {
        check.refuse("\(field).code", "found “\(domain.code)” twice")
      }
      domains.append(
        .with {
          $0.code = domain.code
          $0.title = check.text("\(field).title", domain.title, required: true, limit: 200)
          $0.questions = domain.questions.prefix(100).enumerated().map { number, question in
            check.text("\(field).questions[\(number)]", question, required: true, limit: 500)
          }
        }
      )
    }
    self.domains = domains
    try check.finish()
  }

  private static func isCode(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      }
  }
}
