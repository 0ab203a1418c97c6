/// What a map can be keyed by; its order is that of the entries on the wire.
package protocol ProtobufMapKey: Hashable {
  static func ascending(_ left: Self, _ right: Self) -> Bool
}

extension ProtobufMapKey where Self: Comparable {
  package static func ascending(_ left: Self, _ right: Self) -> Bool { left < right }
}

extension Int32: ProtobufMapKey {}
extension Int64: ProtobufMapKey {}
extension UInt32: ProtobufMapKey {}
extension UInt64: ProtobufMapKey {}
extension String: ProtobufMapKey {}

extension Bool: ProtobufMapKey {
  package static func ascending(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}
