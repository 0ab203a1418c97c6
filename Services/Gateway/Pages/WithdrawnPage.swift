import Messages
import ProtobufC

/// What was taken out of the plan, why and by whom; it can be put back from here.
struct WithdrawnPage: Page {
  static let template = "withdrawn"

  let title = "What was withdrawn"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let rows: [Row]
  let hasRows: Bool

  struct Row: TemplateValue {
    let kind: String
    let name: String
    let address: String?
    let partOf: String?
    let reason: String
    let by: String
    let restore: String?
  }

  init(_ list: ListWithdrawnResponse, in frame: PageFrame) {
    self.trail = [Crumb(text: "Plan", address: frame.site.plan)]
    self.rows = list.items.map { item in
      let object = item.object ?? ObjectRef()
      let hasPage = [ObjectKind.objective, .action, .measure].contains(object.kind)
      return Row(
        kind: object.kind.withdrawnWords,
        name: item.title,
        address: hasPage ? frame.page(of: object) : nil,
        partOf: item.partOfTitle,
        reason: item.reason.isEmpty ? "Not said" : item.reason,
        by: [PeopleNames.of(item.withdrawnBy), item.withdrawnAt?.day.words ?? ""]
          .filter { !$0.isEmpty }.joined(separator: ", "),
        restore: frame.permits(.keepPlan) ? frame.site.restoring(object) : nil
      )
    }
    self.hasRows = !list.items.isEmpty
  }
}

extension ObjectKind {
  /// What a list of different things calls one of them.
  var withdrawnWords: String {
    switch self {
    case .section: "Section"
    case .objective: "Objective"
    case .action: "Action"
    case .criterion: "Success criterion"
    case .voice: "Voice"
    case .measure: "Measure"
    case .evidence: "Evidence"
    default: "Part of the plan"
    }
  }

  /// As addresses write it: "criterion".
  var withdrawnWord: String { name.dropFirst("OBJECT_KIND_".count).lowercased() }
}
