import Messages

/// Timescales that guidance sets, each ready to become a measure, with how its days are counted.
struct TemplatesPage: Page {
  static let template = "templates"

  let title = "Define a measure"
  let place: NavigationItem? = .measures
  let trail: [Crumb]
  let free: String
  let workingDays: String
  let templates: [Row]

  struct Row: TemplateValue {
    let name: String
    let meaning: String
    let convention: String
    let local: String?
    let address: String
  }

  init(_ templates: [MeasureTemplate], in frame: PageFrame) {
    self.trail = [Crumb(text: "Measures", address: frame.site.measures)]
    self.workingDays = frame.site.workingDays()
    self.free = frame.site.newMeasure(from: nil)
    self.templates = templates.map { template in
      Row(
        name: template.measure?.name ?? template.key,
        meaning: "Within \(template.timescale). "
          + "Read \(template.measure?.frequency.words.lowercasedFirst ?? "").",
        convention: template.convention,
        local: template.isLocal ? "Local standard: fill in the council’s own number." : nil,
        address: frame.site.newMeasure(from: template.key)
      )
    }
  }
}
