package import Exchange
package import Messages
import ProtobufC

extension OpenRound {
  package func decide(
    _ state: AuditsState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [AuditsEvent.Event] {
    guard let tool = state.tool(toolID) else {
      throw AuditError.notFound("audit tool", id: toolID)
    }
    let round = AuditRound.with {
      $0.id = "r\(position)"
      $0.title = title
      $0.kind = kind
      $0.theme = theme
      $0.period = Messages.Period(period)
      $0.toolID = tool.id
      $0.toolVersion = tool.toolVersion
      $0.planned = planned
    }
    return [.roundOpened(.with { $0.round = round })]
  }
}
