import Figures
import Messages

/// Which actions a list is asked for.
struct ActionFilter {
  private let sectionID: String
  private let leads: Set<String>
  private let status: ActionStatusFilter
  private let words: [String]
  /// The search as one reference: `lmg4` finds `LMG 4`.
  private let reference: String

  init(_ request: ListActionsRequest) {
    sectionID = request.sectionID
    leads = Set(request.leads.map(Self.folded))
    status = request.status
    words = Self.folded(request.search).split(separator: " ").map(String.init)
    reference = Reference(request.search).key
  }

  /// Whether section, lead and search let an action through.
  func admits(_ action: Action, sectionID: String) -> Bool {
    (self.sectionID.isEmpty || self.sectionID == sectionID)
      && (leads.isEmpty || action.leads.contains { leads.contains(Self.folded($0)) })
      && (words.isEmpty || isFound(action))
  }

  /// Whether the status asked for is this one.
  func admits(_ standing: ActionStanding) -> Bool {
    switch status {
    case .overdue: standing.isOverdue
    case .dueSoon: standing.isDueSoon
    case .open: !standing.isClosed
    case .done: standing.isDone
    case .undated: standing.isUndated
    case .unspecified, .unrecognized: true
    }
  }

  private func isFound(_ action: Action) -> Bool {
    if !reference.isEmpty, Reference(action.ref).key == reference { return true }
    let text = Self.folded([action.ref, action.text, action.desiredOutcome].joined(separator: " "))
    return words.allSatisfy(text.contains)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
