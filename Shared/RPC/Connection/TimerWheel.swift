internal import NIOCore

/// Coarse timers of one event loop: adding and cancelling are a few words written, because almost
/// every deadline is cancelled.
///
/// They fire up to ``tick`` late, never early.
final class TimerWheel: @unchecked Sendable {
  // Unchecked: touched only on the loop.
  static let tick: Int64 = 10_000_000
  private static let slotCount: Int64 = 1024

  private let loop: any EventLoop
  private var slots: [[TimerEntry]]
  /// Every tick up to this one has been looked at.
  private var done: Int64
  private var count = 0
  private var wakeAt: Int64 = .max

  init(_ loop: any EventLoop) {
    self.loop = loop
    slots = Array(repeating: [], count: Int(Self.slotCount))
    done = Int64(NIODeadline.now().uptimeNanoseconds) / Self.tick
  }

  /// Fires once, at or soon after `deadline`.
  ///
  /// A cancelled or fired entry may be added again.
  func add(_ entry: TimerEntry, at deadline: NIODeadline) {
    remove(entry)
    let due = (Int64(deadline.uptimeNanoseconds) + Self.tick - 1) / Self.tick
    if count == 0 { done = max(done, Int64(NIODeadline.now().uptimeNanoseconds) / Self.tick) }
    entry.due = max(due, done + 1)
    entry.slot = Int(entry.due % Self.slotCount)
    entry.position = slots[entry.slot].count
    slots[entry.slot].append(entry)
    count += 1
    if entry.due < wakeAt { wake(at: entry.due) }
  }

  func remove(_ entry: TimerEntry) {
    guard entry.slot >= 0 else { return }
    let last = slots[entry.slot].removeLast()
    if last !== entry {
      slots[entry.slot][entry.position] = last
      last.position = entry.position
    }
    entry.slot = -1
    count -= 1
  }

  private func wake(at tick: Int64) {
    wakeAt = tick
    loop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(tick * Self.tick))) { [self] in
      guard wakeAt == tick else { return }
      turn()
    }
  }

  private func turn() {
    wakeAt = .max
    let now = Int64(NIODeadline.now().uptimeNanoseconds) / Self.tick
    var tick = max(done + 1, now - Self.slotCount + 1)
    var due: [TimerEntry] = []
    while tick <= now {
      let slot = Int(tick % Self.slotCount)
      for entry in slots[slot] where entry.due <= now { due.append(entry) }
      tick += 1
    }
    done = max(done, now)
    for entry in due where entry.slot >= 0 && entry.due <= now {
      remove(entry)
      entry.fire()
    }
    guard count > 0, wakeAt == .max else { return }
    // The next slot with anything in it; what is further than one turn away costs one idle wake.
    for ahead in 1...Self.slotCount where !slots[Int((done + ahead) % Self.slotCount)].isEmpty {
      wake(at: done + ahead)
      return
    }
  }
}

/// Something that a ``TimerWheel`` can call.
///
/// Cancelled in constant time.
final class TimerEntry {
  fileprivate var due: Int64 = 0
  fileprivate var slot = -1
  fileprivate var position = 0
  private let action: () -> Void

  init(_ action: @escaping () -> Void) {
    self.action = action
  }

  fileprivate func fire() {
    action()
  }
}
