/// Numbers that look drawn and are the same in every run.
struct Draw {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// A number from 0 to one less than `bound`.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A number around 0, rarely further away than `width`.
  mutating func spread(_ width: Double) -> Double {
    let parts = (0..<4).reduce(0.0) { sum, _ in sum + Double(below(1000)) / 1000 - 0.5 }
    return parts * width / 1.2
  }
}
