/// An inspection report or letter as its text has it.
package struct ImportedInspection: Hashable, Sendable {
  /// How the event is called, when the text says so.
  package enum Framework: String, Hashable, Sendable {
    case unknown, single, ilacs, focusedVisit, monitoringVisit, jointTargetedArea, peerReview
  }

  package var title = ""
  package var authority = ""
  package var framework = Framework.unknown
  /// As written: "21 November-15 December 2016".
  package var inspectionDates = ""
  package var published = ""
  package var judgements: [ImportedJudgement] = []
  package var sections: [ImportedReportSection] = []
  package var paragraphs: [ImportedParagraph] = []
  package var recommendations: [ImportedRecommendation] = []
  /// Text that is no numbered paragraph: summaries, contents, notes.
  package var narrative: [String] = []
  package var findings = ImportFindings()

  package init() {}

  /// Paragraphs that the report marks as leading to a recommendation.
  package var flaggedCount: Int { paragraphs.count(where: \.isFlagged) }
}

/// A graded area of a report.
package struct ImportedJudgement: Hashable, Sendable {
  package enum Grade: String, Hashable, Sendable {
    case outstanding, good, requiresImprovement, inadequate, adequate
  }

  /// The inspectors' own number: "2.1", or "".
  package var number = ""
  package var area = ""
  package var grade: Grade
  /// The grade in the report's own words.
  package var gradeAsWritten: String
  /// Position in the list of the area that this one is part of.
  package var parent: Int?
  package var line = 0
}

/// A heading of a report.
package struct ImportedReportSection: Hashable, Sendable {
  package var title: String
  /// 1 for the outermost.
  package var level: Int
}

/// A statement of a report.
package struct ImportedParagraph: Hashable, Sendable {
  /// The inspectors' own number; `nil` in letters that don't number.
  package var number: Int?
  package var text: String
  /// The title of the section, with the one above it in front where that says more.
  package var section: String
  /// Marked "(Recommendation)" or the like.
  package var isFlagged = false
  /// Itself a recommendation of a numbered list.
  package var isRecommendation = false
  package var line: Int
}

/// What inspectors ask for.
package struct ImportedRecommendation: Hashable, Sendable {
  package enum Addressee: String, Hashable, Sendable {
    case authority, safeguardingBoard
  }

  package enum Kind: String, Hashable, Sendable {
    case recommendation
    /// From a list of areas for priority action.
    case priorityAction
    /// From a list of what needs to improve.
    case improvement
  }

  /// The inspectors' own number, or the position in a list that has none.
  package var number: String
  package var text: String
  package var addressee: Addressee
  package var kind: Kind
  package var line: Int
}
