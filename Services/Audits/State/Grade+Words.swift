package import Messages

extension Grade {
  /// The four grades from the lowest.
  package static let scale: [Grade] = [.inadequate, .requiresImprovement, .good, .outstanding]

  /// Its place in the scale, 0 the lowest; `nil` for no grade.
  package var rank: Int? { Self.scale.firstIndex(of: self) }

  package var isGoodOrBetter: Bool { self == .good || self == .outstanding }

  /// The words of a page.
  package var words: String {
    switch self {
    case .inadequate: "inadequate"
    case .requiresImprovement: "requires improvement"
    case .good: "good"
    case .outstanding: "outstanding"
    case .unspecified, .unrecognized: "not graded"
    }
  }
}

extension Audit {
  /// The grade that counts: the moderator's where there is one.
  package var standingOverall: Grade {
    moderatedOverall == .unspecified ? overall : moderatedOverall
  }

  /// Whether it was carried out, so that its grades count.
  package var isGraded: Bool {
    switch state {
    case .submitted, .moderated, .actionsOpen, .closed: overall.rank != nil
    default: false
    }
  }

  /// Whether somebody has to acknowledge it: graded inadequate, or a child may be at risk now.
  package var needsAcknowledgement: Bool {
    isGraded && (immediateSafeguardingConcern || standingOverall == .inadequate)
  }
}
