import Messages

/// Which actions a list shows and in what order; lives in the address.
struct ActionFilter: Sendable, Hashable {
  enum Sort: String, CaseIterable, Sendable {
    case ref, due, late, lead

    var words: String {
      switch self {
      case .ref: "Reference"
      case .due: "Due date"
      case .late: "Longest overdue"
      case .lead: "Lead"
      }
    }
  }

  var status: ActionStatusFilter
  var lead: String
  var section: String
  var search: String
  var sort: Sort

  init(query: [(name: String, value: String)] = []) {
    func value(_ name: String) -> String { query.last { $0.name == name }?.value ?? "" }
    self.status = Self.statuses.first { $0.field == value("status") }?.status ?? .unspecified
    self.lead = value("lead")
    self.section = value("section")
    self.search = value("search")
    self.sort = Sort(rawValue: value("sort")) ?? .ref
  }

  /// As an address holds it, without what says nothing.
  var query: [(String, String)] {
    let status = Self.statuses.first { $0.status == self.status }?.field ?? ""
    return [
      ("status", status), ("lead", lead), ("section", section), ("search", search),
      ("sort", sort == .ref ? "" : sort.rawValue),
    ].filter { !$0.1.isEmpty }
  }

  /// Whether anything is left out.
  var isOn: Bool {
    status != .unspecified || !lead.isEmpty || !section.isEmpty || !search.isEmpty
  }

  /// The choices of the filter: as addresses write them and in words.
  static let statuses: [(field: String, words: String, status: ActionStatusFilter)] = [
    ("", "All actions", .unspecified), ("overdue", "Overdue", .overdue),
    ("due-soon", "Due in 28 days", .dueSoon), ("open", "Open", .open), ("done", "Done", .done),
    ("undated", "Without a date", .undated),
  ]

  /// Whether an action belongs on the list; `today` is the day that the page is of.
  func admits(_ action: ActionSummary, today: CalendarDate) -> Bool {
    if !section.isEmpty, action.sectionID != section { return false }
    if !lead.isEmpty, !action.leads.contains(lead) { return false }
    if !search.isEmpty {
      let text = "\(action.ref) \(action.text) \(action.leads.joined(separator: " "))".lowercased()
      guard search.lowercased().split(separator: " ").allSatisfy({ text.contains($0) }) else {
        return false
      }
    }
    switch status {
    case .overdue: return action.daysLate > 0 && !action.done
    case .dueSoon:
      guard let due = action.due?.dueBy, !action.done else { return false }
      return (0...28).contains(due.dayNumber - today.dayNumber)
    case .open: return !action.done
    case .done: return action.done
    case .undated: return action.due?.dueBy == nil
    default: return true
    }
  }

  /// The list in the order asked for; what can't be ordered keeps the plan's order, at the end.
  func sorted(_ actions: [ActionSummary]) -> [ActionSummary] {
    func key(_ action: ActionSummary) -> (Int, String) {
      switch sort {
      case .ref: (0, "")
      case .due: (action.due?.dueBy?.dayNumber ?? .max, "")
      case .late: (action.done ? 1 : -Int(action.daysLate), "")
      case .lead: (action.leads.isEmpty ? 1 : 0, action.leads.first?.lowercased() ?? "")
      }
    }
    return actions.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      return (a.0, a.1, left.offset) < (b.0, b.1, right.offset)
    }.map(\.element)
  }
}

/// The filter as the template shows it: a form that is sent by GET.
struct ActionFilterForm: TemplateValue {
  struct Choice: TemplateValue {
    let value: String
    let label: String
    let chosen: Bool
  }

  let address: String
  let clear: String?
  let statuses: [Choice]
  let leads: [Choice]
  let sections: [Choice]
  let hasSections: Bool
  let sorts: [Choice]
  let hasSorts: Bool
  let search: String
  let asAt: String?

  init(
    _ filter: ActionFilter,
    address: String,
    leads: [String],
    sections: [Section],
    sorts: Bool,
    in frame: PageFrame
  ) {
    self.address = "/\(Address.encoded(frame.site.authority))/\(address)"
    self.clear =
      filter.isOn ? frame.site.to(address.split(separator: "/").map(String.init)) : nil
    self.statuses = ActionFilter.statuses.map {
      Choice(value: $0.field, label: $0.words, chosen: $0.status == filter.status)
    }
    self.leads =
      [Choice(value: "", label: "Every lead", chosen: filter.lead.isEmpty)]
      + leads.sorted { $0.lowercased() < $1.lowercased() }
      .map { Choice(value: $0, label: $0, chosen: $0 == filter.lead) }
    self.sections =
      sections.isEmpty
      ? []
      : [Choice(value: "", label: "Every section", chosen: filter.section.isEmpty)]
        + sections.map {
          Choice(
            value: $0.id,
            label: "\($0.ref) \($0.title)".shortened(to: 60),
            chosen: $0.id == filter.section
          )
        }
    self.sorts =
      sorts
      ? ActionFilter.Sort.allCases.map {
        Choice(value: $0.rawValue, label: $0.words, chosen: $0 == filter.sort)
      } : []
    self.hasSections = !self.sections.isEmpty
    self.hasSorts = !self.sorts.isEmpty
    self.search = filter.search
    self.asAt = frame.asAt?.iso
  }
}
