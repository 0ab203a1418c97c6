import Chassis
import Ledger
package import Messages
package import RPC

extension NotificationsRPC {
  package func listDeliveries(
    _ request: ListDeliveriesRequest,
    context: ServerContext
  ) async throws -> ListDeliveriesResponse {
    _ = try context.identity(in: request.authority)
    return ListDeliveriesResponse(
      request.state,
      limit: request.limit,
      in: try await state(of: request.authority)
    )
  }

  package func resendDelivery(
    _ request: ResendDeliveryRequest,
    context: ServerContext
  ) async throws -> Delivery {
    let identity = try context.identity(in: request.authority)
    let moment = now()
    _ = try await execute(in: request.authority, by: identity, context) { state in
      try ResendDelivery.decide(request.deliveryID, now: moment, state)
    }
    attention.ask(request.authority)
    guard
      let record = try await state(of: request.authority).deliveries[request.deliveryID]
    else { throw NotificationsError.unknownDelivery(request.deliveryID) }
    return record.delivery
  }
}
