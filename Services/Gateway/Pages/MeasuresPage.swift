import Messages

/// Every measure as a small multiple, worst assurance first.
struct MeasuresPage: Page {
  static let template = "measures"

  let title = "Measures"
  let place: NavigationItem? = .measures
  let planTitle: String
  let measures: [MeasureTile]
  let hasMeasures: Bool
  let note: String?
  let summary: [Count]
  let importAddress: String?
  let defineAddress: String?
  let workingDaysAddress: String
  let downloads: [Downloads]

  struct Count: TemplateValue {
    let number: String
    let words: String
    let bad: Bool
  }

  init(_ list: ListMeasuresResponse, in frame: PageFrame) {
    self.planTitle = list.plan?.title ?? ""
    self.measures = MeasureTile.ordered(list.measures, in: frame.site)
    self.hasMeasures = !list.measures.isEmpty
    self.note = MeasureTile.note(for: list.measures)
    func count(_ words: String, bad: Bool = false, _ test: (MeasureSummary) -> Bool) -> Count {
      let number = list.measures.count(where: test)
      return Count(number: grouped(number), words: words, bad: bad && number > 0)
    }
    self.summary = [
      count("measures") { _ in true },
      count("met") { $0.status == .met },
      count("missed", bad: true) { $0.status == .missed },
      count("getting better") { $0.variation == .improvement },
      count("getting worse", bad: true) { $0.variation == .concern },
      count("consistently fail", bad: true) { $0.assurance == .consistentlyFails },
      count("late", bad: true) { $0.stale },
    ]
    self.downloads = [
      Downloads("these measures", ["measures"], in: frame.site),
      Downloads("all readings", ["readings"], in: frame.site),
    ]
    self.importAddress = frame.permits(.importFiles) ? frame.site.importing : nil
    self.workingDaysAddress = frame.site.workingDays()
    self.defineAddress =
      frame.permits(.keepPlan) ? frame.site.to(["measures", "new"]) : nil
  }
}
