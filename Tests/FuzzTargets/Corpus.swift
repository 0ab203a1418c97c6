import Foundation

/// Inputs to begin with, each a file in `Corpus/<target>`, and what a seeded hand makes of them.
package enum Corpus {
  /// The files of a target, in the order of their names, or those of some names.
  package static func inputs(
    _ target: FuzzTarget,
    named names: Set<String>? = nil
  ) throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Corpus", target.rawValue)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { names?.contains($0.lastPathComponent) ?? true }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { [UInt8](try Data(contentsOf: $0)) }
  }

  /// The same changes on every machine.
  package struct Hand: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
      state = seed
    }

    /// SplitMix64.
    package mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    private mutating func place(in bytes: [UInt8]) -> Int {
      Int.random(in: 0..<max(bytes.count, 1), using: &self)
    }

    /// An input with a few changes of the kinds that break parsers.
    package mutating func change(_ input: [UInt8], with others: [[UInt8]]) -> [UInt8] {
      var bytes = input
      for _ in 0..<Int.random(in: 1...5, using: &self) {
        let at = place(in: bytes)
        switch UInt8.random(in: 0..<7, using: &self) {
        case 0 where !bytes.isEmpty: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
        case 1 where !bytes.isEmpty:
          bytes[at] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &self) ?? 0
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &self), at: min(at, bytes.count))
        case 3 where !bytes.isEmpty:
          bytes.removeSubrange(at..<min(at + Int.random(in: 1...9, using: &self), bytes.count))
        case 4: bytes.append(contentsOf: bytes.suffix(from: min(at, bytes.count)))
        case 5:
          let other = others.randomElement(using: &self) ?? []
          bytes.insert(
            contentsOf: other.dropFirst(place(in: other)).prefix(64),
            at: min(at, bytes.count)
          )
        default: bytes = Array(bytes.prefix(at + 1))
        }
      }
      return Array(bytes.prefix(4_096))
    }
  }
}
