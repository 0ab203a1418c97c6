import Messages
import ProtobufC

/// A view to be printed, in words or as JSON.
enum ShownView {
  case board(BoardView)
  case plan(PlanDetail)
  case objective(ObjectiveDetail)
  case coverage(Coverage)
  case measure(MeasureDetail)
  case checks(ListFindingsResponse)
  case review(ReviewView)
  case meeting(MeetingDetail)
  case versions(ListVersionsResponse)
  case difference(Difference)

  /// The message's proto3 JSON; for checks a list of plain findings.
  func json() throws -> String {
    switch self {
    case .board(let view): try view.json()
    case .plan(let view): try view.json()
    case .objective(let view): try view.json()
    case .coverage(let view): try view.json()
    case .measure(let view): try view.json()
    case .review(let view): try view.json()
    case .meeting(let view): try view.json()
    case .versions(let view): try view.json()
    case .difference(let view): try view.json()
    case .checks(let view): try JSONOutput.text(view.findings.map(ShownFinding.init))
    }
  }

  var lines: [String] {
    switch self {
    case .board(let view): BoardText(view).lines
    case .plan(let view): PlanText.lines(view)
    case .objective(let view): ObjectiveText.lines(view)
    case .coverage(let view): CoverageText.lines(view)
    case .measure(let view): MeasureText.lines(view)
    case .review(let view): ReviewText.lines(view)
    case .meeting(let view): MeetingText.lines(view)
    case .versions(let view): VersionText.lines(view)
    case .difference(let view): DifferenceText.lines(view)
    case .checks(let view):
      view.findings.isEmpty
        ? ["No contradiction and no flaw was found."]
        : ChecksText.lines(view.findings)
    }
  }
}
