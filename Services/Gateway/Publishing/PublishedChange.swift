import Messages

/// What became different between two published versions, in sentences with figures; from what both
/// of them hold, and nothing else.
struct PublishedChange: Sendable {
  let sentences: [String]

  init(from earlier: PlanContent, to later: PlanContent) {
    func done(_ content: PlanContent) -> Set<String> {
      Set(content.actionSummaries.filter { $0.done && !$0.withdrawn }.map(\.id))
    }
    func levels(_ content: PlanContent) -> [String: Int32] {
      Dictionary(
        content.objectiveSummaries.map { ($0.id, $0.assurance?.level ?? 0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    var sentences: [String] = []
    let completed = done(later).subtracting(done(earlier)).count
    let known = Set(earlier.actionSummaries.map(\.id))
    let added = later.actionSummaries.count { !known.contains($0.id) && !$0.withdrawn }
    if completed > 0 {
      sentences.append(
        "\(counted(completed, "more action")) \(completed == 1 ? "is" : "are") done."
      )
    }
    if added > 0 {
      sentences.append(
        "\(counted(added, "action")) \(added == 1 ? "was" : "were") added to the plan."
      )
    }
    let (then, now) = (levels(earlier), levels(later))
    func named(_ test: (Int32, Int32) -> Bool) -> [String] {
      later.objectiveSummaries.filter { objective in
        guard let before = then[objective.id], let after = now[objective.id] else { return false }
        return test(before, after)
      }.map(\.published)
    }
    let gained = named { $0 < $1 }
    if !gained.isEmpty {
      sentences.append(
        "The record supports more than before for \(counted(gained.count, "objective")): "
          + "\(listed(gained))."
      )
    }
    let lost = named { $0 > $1 }
    if !lost.isEmpty {
      sentences.append(
        "The record supports less than before for \(counted(lost.count, "objective")): "
          + "\(listed(lost))."
      )
    }
    sentences += Self.rerated("Progress", from: earlier, to: later, by: \.progress)
    sentences += Self.rerated("Impact", from: earlier, to: later, by: \.impact)
    let fresh = later.objectiveSummaries.count { then[$0.id] == nil }
    if fresh > 0 {
      sentences.append("\(counted(fresh, "objective")) \(fresh == 1 ? "is" : "are") new.")
    }
    self.sentences = sentences
  }

  /// Who was rated otherwise before is named, "R3 Conferences on time (Amber, was Red)", in the
  /// plan's order; first ratings are counted by their words, for a plan begins with all of them.
  private static func rerated(
    _ aspect: String,
    from earlier: PlanContent,
    to later: PlanContent,
    by rating: KeyPath<ObjectiveSummary, Rating?>
  ) -> [String] {
    let then = Dictionary(
      earlier.objectiveSummaries.map { ($0.id, $0[keyPath: rating]?.word ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
    var changed: [String] = []
    var first: [String: Int] = [:]
    for objective in later.objectiveSummaries {
      let now = objective[keyPath: rating]?.word ?? ""
      guard let before = then[objective.id], !now.isEmpty, now != before else { continue }
      if before.isEmpty {
        first[now, default: 0] += 1
      } else {
        changed.append("\(objective.published) (\(now), was \(before))")
      }
    }
    var sentences: [String] = []
    if !changed.isEmpty {
      sentences.append(
        "\(aspect) is rated differently for \(counted(changed.count, "objective")): "
          + "\(listed(changed))."
      )
    }
    if !first.isEmpty {
      let words = first.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      sentences.append(
        "\(aspect) is rated for the first time for "
          + "\(counted(first.values.reduce(0, +), "objective")): "
          + "\(listed(words.map { "\($0.value) \($0.key)" }))."
      )
    }
    return sentences
  }
}

extension ObjectiveSummary {
  /// As a sentence names it: "R3 Conferences on time".
  fileprivate var published: String {
    "\(ref) \(title.shortened(to: 80))".trimmingPrefix(" ").description
  }
}
