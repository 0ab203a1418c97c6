internal import Synchronization

/// What a handler knows of the call that it answers, and what it can say besides its messages.
///
/// A value: interceptors attach to it what they found out, before the handler gets it.
package struct ServerContext: Sendable {
  let call: ServerCallDescription
  private var attachments: [ObjectIdentifier: any Sendable] = [:]

  init(call: ServerCallDescription) {
    self.call = call
  }

  /// A context without a connection, to call a handler directly.
  package init(
    method: MethodDescriptor,
    metadata: Metadata = [:],
    peer: String = "in-process",
    deadline: RPCDeadline? = nil
  ) {
    call = ServerCallDescription(
      method: method,
      metadata: metadata,
      peer: peer,
      deadline: deadline
    )
  }

  package var method: MethodDescriptor { call.method }
  /// What the client sent along.
  package var metadata: Metadata { call.metadata }
  /// `ipv4:127.0.0.1:40000`, `unix:`; for logs, not for decisions.
  package var peer: String { call.peer }
  /// When the client stops waiting; `nil` when it never does.
  package var deadline: RPCDeadline? { call.deadline }
  /// `x-request-id` of the client when it is of sensible form, else made here.
  package var requestID: String { call.requestID }

  /// The one request of the call came packed; those of a stream are told apart by their iterator.
  package var requestWasCompressed: Bool { call.requestWasCompressed }

  /// Packs responses, or not, whatever the server does by default; never for a client that accepts
  /// no packing.
  ///
  /// Too late once a message has been written.
  package func compressResponses(_ compresses: Bool) {
    call.compress(compresses)
  }

  /// What an interceptor attached; the key's type says what it is.
  package subscript<Key: ServerContextKey>(key: Key.Type) -> Key.Value? {
    get { attachments[ObjectIdentifier(key)] as? Key.Value }
    set { attachments[ObjectIdentifier(key)] = newValue }
  }

  /// Metadata sent before the first message.
  ///
  /// Too late once a message has been written.
  package func setInitial(_ value: String, named name: String) {
    call.answer.withLock { $0.initial[name] = value }
  }

  /// Metadata sent with the status.
  package func setTrailing(_ value: String, named name: String) {
    call.answer.withLock { $0.trailing[name] = value }
  }

  /// Octets sent before the first message; the name must end in `-bin`.
  package func addInitial(binary value: [UInt8], named name: String) {
    call.answer.withLock { _ = $0.initial.add(binary: value, named: name) }
  }

  /// Octets sent with the status; the name must end in `-bin`.
  package func addTrailing(binary value: [UInt8], named name: String) {
    call.answer.withLock { _ = $0.trailing.add(binary: value, named: name) }
  }
}

/// Names something that interceptors attach to a context.
package protocol ServerContextKey {
  associatedtype Value: Sendable
}

/// The parts of a call that don't change, and the metadata of its answer.
final class ServerCallDescription: Sendable {
  struct Answer: Sendable {
    var initial = Metadata()
    var trailing = Metadata()
  }

  let method: MethodDescriptor
  let metadata: Metadata
  let peer: String
  let deadline: RPCDeadline?
  /// How the client would have responses packed.
  private let accepts: Compression
  private let compresses: Atomic<Bool>
  private let packedRequest = Atomic(false)
  let answer = Mutex(Answer())
  private let madeID = Mutex<String?>(nil)

  init(
    method: MethodDescriptor,
    metadata: Metadata,
    peer: String,
    deadline: RPCDeadline?,
    accepts: Compression = .identity,
    compresses: Bool = false
  ) {
    self.method = method
    self.metadata = metadata
    self.peer = peer
    self.deadline = deadline
    self.accepts = accepts
    self.compresses = Atomic(compresses)
  }

  /// How responses are packed.
  var compression: Compression {
    accepts != .identity && compresses.load(ordering: .relaxed) ? accepts : .identity
  }

  func compress(_ compresses: Bool) {
    self.compresses.store(compresses, ordering: .relaxed)
  }

  var requestWasCompressed: Bool { packedRequest.load(ordering: .relaxed) }

  func setRequestWasCompressed() {
    packedRequest.store(true, ordering: .relaxed)
  }

  var requestID: String {
    madeID.withLock { id in
      if let id { return id }
      let given = metadata["x-request-id"].flatMap(Self.sensible)
      let made = given ?? String(UInt64.random(in: .min ... .max), radix: 16)
      id = made
      return made
    }
  }

  /// Goes into logs: letters, digits and `-_.:`, at most 128 of them.
  private static func sensible(_ id: String) -> String? {
    let allowed = id.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    return allowed && !id.isEmpty && id.utf8.count <= 128 ? id : nil
  }
}
