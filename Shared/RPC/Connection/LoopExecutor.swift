internal import NIOConcurrencyHelpers
internal import NIOCore

/// Runs the tasks of calls on their connection's event loop, so that a call that doesn't wait never
/// changes threads.
///
/// Jobs that arrive on the loop are queued without a lock and run together, before the connections
/// that they wrote to are flushed: one system call then carries many answers.
final class LoopExecutor: TaskExecutor, @unchecked Sendable {
  // Unchecked: all below is touched only on the loop.
  let loop: any EventLoop
  let wheel: TimerWheel
  private var jobs: [UnownedJob] = []
  private var running: [UnownedJob] = []
  private var isRunning = false
  private var isScheduled = false
  private var isDraining = false
  private var dirty: [HTTP2ConnectionHandler] = []

  private init(_ loop: any EventLoop) {
    self.loop = loop
    wheel = TimerWheel(loop)
  }

  private static let all = NIOLockedValueBox<[ObjectIdentifier: LoopExecutor]>([:])

  /// The one executor of an event loop.
  ///
  /// It keeps the loop, so that its identity can't be reused.
  static func of(_ loop: any EventLoop) -> LoopExecutor {
    all.withLockedValue { all in
      if let known = all[ObjectIdentifier(loop)] { return known }
      let made = LoopExecutor(loop)
      all[ObjectIdentifier(loop)] = made
      return made
    }
  }

  /// To be called when a group of loops has been shut down.
  static func forget(_ group: any EventLoopGroup) {
    let loops = Array(group.makeIterator()).map { ObjectIdentifier($0) }
    all.withLockedValue { all in
      for loop in loops { all[loop] = nil }
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if loop.inEventLoop {
      jobs.append(job)
      schedule()
    } else {
      loop.execute { [self] in
        jobs.append(job)
        drain()
      }
    }
  }

  /// Has a connection flushed after the jobs that are waiting.
  ///
  /// On the loop only.
  func flushSoon(_ connection: HTTP2ConnectionHandler) {
    dirty.append(connection)
    schedule()
  }

  private func schedule() {
    guard !isScheduled, !isDraining else { return }
    isScheduled = true
    loop.execute { [self] in
      isScheduled = false
      drain()
    }
  }

  /// Runs what is queued, then flushes.
  ///
  /// On the loop only.
  func drain() {
    guard !isDraining else { return }
    isDraining = true
    runJobs()
    var written: [HTTP2ConnectionHandler] = []
    swap(&written, &dirty)
    for connection in written { connection.flush() }
    isDraining = false
    if !jobs.isEmpty || !dirty.isEmpty { schedule() }
  }

  /// Runs what is queued, and what that queues; nothing is flushed.
  ///
  /// On the loop only.
  func runJobs() {
    guard !isRunning else { return }
    isRunning = true
    // A job that keeps making jobs must not keep the sockets waiting for ever.
    var rounds = 0
    while !jobs.isEmpty, rounds < 64 {
      rounds += 1
      swap(&running, &jobs)
      for index in running.indices {
        unsafe running[index].runSynchronously(on: asUnownedTaskExecutor())
      }
      running.removeAll(keepingCapacity: true)
    }
    isRunning = false
  }
}
