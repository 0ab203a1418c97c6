package import Messages

/// What a message says: of which kinds there is how much, and where to look.
///
/// Never what about, for mail is read by others.
package struct Digest: Hashable, Sendable {
  package let subject: String
  package let text: String

  /// - Parameters:
  ///   - items: What it tells of.
  ///   - name: Of the person; may be empty.
  ///   - lateCount: How many things the person answers for are late now, told of or not.
  ///   - address: Of the site, without a slash at the end.
  ///   - authority: The council's code.
  package init(
    items: [InboxItem],
    name: String,
    lateCount: Int,
    address: String,
    authority: String
  ) {
    let isUrgent = items.contains(where: \.urgent)
    let groups = Self.order.compactMap { kind -> String? in
      let count = items.count { $0.kind == kind }
      return count == 0 ? nil : Self.sentence(kind, count)
    }
    subject =
      isUrgent
      ? "Golden Thread: please look now"
      : "Golden Thread: \(Self.count(items.count, "notification", "notifications"))"
        + (lateCount > 0 ? ", \(lateCount) late" : "")
    var lines = [name.isEmpty ? "Hello," : "Hello \(name),", ""]
    lines.append(isUrgent ? "This can't wait for your digest:" : "Since your last digest:")
    lines += groups.map { "- \($0)" }
    lines.append("")
    if !isUrgent {
      lines.append(
        lateCount == 0
          ? "Nothing that you answer for is late."
          : "\(Self.count(lateCount, "thing", "things")) that you answer for"
            + " \(lateCount == 1 ? "is" : "are") late."
      )
      lines.append("")
    }
    lines.append("Your inbox: \(address)/\(authority)/inbox")
    if !isUrgent { lines.append("How often we write: \(address)/\(authority)/preferences") }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The most pressing first.
  private static let order: [NotificationKind] = [
    .safeguardingConcern, .overdue, .auditActionOverdue, .dueSoon, .offTrack, .challengeRaised,
    .auditAssigned, .updateMissing, .measureMissed, .importRejects, .deliveryFailing,
  ]

  private static func sentence(_ kind: NotificationKind, _ number: Int) -> String {
    switch kind {
    case .safeguardingConcern: count(number, "audit concern", "audit concerns")
    case .overdue: count(number, "thing is overdue", "things are overdue")
    case .auditActionOverdue:
      count(number, "audit action is overdue", "audit actions are overdue")
    case .dueSoon: count(number, "thing is due soon", "things are due soon")
    case .offTrack: count(number, "rating turned off track", "ratings turned off track")
    case .challengeRaised: count(number, "challenge to answer", "challenges to answer")
    case .auditAssigned: count(number, "audit assigned to you", "audits assigned to you")
    case .updateMissing: count(number, "update is missing", "updates are missing")
    case .measureMissed:
      count(number, "measure missed its target", "measures missed their targets")
    case .importRejects:
      count(number, "import left rows out", "imports left rows out")
    case .deliveryFailing:
      count(number, "e-mail could not be delivered", "e-mails could not be delivered")
    case .unspecified, .unrecognized: count(number, "notification", "notifications")
    }
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
