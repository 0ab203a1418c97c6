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
  /// The first entry of each slot.
  ///
  /// Lists through the entries themselves: arrays that a crowd of connections has made long would
  /// stay, each on a page that then can't be given back.
  private var slots: [TimerEntry?]
  /// Every tick up to this one has been looked at.
  private var done: Int64
  private var count = 0
  private var wakeAt: Int64 = .max

  init(_ loop: any EventLoop) {
    self.loop = loop
    slots = Array(repeating: nil, count: Int(Self.slotCount))
    done = Int64(NIODeadline.now().uptimeNanoseconds) / Self.tick
  }

  deinit {
    // One by one: a long list that lets go of itself would take the stack.
    for entry in slots {
      var entry = entry
      while let next = entry?.next {
        entry?.next = nil
        entry = next
      }
    }
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
    let next = slots[entry.slot]
    unsafe next?.previous = entry
    entry.next = next
    slots[entry.slot] = entry
    count += 1
    if entry.due < wakeAt { wake(at: entry.due) }
  }

  func remove(_ entry: TimerEntry) {
    guard entry.slot >= 0 else { return }
    let next = entry.next
    unsafe next?.previous = entry.previous
    if let previous = unsafe entry.previous {
      previous.next = next
    } else {
      slots[entry.slot] = next
    }
    entry.next = nil
    unsafe entry.previous = nil
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
      var next = slots[Int(tick % Self.slotCount)]
      while let entry = next {
        if entry.due <= now { due.append(entry) }
        next = entry.next
      }
      tick += 1
    }
    done = max(done, now)
    for entry in due where entry.slot >= 0 && entry.due <= now {
      remove(entry)
      entry.fire()
    }
    guard count > 0, wakeAt == .max else { return }
    // The next slot with anything in it; what is further than one turn away costs one idle wake.
    for ahead in 1...Self.slotCount where slots[Int((done + ahead) % Self.slotCount)] != nil {
      wake(at: done + ahead)
      return
    }
  }
}

/// Something that a ``TimerWheel`` can call.
///
/// Cancelled in constant time.
@safe
final class TimerEntry {
  fileprivate var due: Int64 = 0
  fileprivate var slot = -1
  /// Its neighbours in the slot.
  fileprivate var next: TimerEntry?
  fileprivate unowned(unsafe) var previous: TimerEntry?
  private let action: () -> Void

  init(_ action: @escaping () -> Void) {
    self.action = action
  }

  fileprivate func fire() {
    action()
  }
}
