/// What a plan sets out to change: a recommendation's answer, a priority, a group of actions.
package struct ImportedObjective: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Answers a numbered recommendation.
    case recommendation
    /// Answers a recommendation to the safeguarding board.
    case safeguardingBoard
    /// A priority beyond the recommendations.
    case otherPriority
    /// A priority of the plan's own.
    case priority
    /// An area for improvement of an activity grid.
    case area
    /// A numbered group of actions under a theme.
    case group
    /// Stands for the whole section, where a plan lists actions under nothing narrower.
    case theme
  }

  /// "2", "9A", "LSCB1", "1.1", or "".
  package var ref = ""
  /// The words without the number in front.
  package var title = ""
  /// The heading as written.
  package var heading = ""
  package var kind = Kind.theme
  /// The ref of the objective that this one is part of, or "".
  package var parentRef = ""
  package var owner = ImportedLeads()
  package var rationale = ""
  /// What the objective is meant to achieve, where the document says so apart from the actions.
  package var outcome = ""
  /// The two statuses that a dashboard gives an objective, as written.
  package var actionsStatus = ""
  package var impactStatus = ""
  /// The period update of a dashboard: when, what was done, what comes next, what to say about it.
  package var period = ""
  package var progressThisPeriod = ""
  package var actionsNextPeriod = ""
  package var statusComment = ""
  package var deliveryStatus = ""
  package var barriers = ""
  package var actions: [ImportedAction] = []
  package var criteria: [ImportedCriterion] = []
  package var voices: [String] = []
  package var origin = ImportOrigin.none

  package init() {}
}

/// What success looks like.
package struct ImportedCriterion: Hashable, Sendable {
  package var text = ""
  /// The impact rating's word as written.
  package var impact = ""
  package var comments = ""
  package var measureRefs: [String] = []
  package var origin = ImportOrigin.none

  package init() {}
}

/// Who leads: the text as written and the roles that it names.
package struct ImportedLeads: Hashable, Sendable {
  package var asWritten = ""
  package var roles: [String] = []
  /// The one marked as accountable, or "".
  package var accountable = ""

  package init() {}
}
