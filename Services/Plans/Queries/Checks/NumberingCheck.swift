import Messages

/// `numbering_gap`: a number that is missing between its neighbours, or given twice.
///
/// Withdrawn actions keep their numbers, so that withdrawing one opens no gap. Bare numbers are
/// counted within their objective, all others over the plan.
struct NumberingCheck {
  let index: PlanIndex
  let state: PlansState

  init(of index: PlanIndex, in state: PlansState) {
    self.index = index
    self.state = state
  }

  private struct Numbered {
    let reference: ReferenceNumber
    let ref: ObjectRef
    let standing: Bool
  }

  func findings() -> [CheckFinding] {
    var series: [String: [Numbered]] = [:]
    var order: [String] = []
    func add(_ text: String, _ ref: ObjectRef, standing: Bool, scope: String) {
      guard let reference = ReferenceNumber(text) else { return }
      let key = reference.prefix.isEmpty ? "\(scope)|" : "|\(reference.prefix)"
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(
        Numbered(reference: reference, ref: ref, standing: standing)
      )
    }
    for objective in index.objectives {
      for action in state.actions(of: objective.id, withdrawn: true) {
        add(
          action.ref,
          ObjectRef(.action, action.id),
          standing: !action.withdrawn,
          scope: objective.id
        )
      }
    }
    return order.flatMap { key in
      let members = series[key] ?? []
      return gaps(members) + repeats(members)
    }
  }

  private func gaps(_ members: [Numbered]) -> [CheckFinding] {
    let byNumber = Dictionary(grouping: members, by: \.reference.number)
    guard byNumber.count > 1, let highest = byNumber.keys.max(), let lowest = byNumber.keys.min(),
      // A series that begins late, or has large holes, is not numbered one by one.
      lowest <= 2, highest <= byNumber.count + max(2, byNumber.count / 4)
    else { return [] }
    return (1...highest).filter { byNumber[$0] == nil }.compactMap { number in
      guard let before = byNumber[number - 1]?.first ?? byNumber[number + 1]?.first else {
        return nil
      }
      let missing = before.reference.spelled(number)
      let after = byNumber[number + 1]?.first?.reference.text
      let place =
        number > 1 && after != nil
        ? "between \(before.reference.text) and \(after ?? "")" : "beside \(before.reference.text)"
      return CheckFinding(
        "numbering_gap",
        .note,
        [before.ref],
        found: "no \(missing)",
        expected: missing,
        message: "There is no \(missing) \(place).",
        fix: "Check the document: add the action that is missing, or renumber."
      )
    }
  }

  private func repeats(_ members: [Numbered]) -> [CheckFinding] {
    let standing = members.filter(\.standing)
    let byNumber = Dictionary(grouping: standing, by: \.reference.number)
    return byNumber.keys.sorted().compactMap { number in
      guard let twins = byNumber[number], twins.count > 1, let first = twins.first else {
        return nil
      }
      return CheckFinding(
        "numbering_gap",
        .note,
        twins.map(\.ref),
        found: "\(first.reference.text) \(twins.count) times",
        expected: "each reference once",
        message: "\(first.reference.text) is given to \(twins.count) actions.",
        fix: "Give each action a reference of its own."
      )
    }
  }
}
