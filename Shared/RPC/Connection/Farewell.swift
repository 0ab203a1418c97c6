internal import NIOCore

/// The last moments of a server's connection: it listens no more, but stays for a while.
///
/// A socket that is closed with octets unread may take back what was sent last, and that says why.
///
/// A class, because closing may end the connection within the call.
final class Farewell {
  /// What may still come in before it isn't even read.
  private static let maximumDropped = 1024 * 1024
  /// How long a peer has to close its side.
  private static let lingers = TimeAmount.milliseconds(500)

  /// What has come in since we began to close.
  private var droppedBytes = 0
  private var lingering: TimerEntry?

  /// So many octets came in and were thrown away.
  func drop(_ count: Int, from channel: any Channel) {
    droppedBytes += count
    guard droppedBytes > Self.maximumDropped else { return }
    channel.setOption(.autoRead, value: false).whenFailure { _ in }
  }

  /// Everything has been written: tells the peer to close too, and closes when it has had its time.
  func linger(_ channel: any Channel, on wheel: TimerWheel) {
    guard lingering == nil else { return }
    channel.close(mode: .output, promise: nil)
    let entry = TimerEntry { channel.close(promise: nil) }
    lingering = entry
    wheel.add(entry, at: .now() + Self.lingers)
  }

  /// The socket is gone.
  func end(on wheel: TimerWheel) {
    if let lingering { wheel.remove(lingering) }
    lingering = nil
  }
}
