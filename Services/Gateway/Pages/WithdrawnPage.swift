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
        kind: object.kind.words,
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

extension ObjectRef {
  /// As addresses write it: "criterion:a1.c2".
  var withdrawnKey: String {
    "\(kind.name.dropFirst("OBJECT_KIND_".count).lowercased()):\(id)"
  }
}
