package import Messages

extension ListDeliveriesResponse {
  /// Messages that went or are to go out, newest first.
  ///
  /// - Parameters:
  ///   - wanted: Only those in this state; unspecified for all.
  ///   - limit: 0 for 100; at most 500.
  ///   - state: Of the authority.
  package init(_ wanted: DeliveryState, limit: Int32, in state: NotificationsState) {
    self.init()
    let most = limit > 0 ? min(Int(limit), 500) : 100
    deliveries = Array(
      state.deliveryIDs.reversed().lazy
        .compactMap { state.deliveries[$0]?.delivery }
        .filter { wanted == .unspecified || $0.state == wanted }
        .prefix(most)
    )
  }
}
