import Messages

/// A meeting with its agenda for a terminal.
enum MeetingText {
  static func lines(_ detail: MeetingDetail) -> [String] {
    let meeting = detail.meeting ?? Meeting()
    var lines = [
      "\(meeting.title), \(DayText.of(meeting.heldOn))\(detail.planned ? " (planned)" : "")"
    ]
    if !meeting.attendance.isEmpty {
      lines.append("Present: " + meeting.attendance.joined(separator: "; "))
    }
    if !detail.agenda.isEmpty { lines += ["", "Agenda:"] }
    lines += detail.agenda.map { item in
      let kind = item.kind.replacing("_", with: " ")
      return "- \(kind): \(item.title)" + (item.why.isEmpty ? "" : ". \(item.why)")
    }
    if !meeting.decisions.isEmpty { lines += ["", "Decided:"] }
    lines += meeting.decisions.map { decision in
      let owner = decision.ownerRole.isEmpty ? "" : " (\(decision.ownerRole)"
      let due = decision.due.map { ", by \(DayText.of($0))" } ?? ""
      let outcome = decision.outcome.isEmpty ? "" : " Closed: \(decision.outcome)"
      return "- \(decision.text)\(owner)\(owner.isEmpty ? "" : due + ")")\(outcome)"
    }
    if !detail.challenges.isEmpty { lines += ["", "Challenges:"] }
    lines += detail.challenges.map {
      "- \($0.text) \($0.answer.isEmpty ? "(no answer yet)" : "Answer: \($0.answer)")"
    }
    for pack in detail.packs {
      lines += ["", "Pack \(pack.id), frozen, SHA-256 \(HexText.of(pack.sha256))"]
      lines += pack.errata.map { "  Erratum: \($0.text)" }
    }
    return lines
  }
}

/// The versions of a plan for a terminal.
enum VersionText {
  static func lines(_ list: ListVersionsResponse) -> [String] {
    guard !list.versions.isEmpty else { return ["No version has a name yet."] }
    var table = TextTable("label", "position", "published", "SHA-256", "note")
    for version in list.versions {
      table.add(
        version.label,
        String(version.position),
        version.published ? "yes" : "no",
        version.published ? HexText.of(version.sha256) : "",
        version.note
      )
    }
    return table.lines
  }
}

/// A difference for a terminal: the summary, then line by line.
enum DifferenceText {
  static func lines(_ difference: Difference) -> [String] {
    ["Since \(difference.sinceWhat):"] + difference.summary.map { "- \($0)" } + [""]
      + difference.lines.map(line)
  }

  static func line(_ line: DifferenceLine) -> String {
    let title = line.ref.isEmpty ? String(line.title.prefix(80)) : line.ref
    let change =
      line.before.isEmpty && line.after.isEmpty
      ? "" : ": \(line.before.prefix(100)) -> \(line.after.prefix(100))"
    let who = line.actor.isEmpty ? "" : ", by \(line.actor) on \(DayText.of(line.on))"
    return "- \(line.kind) \(title)\(change)\(who)"
      + (line.reason.isEmpty ? "" : ". \(line.reason)")
  }
}

/// A day as the terminal shows it: 2026-03-31.
enum DayText {
  static func of(_ day: CalendarDate?) -> String {
    guard let day else { return "no date" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(two(day.month))-\(two(day.day))"
  }
}

/// Bytes as hexadecimal digits.
enum HexText {
  static func of(_ bytes: [UInt8]) -> String {
    bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }
}
