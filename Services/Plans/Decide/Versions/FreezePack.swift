package import Messages
import ProtobufC

extension FreezePackRequest {
  /// The services whose words a pack may hold beside those of the plan.
  private static let services = ["audits", "workforce", "notifications"]
  private static let maximumPartBytes = 1024 * 1024

  /// What is wrong with the request, before anything is gathered for it.
  package func check(_ state: PlansState) throws {
    if !meetingID.isEmpty { _ = try state.need(meetingID, .meeting, in: state.meetings) }
    guard state.plan(planID) != nil else {
      throw PlansError.notFound(ObjectRef(.plan, planID))
    }
    var checks = FieldChecks()
    _ = checks.text(title, "title", .line, isRequired: meetingID.isEmpty)
    checks.limit(parts.count, 10, "parts")
    for (index, part) in parts.enumerated() {
      if !Self.services.contains(part.service) {
        checks.refuse(
          "parts[\(index)].service",
          found: "“\(part.service.prefix(40))”",
          allowed: "one of: " + Self.services.inWords
        )
      }
      if part.messageName.isEmpty || part.messageName.count > 200 {
        checks.refuse(
          "parts[\(index)].message_name",
          found: "\(part.messageName.count) characters",
          allowed: "the full name of the message, 1 to 200 characters"
        )
      }
    }
    let size = parts.reduce(0) { $0 + $1.content.count }
    if size > Self.maximumPartBytes {
      checks.refuse(
        "parts",
        found: "\(size) bytes",
        allowed: "at most \(Self.maximumPartBytes) together"
      )
    }
    try checks.finish()
  }

  /// Freezes a content that was gathered for the request, encoded.
  package func decide(
    _ state: PlansState,
    content: [UInt8],
    at moment: Moment
  ) throws -> [PlansEvent] {
    try check(state)
    try FrozenContent.check(size: content.count, of: "the pack")
    let meeting = state.meetings[meetingID]
    let named = title.tidied
    return [
      PlansEvent(
        .packFrozen(
          .with {
            $0.pack = .with {
              $0.id = moment.id("k")
              $0.meetingID = meetingID
              $0.planID = state.plan(planID)?.id ?? ""
              $0.title =
                named.isEmpty
                ? [meeting?.title ?? "", meeting?.heldOn?.inWords ?? ""].filter { !$0.isEmpty }
                  .joined(separator: ", ") : named
              $0.sha256 = FrozenContent.hash(content)
            }
            $0.content = content
          }
        )
      )
    ]
  }
}
