/// Which addresses of a server are connected to, and which of them calls go over.
///
/// A pure state machine: it is told what happened and answers with what is to be done. It opens
/// no sockets and knows no clock.
protocol LoadBalancer: Sendable {
  mutating func handle(_ event: BalancerEvent) -> [BalancerAction]
}

/// One subchannel of a channel; never used again for another.
struct SubchannelID: Hashable, Sendable {
  let number: Int
}

/// How it stands with a subchannel, as its balancer sees it.
enum Connectivity: Equatable, Sendable {
  case idle
  case connecting
  /// Connected, and healthy where that is asked for.
  case ready
  /// Not to be had for now; becomes ``idle`` when it may be tried again.
  case failed(RPCError)
}

enum BalancerEvent: Equatable, Sendable {
  /// A call waits, and nothing is being done about it.
  case wanted
  case resolved([RPCAddress])
  case unresolved(RPCError)
  case changed(SubchannelID, Connectivity)
  /// The time asked for by ``BalancerAction/wait(_:)`` is over.
  case waited
}

enum BalancerAction: Equatable, Sendable {
  case create(SubchannelID, RPCAddress)
  case connect(SubchannelID)
  /// Takes no more calls; those that are open end in their own time.
  case remove(SubchannelID)
  /// The addresses may have changed.
  case resolve
  /// Replaces an earlier wait.
  case wait(Duration)
  case pick(Pick)
}

/// What becomes of a call.
enum Pick: Equatable, Sendable {
  /// Nothing is connected: say ``BalancerEvent/wanted``.
  case idle
  /// Wait: a connection is being made.
  case queue
  /// Fails, unless it waits for ready.
  case fail(RPCError)
  /// Goes over one of these, in turn.
  case use([SubchannelID])
}

extension ServiceConfig.LoadBalancing {
  /// A balancer of this kind; `target` is for messages.
  func balancer(target: String) -> any LoadBalancer {
    switch self {
    case .pickFirst(let shuffles): PickFirst(target: target, shuffles: shuffles)
    case .roundRobin: RoundRobin(target: target)
    }
  }
}
