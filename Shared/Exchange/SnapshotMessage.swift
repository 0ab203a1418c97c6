package import Ledger
package import ProtobufC

/// A message that snapshots hold, in wire form.
package protocol SnapshotMessage: ProtobufMessage, SnapshotValue {}

extension SnapshotMessage {
  package func write(to writer: inout SnapshotWriter) throws {
    writer.data(try protobuf())
  }

  package init(from reader: inout SnapshotReader) throws {
    // Written by ourselves and checked: no need to bound what reading it costs.
    self = unsafe try reader.data().withUnsafeBytes { bytes in
      try unsafe Self(protobuf: bytes, limits: ProtobufLimits(arenaBytes: .max / 2))
    }
  }
}
