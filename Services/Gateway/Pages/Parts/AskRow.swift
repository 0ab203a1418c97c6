import Messages

/// A role that can answer for part of a section, with what it answers for.
struct AskRow: TemplateValue {
  let role: String
  let owns: String?
  let leads: String?
  let isLate: Bool

  /// Owners first, then leads by how much they lead.
  static func rows(_ objectives: [ObjectiveDetail]) -> [AskRow] {
    var order: [String] = []
    var owned: [String: [String]] = [:]
    var led: [String: (all: Int, late: Int)] = [:]
    func note(_ role: String) { if !order.contains(role) { order.append(role) } }
    for detail in objectives {
      for role in detail.objective?.ownerRoles ?? [] {
        note(role)
        owned[role, default: []].append(detail.objective?.ref ?? "")
      }
    }
    for action in objectives.flatMap(\.actions) where !action.withdrawn {
      for role in action.leads {
        note(role)
        led[role, default: (0, 0)].all += 1
        if action.daysLate > 0, !action.done { led[role, default: (0, 0)].late += 1 }
      }
    }
    let ranked = order.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let first = (owned[other] == nil ? 0 : 1, led[other]?.all ?? 0)
      let second = (owned[one] == nil ? 0 : 1, led[one]?.all ?? 0)
      return first == second ? left.offset < right.offset : first < second
    }
    return ranked.map { _, role in
      let late = led[role]?.late ?? 0
      return AskRow(
        role: role,
        owns: owned[role].map { "Owns \(listed($0))" },
        leads: led[role].map {
          "leads \(counted($0.all, "action"))" + (late > 0 ? ", \(grouped(late)) late" : "")
        },
        isLate: late > 0
      )
    }
  }
}
