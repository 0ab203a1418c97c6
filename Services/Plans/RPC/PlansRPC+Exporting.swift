import Figures
import Ledger
package import Messages
import ProtobufC
package import RPC

extension PlansRPC {
  /// Bytes of a file that go into one message.
  private static let partBytes = 64 * 1024

  /// Prints a plan as it stood when the request says, and sends the file in parts.
  package func exportPlan(
    _ request: ExportPlanRequest,
    responses: RPCWriter<FilePart>,
    context: ServerContext
  ) async throws {
    let (state, point) = try await state(request.read ?? Read(), context)
    let moment = request.read?.asAt.flatMap { Instant($0) } ?? state.lastRecordedAt ?? now()
    let file = try PlanExport(
      state,
      planID: request.planID,
      layout: request.layout,
      moment: moment
    )
    var start = 0
    repeat {
      let end = min(start + Self.partBytes, file.bytes.count)
      try await responses.write(
        .with {
          if start == 0 {
            $0.readPoint = point
            $0.fileName = file.fileName
            $0.contentType = PlanExport.contentType
            $0.byteCount = Int64(file.bytes.count)
            $0.leftOut = file.leftOut
          }
          $0.content = Array(file.bytes[start..<end])
        }
      )
      start = end
    } while start < file.bytes.count
  }
}
