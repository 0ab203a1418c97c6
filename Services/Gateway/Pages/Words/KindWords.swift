import Messages

extension ObjectKind {
  /// What people call it, at the beginning of a line.
  var words: String {
    switch self {
    case .plan: "Plan"
    case .section: "Section"
    case .objective: "Objective"
    case .action: "Action"
    case .criterion: "Success criterion"
    case .voice: "Voice"
    case .measure: "Measure"
    case .evidence: "Evidence"
    case .inspection: "Inspection"
    case .threadStart: "Recommendation"
    case .paragraph: "Paragraph"
    case .meeting: "Meeting"
    case .challenge: "Challenge"
    case .auditRound: "Audit round"
    case .audit: "Audit"
    case .auditAction: "Audit action"
    case .team: "Team"
    case .notice: "Notice"
    case .review: "Review"
    case .board: "Board"
    case .decision: "Decision"
    case .planVersion: "Plan version"
    case .boardPack: "Board pack"
    default: "Object"
    }
  }
}
