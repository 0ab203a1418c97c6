import Messages
import PlanImport
import ProtobufC

extension InspectionFramework {
  /// As the report says, or as its date makes certain: the single inspection framework ended in
  /// 2017, the present one began in 2018.
  init(_ imported: ImportedInspection, published: CalendarDate?) {
    switch imported.framework {
    case .single: self = .single
    case .ilacs: self = .ilacs
    case .focusedVisit: self = .focusedVisit
    case .monitoringVisit: self = .monitoringVisit
    case .jointTargetedArea: self = .jointTargetedArea
    case .peerReview: self = .peerReview
    case .unknown:
      guard !imported.judgements.isEmpty, let year = published?.year else {
        self = .unspecified
        return
      }
      self = (2013...2017).contains(year) ? .single : year >= 2018 ? .ilacs : .unspecified
    }
  }
}

extension Judgement {
  /// Identifiers are positions until the judgement gets its own.
  init(_ imported: ImportedJudgement, index: Int) {
    self.init()
    id = "\(index)"
    parentID = imported.parent.map { "\($0)" } ?? ""
    number = imported.number
    area = imported.area
    gradeAsWritten = imported.gradeAsWritten
    switch imported.grade {
    case .outstanding: grade = .outstanding
    case .good: grade = .good
    case .requiresImprovement: grade = .requiresImprovement
    case .inadequate: grade = .inadequate
    // A grade of older frameworks that the present scale doesn't have; kept as written.
    case .adequate: grade = .unspecified
    }
  }
}

extension Paragraph {
  init(_ imported: ImportedParagraph) {
    self.init()
    number = Int32(clamping: imported.number ?? 0)
    section = imported.section
    text = imported.text
    flagged = imported.isFlagged
  }
}

extension ThreadStart {
  init(_ imported: ImportedRecommendation) {
    self.init()
    switch imported.kind {
    case .recommendation, .improvement: kind = .recommendation
    case .priorityAction: kind = .priorityAction
    }
    number = imported.number
    addressee = imported.addressee == .authority ? "local authority" : "safeguarding board"
    text = imported.text
  }
}
