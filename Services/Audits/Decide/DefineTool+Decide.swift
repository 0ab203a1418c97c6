package import Exchange
import Ledger
package import Messages
import ProtobufC

extension DefineTool {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    var tool = AuditTool.with {
      $0.id = toolID
      $0.name = name
      $0.domains = domains
      $0.toolVersion = 1
    }
    if toolID.isEmpty {
      tool.id = "k\(position)"
    } else {
      guard let before = state.tool(toolID) else {
        throw AuditError.notFound("audit tool", id: toolID)
      }
      try LedgerError.check(basedOn: change.basedOn, current: before.version)
      guard before.name != name || before.domains != domains else { return [] }
      tool.toolVersion = before.toolVersion + 1
    }
    return [.toolDefined(.with { $0.tool = tool })]
  }
}
