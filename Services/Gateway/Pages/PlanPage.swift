import Messages

/// The plan: sections, their objectives, their actions.
struct PlanPage: Page {
  static let template = "plan"

  let title = "Plan"
  let place: NavigationItem? = .plan
  let name: String
  let dated: String?
  let tally: ActionTally
  let filter: ActionFilterForm
  let sections: [PlanSection]
  let shownWords: String
  let nothingFound: Bool
  let isEmpty: Bool
  let legends: [RatingLegend]
  let importAddress: String?
  let checksAddress: String?
  let actionsAddress: String
  /// These are not for readers of what is published.
  let versionsAddress: String?
  let readinessAddress: String?
  let publishedAddress: String?
  /// What was withdrawn, for readers of more than what is published.
  let withdrawnAddress: String?
  /// What the keeper of the plan may add and change.
  let keeping: [Crumb]
  let hasKeeping: Bool
  /// The plan as a workbook, in each layout.
  let layouts: [Crumb]
  let hasLayouts: Bool

  struct PlanSection: TemplateValue {
    let id: String
    let ref: String
    let name: String
    let outcome: String?
    let objectives: [PlanObjective]
    let links: [Crumb]
    let hasLinks: Bool
  }

  struct PlanObjective: TemplateValue {
    let ref: String
    let kind: String
    let text: String
    let address: String
    let owners: String
    let progress: StatusTag
    let impact: StatusTag
    let level: LevelMark
    let contradictions: String?
    let actions: [ActionRow]
    let hasActions: Bool
    /// "7 actions, 2 overdue".
    let count: String
    /// Whether the list of actions stands open.
    let open: Bool
  }

  /// The council's other plans.
  let others: [Crumb]
  let hasOthers: Bool

  /// `plans` are all of the council's, where there are several.
  init(
    _ detail: PlanDetail,
    of plans: [Plan] = [],
    filter: ActionFilter = ActionFilter(),
    in frame: PageFrame
  ) {
    let site = frame.site
    let plan = detail.plan ?? Plan()
    let admitted = detail.actions.filter { filter.admits($0, today: frame.shownDate) }
    let byObjective = Dictionary(grouping: admitted, by: \.objectiveID)
    self.name = plan.title
    self.dated = plan.dated?.words
    self.tally = ActionTally(detail.counts ?? ActionCounts(), in: site)
    self.filter = ActionFilterForm(
      filter,
      address: "plan",
      leads: Array(Set(detail.actions.flatMap(\.leads))),
      sections: plan.sections.filter { !$0.withdrawn },
      sorts: false,
      in: frame
    )
    func objectives(_ section: String?) -> [PlanObjective] {
      let known = Set(plan.sections.map(\.id))
      return detail.objectives.filter { objective in
        section.map { objective.sectionID == $0 } ?? !known.contains(objective.sectionID)
      }.compactMap { objective in
        let actions = byObjective[objective.id] ?? []
        if filter.isOn, actions.isEmpty { return nil }
        return PlanObjective(objective, actions: actions, open: filter.isOn, in: frame)
      }
    }
    var sections = plan.sections.filter { !$0.withdrawn }.sorted { $0.order < $1.order }
      .map { section in
        PlanSection(
          id: "section-\(section.id)",
          ref: section.ref,
          name: section.title,
          outcome: section.outcomeStatement,
          objectives: objectives(section.id),
          links: Self.links(of: section, in: frame),
          hasLinks: frame.permits(.keepPlan)
        )
      }
    let rest = objectives(nil)
    if !rest.isEmpty {
      sections.append(
        PlanSection(
          id: "section-other",
          ref: "",
          name: "Other objectives",
          outcome: nil,
          objectives: rest,
          links: [],
          hasLinks: false
        )
      )
    }
    self.sections = filter.isOn ? sections.filter { !$0.objectives.isEmpty } : sections
    self.shownWords =
      filter.isOn
      ? "\(grouped(admitted.count)) of \(counted(detail.actions.count, "action")) shown"
      : "\(counted(detail.objectives.count, "objective")), \(counted(detail.actions.count, "action"))"
    self.nothingFound = filter.isOn && admitted.isEmpty
    self.isEmpty =
      detail.objectives.isEmpty && detail.actions.isEmpty
      && plan.sections.allSatisfy(\.withdrawn)
    self.legends = RatingLegend.both(
      progress: detail.progressScheme,
      impact: detail.impactScheme
    )
    self.importAddress = frame.permits(.importFiles) ? site.importing : nil
    self.checksAddress =
      frame.holds(.seeChecks) ? site.checks : nil
    self.actionsAddress = site.actions()
    let readsContent = frame.reads(.meetings)
    self.versionsAddress = readsContent ? site.versions : nil
    self.readinessAddress = readsContent ? site.readiness() : nil
    self.publishedAddress = readsContent ? site.published : nil
    self.withdrawnAddress = readsContent ? site.withdrawn : nil
    self.keeping = frame.permits(.keepPlan) ? Self.links(of: plan, in: site) : []
    self.hasKeeping = !keeping.isEmpty
    self.layouts =
      frame.holds(.exportPlans) && !isEmpty
      ? PlanLayout.named.map {
        Crumb(text: $0.title, address: site.to(["plan", "export", $0.word]))
      } : []
    self.hasLayouts = !layouts.isEmpty
    self.others = plans.filter { $0.id != plan.id }.map {
      Crumb(text: $0.title, address: site.plan($0.id))
    }
    self.hasOthers = !others.isEmpty
  }
}

extension PlanPage {
  private static func links(of plan: Plan, in site: Address) -> [Crumb] {
    let begin = site.to(["plan", "new"])
    if plan.id.isEmpty { return [Crumb(text: "Begin a plan by hand", address: begin)] }
    let own = [("plan", plan.id)]
    return [
      Crumb(text: "Add a section", address: site.to(["plan", "sections", "new"], own)),
      Crumb(text: "Change its title and date", address: site.to(["plan", "revise"], own)),
      Crumb(text: "Begin another plan", address: begin),
    ]
  }

  private static func links(of section: Section, in frame: PageFrame) -> [Crumb] {
    guard frame.permits(.keepPlan) else { return [] }
    func form(_ name: String...) -> String { frame.site.to(["sections", section.id] + name) }
    return [
      Crumb(text: "Add an objective", address: form("objectives", "new")),
      Crumb(text: "Change this section", address: form("revise")),
      Crumb(text: "Withdraw it", address: form("withdraw")),
    ]
  }
}

extension PlanPage.PlanObjective {
  init(_ objective: ObjectiveSummary, actions: [ActionSummary], open: Bool, in frame: PageFrame) {
    self.ref = objective.ref
    self.kind = objective.kind.words
    self.text = objective.title
    self.address = frame.site.objective(objective.id)
    self.owners =
      objective.ownerRoles.isEmpty ? "No owner" : objective.ownerRoles.joined(separator: ", ")
    self.progress = StatusTag(rated: objective.progress)
    self.impact = StatusTag(rated: objective.impact)
    self.level = LevelMark(objective.assurance?.level ?? 0)
    self.contradictions =
      objective.contradictions > 0 ? counted(objective.contradictions, "contradiction") : nil
    self.actions = actions.map { ActionRow($0, in: frame) }
    self.hasActions = !actions.isEmpty
    let overdue = actions.count { $0.daysLate > 0 && !$0.done }
    self.count =
      counted(actions.count, "action") + (overdue > 0 ? ", \(overdue) overdue" : "")
    self.open = open
  }
}
