/// Connections to all addresses; calls go over those that are ready, in turn.
///
/// An address that has failed counts as failed until it is ready again, so that calls don't wait
/// for one that comes and goes.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/load-balancing.md
struct RoundRobin: LoadBalancer {
  private struct Member {
    let id: SubchannelID
    let address: RPCAddress
    var isReady = false
    var hasFailed = false
  }

  private let target: String
  private var isWanted = false
  private var members: [Member] = []
  private var lastError: RPCError?
  private var pick = Pick.idle
  private var made = 0

  init(target: String) {
    self.target = target
  }

  mutating func handle(_ event: BalancerEvent) -> [BalancerAction] {
    switch event {
    case .wanted:
      guard !isWanted else { return [] }
      isWanted = true
      pick = .queue
      return [.pick(.queue), .resolve]
    case .resolved(let addresses): return resolved(addresses)
    case .unresolved(let error):
      guard isWanted, members.isEmpty else { return [] }
      lastError = error
      return choose()
    case .changed(let id, let connectivity): return changed(id, connectivity)
    case .waited: return []
    }
  }

  private mutating func resolved(_ addresses: [RPCAddress]) -> [BalancerAction] {
    guard isWanted else { return [] }
    var actions: [BalancerAction] = []
    for member in members where !addresses.contains(member.address) {
      actions.append(.remove(member.id))
    }
    members.removeAll { !addresses.contains($0.address) }
    for address in addresses where !members.contains(where: { $0.address == address }) {
      made += 1
      let member = Member(id: SubchannelID(number: made), address: address)
      members.append(member)
      actions += [.create(member.id, address), .connect(member.id)]
    }
    if addresses.isEmpty {
      lastError = RPCError(.unavailable, "\(target) has no addresses")
      actions.append(.resolve)
    }
    // Before anything is taken away calls have to know of it.
    return choose() + actions
  }

  private mutating func changed(
    _ id: SubchannelID,
    _ connectivity: Connectivity
  ) -> [BalancerAction] {
    guard let index = members.firstIndex(where: { $0.id == id }) else { return [] }
    let wasReady = members[index].isReady
    members[index].isReady = connectivity == .ready
    switch connectivity {
    case .connecting: return choose()
    case .ready:
      members[index].hasFailed = false
      return choose()
    case .idle: return choose() + [.connect(id)] + (wasReady ? [.resolve] : [])
    case .failed(let error):
      members[index].hasFailed = true
      lastError = error
      return choose() + [.resolve]
    }
  }

  private mutating func choose() -> [BalancerAction] {
    let ready = members.filter(\.isReady).map(\.id)
    let chosen: Pick
    if !ready.isEmpty {
      chosen = .use(ready)
    } else if let lastError, members.allSatisfy(\.hasFailed) {
      chosen = .fail(lastError)
    } else {
      chosen = .queue
    }
    guard chosen != pick else { return [] }
    pick = chosen
    return [.pick(chosen)]
  }
}
