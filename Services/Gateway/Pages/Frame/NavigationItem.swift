/// A heading of the service navigation, in the order shown.
enum NavigationItem: String, CaseIterable, Sendable {
  case board
  case plan
  case inspections
  case measures
  case audits
  case workforce
  case meetings
  case myWork
  /// The last published version: all that scrutiny reads, and nobody else's heading.
  case published

  /// The headings of whoever reads the council's working record.
  static let ofTheRecord = Set(allCases).subtracting([.published])

  var words: String {
    switch self {
    case .board: "Board"
    case .plan: "Plan"
    case .inspections: "Inspections"
    case .measures: "Measures"
    case .audits: "Audits"
    case .workforce: "Workforce"
    case .meetings: "Meetings"
    case .myWork: "My work"
    case .published: "Published view"
    }
  }

  func address(in site: Address) -> String {
    switch self {
    case .board: site.board
    case .plan: site.plan
    case .inspections: site.inspections
    case .measures: site.measures
    case .audits: site.audits
    case .workforce: site.workforce
    case .meetings: site.meetings
    case .myWork: site.myWork
    case .published: site.published
    }
  }
}
