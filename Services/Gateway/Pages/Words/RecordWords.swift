import Messages

extension DueDate {
  /// What was written, and what it was understood to mean where that says more.
  var words: String {
    let written = text.isEmpty ? dueBy?.words ?? "" : text
    guard let dueBy else {
      return meaning == .continuing && !written.isEmpty ? "\(written) (undated)" : written
    }
    switch meaning {
    case .day where text.isEmpty || text == dueBy.iso: return dueBy.words
    case .day: return text == dueBy.words ? text : dueBy.words
    case .unspecified: return dueBy.words
    default: return "\(written) (by \(dueBy.words))"
    }
  }

  /// The day alone in lists, or what was written.
  var short: String { dueBy?.words ?? (text.isEmpty ? "No date" : text) }
}

extension EvidenceKind {
  var words: String {
    switch self {
    case .measure: "Measure"
    case .audit: "Audit"
    case .observation: "Observation"
    case .childOrFamilyVoice: "Child’s or family’s voice"
    case .staffVoice: "Staff voice"
    case .partner: "Partner"
    case .external: "External"
    case .document: "Document (process, not impact)"
    default: "Evidence"
    }
  }

  /// As forms write it.
  var field: String {
    switch self {
    case .measure: "measure"
    case .audit: "audit"
    case .observation: "observation"
    case .childOrFamilyVoice: "child_or_family_voice"
    case .staffVoice: "staff_voice"
    case .partner: "partner"
    case .external: "external"
    case .document: "document"
    default: ""
    }
  }
}

extension EvidenceStrength {
  var words: String? {
    switch self {
    case .weak: "Weak"
    case .moderate: "Moderate"
    case .strong: "Strong"
    default: nil
    }
  }
}

extension Speaker {
  var words: String {
    switch self {
    case .children: "Children"
    case .parents: "Parents"
    case .staff: "Staff"
    case .partners: "Partners"
    default: "Voice"
    }
  }
}

extension ThreadStartKind {
  var words: String {
    switch self {
    case .recommendation: "Recommendation"
    case .priorityAction: "Area for priority action"
    case .noticeRequirement: "Notice requirement"
    case .monitoringPoint: "Monitoring point"
    case .paragraph: "Paragraph"
    default: "Starting point"
    }
  }
}

extension InspectionFramework {
  var words: String {
    switch self {
    case .single: "Single inspection framework"
    case .ilacs: "Inspection of local authority children’s services (ILACS)"
    case .focusedVisit: "Focused visit"
    case .monitoringVisit: "Monitoring visit"
    case .jointTargetedArea: "Joint targeted area inspection"
    case .peerReview: "Peer review"
    case .diagnostic: "Diagnostic"
    case .externalAudit: "External audit"
    default: "Inspection"
    }
  }
}

extension ObjectiveKind {
  /// What an objective is called before its reference.
  var words: String {
    switch self {
    case .recommendation: "Recommendation"
    case .safeguardingBoard: "Recommendation to the safeguarding partnership"
    case .priority: "Priority"
    case .otherPriority: "Other priority"
    case .group: "Group"
    default: "Objective"
    }
  }
}

extension BoardKind {
  var words: String {
    switch self {
    case .improvement: "Improvement Board"
    case .governance: "Governance board"
    case .scrutiny: "Scrutiny committee"
    case .safeguardingPartnership: "Safeguarding partnership"
    case .executive: "Executive"
    default: "Board"
    }
  }
}

extension RatingPerspective {
  var words: String {
    switch self {
    case .chair: "Chair"
    case .adviser: "DfE adviser"
    default: "Owner"
    }
  }
}

extension RatingAspect {
  var words: String { self == .impact ? "Impact" : "Progress" }
  var field: String { self == .impact ? "impact" : "progress" }
}

extension RoundKind {
  var words: String {
    switch self {
    case .coreCaseFile: "Core case file audit"
    case .thematic: "Thematic audit"
    case .multiAgency: "Multi-agency audit"
    case .dipSample: "Dip sample"
    case .supervision: "Supervision audit"
    case .practiceObservation: "Practice observation"
    case .external: "External audit"
    case .reAudit: "Re-audit"
    default: "Audit"
    }
  }
}

extension AuditState {
  var words: String {
    switch self {
    case .assigned: "Assigned"
    case .submitted: "Submitted"
    case .moderated: "Moderated"
    case .actionsOpen: "Actions open"
    case .closed: "Closed"
    case .exempted: "Exempted"
    default: "Not started"
    }
  }
}

extension Frequency {
  var words: String {
    switch self {
    case .monthly: "Monthly"
    case .quarterly: "Quarterly"
    case .sixMonthly: "Every six months"
    case .annual: "Yearly"
    case .termly: "Each term"
    default: "Not set"
    }
  }
}

extension MeasureSource {
  var words: String {
    switch self {
    case .entered: "entered by hand"
    case .imported: "imported from a file"
    case .audits: "computed from the audits"
    case .workforce: "computed from the workforce returns"
    default: "not recorded"
    }
  }
}

extension FindingSeverity {
  var words: String {
    switch self {
    case .serious: "Serious"
    case .warning: "Warning"
    default: "Note"
    }
  }

  var style: String {
    switch self {
    case .serious: "serious"
    case .warning: "warning"
    default: "note"
    }
  }
}
