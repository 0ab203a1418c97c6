import Messages

/// Something that inspectors will ask and the record can't show yet.
struct ReadinessGap: TemplateValue {
  let text: String
  let address: String?

  static func gaps(_ gathered: GatheredReadiness, in frame: PageFrame) -> [ReadinessGap] {
    var gaps: [ReadinessGap] = []
    for detail in gathered.objectives {
      let objective = detail.objective ?? Objective()
      let address = frame.page(of: ObjectRef(.objective, objective.id))
      let name = objective.ref.isEmpty ? objective.title.shortened(to: 60) : objective.ref
      func add(_ text: String) { gaps.append(ReadinessGap(text: text, address: address)) }
      let assurance = detail.summary?.assurance
      if let missing = assurance?.missing, let first = missing.first, (assurance?.level ?? 0) < 2 {
        let level = (assurance?.level ?? 0) == 0 ? "delivered" : "working"
        let more = missing.count > 1 ? " And \(counted(missing.count - 1, "more thing"))." : ""
        add("That \(name) is \(level): \(first.asSentence.lowercasedFirst)\(more)")
      }
      let standing = objective.criteria.filter { !$0.withdrawn }
      let unmeasured = standing.count { $0.measureIDs.isEmpty }
      if standing.isEmpty {
        add("What success looks like for \(name): it has no criterion.")
      } else if unmeasured > 0 {
        add(
          "How success is known for \(name): \(grouped(unmeasured)) of "
            + "\(counted(standing.count, "criterion", "criteria")) "
            + (unmeasured == 1 ? "has" : "have") + " no measure."
        )
      }
      let voices = objective.voices.filter { !$0.withdrawn }
      if !voices.contains(where: \.heard) {
        add(
          voices.isEmpty
            ? "What children say about \(name): nothing is promised and nothing heard."
            : "What children say about \(name): it was promised, and nothing is heard yet."
        )
      }
      if detail.evidence.allSatisfy(\.withdrawn) {
        add("Evidence for \(name): none is recorded.")
      }
    }
    var seen: Set<String> = []
    for summary in gathered.objectives.flatMap(\.measures) {
      guard let measure = summary.measure, seen.insert(measure.id).inserted else { continue }
      let address = frame.page(of: ObjectRef(.measure, measure.id))
      let name = "\(measure.ref) \(measure.name)".trimmingPrefix(" ")
      if summary.latest == nil {
        gaps.append(ReadinessGap(text: "\(name): it has no figure.", address: address))
      } else if summary.stale {
        let period = summary.latest?.period.map { " is of \($0.words)" } ?? " is old"
        gaps.append(
          ReadinessGap(text: "\(name) today: its latest figure\(period).", address: address)
        )
      }
    }
    return gaps
  }
}
