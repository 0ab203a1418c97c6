/// All calls over one connection: to the first address that can be reached, for as long as it
/// lasts.
///
/// ```
///        wanted           one is ready
/// idle ─────────▶ trying ─────────────▶ selected ──lost──▶ idle
///                    │ all have failed      ▲
///                    └──────▶ failing ──────┘ one is ready
/// ```
/// Addresses are tried in order, the next as soon as one fails or takes longer than 250 ms; while
/// failing each is tried again as its delay ends.
///
/// Source: https://github.com/grpc/proposal/blob/master/A61-IPv4-IPv6-dualstack-backends.md
struct PickFirst: LoadBalancer {
  static let patience: Duration = .milliseconds(250)

  private enum State: Equatable {
    case idle
    case trying(next: Int)
    case failing
    case selected(SubchannelID)
  }

  private struct Attempt {
    let id: SubchannelID
    let address: RPCAddress
    var hasFailed = false
    var isIdle = false
  }

  private let target: String
  private let shuffles: Bool
  private var state = State.idle
  /// `nil` until they are known.
  private var addresses: [RPCAddress]?
  private var attempts: [Attempt] = []
  private var lastError: RPCError
  private var made = 0

  init(target: String, shuffles: Bool = false) {
    self.target = target
    self.shuffles = shuffles
    lastError = RPCError(.unavailable, "\(target) has no addresses")
  }

  mutating func handle(_ event: BalancerEvent) -> [BalancerAction] {
    switch event {
    case .wanted: wanted()
    case .resolved(let list): resolved(list)
    case .unresolved(let error): unresolved(error)
    case .changed(let id, let connectivity): changed(id, connectivity)
    case .waited: waited()
    }
  }

  // MARK: Addresses

  private mutating func wanted() -> [BalancerAction] {
    guard case .idle = state else { return [] }
    state = .trying(next: 0)
    guard addresses != nil else { return [.pick(.queue), .resolve] }
    return [.pick(.queue)] + tryNext()
  }

  private mutating func resolved(_ list: [RPCAddress]) -> [BalancerAction] {
    let list = interleaved(shuffles ? list.shuffled() : list)
    addresses = list
    guard !list.isEmpty else {
      let gone = attempts.map { BalancerAction.remove($0.id) }
      attempts = []
      // Also when idle: the next call would find nothing.
      state = .failing
      lastError = RPCError(.unavailable, "\(target) has no addresses")
      return gone + [.pick(.fail(lastError)), .resolve]
    }
    let gone = attempts.filter { !list.contains($0.address) }.map(\.id)
    attempts.removeAll { gone.contains($0.id) }
    let removals = gone.map { BalancerAction.remove($0) }
    switch state {
    case .idle: return removals
    case .selected(let id):
      guard gone.contains(id) else { return removals }
      state = .trying(next: 0)
      return removals + [.pick(.queue)] + tryNext()
    case .trying:
      state = .trying(next: 0)
      return removals + tryNext()
    case .failing:
      // What is new is tried; what waits goes on waiting. Calls keep failing until one is ready.
      var actions = removals
      for address in list where !attempts.contains(where: { $0.address == address }) {
        actions += begin(address)
      }
      return actions
    }
  }

  private mutating func unresolved(_ error: RPCError) -> [BalancerAction] {
    lastError = error
    guard addresses == nil, state != .idle else { return [] }
    // Asked again when the delay is over; until then nobody waits for it.
    return [.pick(.fail(error))]
  }

  // MARK: Attempts

  /// Begins with the first address that has not been tried in this pass.
  private mutating func tryNext() -> [BalancerAction] {
    guard case .trying(var next) = state, let addresses else { return [] }
    while next < addresses.count,
      attempts.contains(where: { $0.address == addresses[next] && !$0.isIdle })
    {
      next += 1
    }
    guard next < addresses.count else {
      state = .trying(next: next)
      return settle()
    }
    state = .trying(next: next + 1)
    return begin(addresses[next]) + (next + 1 < addresses.count ? [.wait(Self.patience)] : [])
  }

  private mutating func begin(_ address: RPCAddress) -> [BalancerAction] {
    if let index = attempts.firstIndex(where: { $0.address == address }) {
      attempts[index].isIdle = false
      return [.connect(attempts[index].id)]
    }
    made += 1
    let id = SubchannelID(number: made)
    attempts.append(Attempt(id: id, address: address))
    return [.create(id, address), .connect(id)]
  }

  /// Failing, when there is nothing left to hope for in this pass.
  private mutating func settle() -> [BalancerAction] {
    guard case .trying(let next) = state, let addresses, next >= addresses.count,
      attempts.allSatisfy(\.hasFailed)
    else { return [] }
    state = .failing
    var actions: [BalancerAction] = [.pick(.fail(lastError)), .resolve]
    for index in attempts.indices where attempts[index].isIdle {
      attempts[index].isIdle = false
      actions.append(.connect(attempts[index].id))
    }
    return actions
  }

  private mutating func waited() -> [BalancerAction] {
    tryNext()
  }

  private mutating func changed(
    _ id: SubchannelID,
    _ connectivity: Connectivity
  ) -> [BalancerAction] {
    guard let index = attempts.firstIndex(where: { $0.id == id }) else { return [] }
    switch connectivity {
    case .connecting: return []
    case .ready:
      let others = attempts.filter { $0.id != id }.map { BalancerAction.remove($0.id) }
      attempts = [attempts[index]]
      attempts[0].hasFailed = false
      state = .selected(id)
      return others + [.pick(.use([id]))]
    case .idle:
      if state == .selected(id) {
        attempts = []
        state = .idle
        return [.remove(id), .pick(.idle), .resolve]
      }
      guard state == .failing else {
        attempts[index].isIdle = true
        return settle()
      }
      return [.connect(id)]
    case .failed(let error):
      lastError = error
      attempts[index].hasFailed = true
      if state == .selected(id) {
        // Lost before it was of any use: the others are tried, this one when its delay is over.
        state = .trying(next: 0)
        return [.pick(.queue)] + tryNext()
      }
      guard state == .failing else { return tryNext() + settle() }
      return [.pick(.fail(error)), .resolve]
    }
  }
}

/// Without doubles, and with the families of addresses taking turns, so that one that leads
/// nowhere does not hold up the other.
private func interleaved(_ list: [RPCAddress]) -> [RPCAddress] {
  var families: [[RPCAddress]] = []
  var seen: Set<RPCAddress> = []
  for address in list where seen.insert(address).inserted {
    if let index = families.firstIndex(where: { $0.first?.family == address.family }) {
      families[index].append(address)
    } else {
      families.append([address])
    }
  }
  let longest = families.map(\.count).max() ?? 0
  return (0..<longest).flatMap { turn in
    families.compactMap { turn < $0.count ? $0[turn] : nil }
  }
}

extension RPCAddress {
  fileprivate enum Family { case four, six, unix }

  fileprivate var family: Family {
    switch self {
    case .ip(let host, _): host.contains(":") ? .six : .four
    case .unix: .unix
    }
  }
}
