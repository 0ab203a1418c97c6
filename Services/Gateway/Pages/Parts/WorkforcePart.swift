import Messages

/// Workforce figures of the latest month against three months and a year before.
struct WorkforcePart: TemplateValue {
  struct Line: TemplateValue {
    let name: String
    let now: String
    let quarter: String
    let year: String
    let change: String
    let changeStyle: String
    let parts: String?
    let formula: String
    let definition: String
    let note: String?
  }

  struct Difficult: TemplateValue {
    let name: String
    let address: String
    let rating: StatusTag
    let months: String
  }

  let month: String
  /// "7 of 8 teams returned".
  let returned: String?
  let lines: [Line]
  let hasLines: Bool
  let alerts: [String]
  let difficult: [Difficult]
  let hasDifficult: Bool
  let missing: String?

  init(_ figures: WorkforceFigures, in site: Address) {
    let latest = figures.months.last
    self.month = latest?.month?.words ?? "No month returned yet"
    self.returned = latest.map { "\($0.teamsReturned) of \($0.teamsOpen) teams returned" }
    self.lines = (latest?.figures ?? []).map(Line.init)
    self.hasLines = latest?.figures.isEmpty == false
    var alerts: [String] = []
    if figures.casesHeldByManagers > 0 {
      alerts.append(
        "\(counted(figures.casesHeldByManagers, "case is", "cases are")) held by managers."
      )
    }
    if figures.unallocatedChildren > 0 {
      alerts.append(
        "\(counted(figures.unallocatedChildren, "child has", "children have")) no allocated worker."
      )
    }
    self.alerts = alerts
    self.difficult = figures.teamsInDifficulty.filter { $0.months >= 3 }.map {
      Difficult(
        name: $0.team?.name ?? "",
        address: site.team($0.team?.id ?? ""),
        rating: StatusTag(teamRating: $0.rating),
        months: counted($0.months, "month")
      )
    }
    self.hasDifficult = !difficult.isEmpty
    let missing = figures.missingReturns.map(\.name)
    self.missing =
      missing.isEmpty ? nil : "No return yet from \(listed(missing)); the figures leave them out."
  }
}

extension WorkforcePart.Line {
  init(_ figure: WorkforceFigure) {
    self.name = figure.nameWords
    self.now = figure.words(figure.value)
    self.quarter = figure.words(figure.threeMonthsBefore)
    self.year = figure.words(figure.yearBefore)
    let before = figure.threeMonthsBefore ?? figure.yearBefore
    let step = before.flatMap { before in figure.value.map { $0 - before } } ?? 0
    if abs(step) < 0.05 {
      self.change = before == nil ? "nothing to compare" : "no change"
      self.changeStyle = "same"
    } else {
      let unit = figure.unit == "percent" ? " points" : ""
      self.change =
        "\(step > 0 ? "up" : "down") \(figure.unit == "count" ? Gateway.figure(abs(step)) : Gateway.figure(abs(step), decimals: 1))\(unit)"
      self.changeStyle = (step < 0) == figure.lowerBetter ? "better" : "worse"
    }
    if let numerator = figure.numerator, let denominator = figure.denominator {
      self.parts = "\(naturalFigure(numerator)) ÷ \(naturalFigure(denominator))"
    } else {
      self.parts = nil
    }
    self.formula = figure.formula
    self.definition = figure.definition == "DfE" ? "DfE definition" : "local definition"
    self.note = figure.note
  }
}

extension WorkforceFigure {
  /// "Average caseload, cases per FTE".
  var nameWords: String {
    title + (["percent", "count", ""].contains(unit) ? "" : ", \(unit)")
  }

  /// A value of this figure in its unit; a dash where there is none.
  func words(_ value: Double?) -> String {
    guard let value else { return "–" }
    return switch unit {
    case "percent": figure(value, decimals: 1) + "%"
    case "count": figure(value)
    default: figure(value, decimals: 1)
    }
  }
}

extension StatusTag {
  /// A team's own rating of a month: green, amber, red or none.
  init(teamRating rating: String) {
    switch rating.lowercased() {
    case "green": self.init(word: "Green", shape: .disc, colour: "green")
    case "amber": self.init(word: "Amber", shape: .triangle, colour: "amber")
    case "red": self.init(word: "Red", shape: .diamond, colour: "red")
    default: self.init(word: "Not rated", shape: .none, colour: "")
    }
  }
}
