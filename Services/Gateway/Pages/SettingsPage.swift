import Messages

/// What the council has set: how the plan is reckoned with, its rating schemes, its boards.
struct SettingsPage: Page {
  static let template = "settings"

  let title = "Settings"
  let facts: [Fact]
  let change: String?
  let schemes: [Scheme]
  let newScheme: String?

  struct Fact: TemplateValue {
    let key: String
    let value: String
  }

  struct Scheme: TemplateValue {
    let name: String
    let words: [Word]
    let change: String?
  }

  struct Word: TemplateValue {
    let tag: StatusTag
    let meaning: String
    let descriptor: String?
  }

  init(_ council: Authority, in frame: PageFrame) {
    let settings = council.settings ?? PlanSettings()
    let site = frame.site
    let mayChange = frame.permits(.changeSettings)
    self.facts = [
      Fact(
        key: "Updates are expected",
        value: "every \(counted(settings.reportingCycleDays, "day"))"
      ),
      Fact(
        key: "Evidence counts",
        value: "for \(counted(settings.evidenceShelfLifeMonths, "month"))"
      ),
      Fact(
        key: "Level 2 asks for",
        value: "\(counted(settings.readingsOnTarget, "reading")) in a row on target"
      ),
      Fact(key: "A signal on a chart is", value: "a run of \(settings.runLength) points"),
      Fact(
        key: "Amber is",
        value: "up to \(plainNumber(settings.amberTolerance * 100))% of the target away"
      ),
    ]
    self.change = mayChange ? site.to(["settings", "change"]) : nil
    self.newScheme = mayChange ? site.to(["settings", "schemes", "new"]) : nil
    self.schemes = council.ratingSchemes.map { scheme in
      Scheme(
        name: scheme.name,
        words: scheme.words.map { word in
          Word(
            tag: StatusTag(word),
            meaning: word.meaning.words?.sentenceCase ?? "Not set",
            descriptor: word.descriptor
          )
        },
        change: mayChange ? site.to(["settings", "schemes", scheme.id]) : nil
      )
    }
  }
}
