import Chassis

/// How far the ledgers of a council were known at a moment: what an open page counts changes from.
struct LedgerHeads: Sendable, Hashable {
  /// The services whose ledgers pages are made of.
  static let services: [ServiceName] = [.plans, .audits, .workforce]

  private(set) var positions: [ServiceName: Int64] = [:]

  /// As addresses carry it: "plans.948-audits.213".
  var word: String {
    Self.services.compactMap { service in
      positions[service].map { "\(service.rawValue).\($0)" }
    }.joined(separator: "-")
  }

  init() {}

  /// Reads ``word``; `nil` for anything else.
  init?(word: String) {
    for part in word.split(separator: "-") {
      let sides = part.split(separator: ".", omittingEmptySubsequences: false)
      guard sides.count == 2, let service = Self.services.first(where: { $0.rawValue == sides[0] }),
        let position = Int64(sides[1]), position >= 0, positions[service] == nil
      else { return nil }
      positions[service] = position
    }
  }

  subscript(service: ServiceName) -> Int64 {
    get { positions[service] ?? 0 }
    set { positions[service] = newValue }
  }
}
