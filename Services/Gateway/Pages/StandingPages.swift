/// What works and what doesn't for people who read with other means.
struct AccessibilityPage: Page {
  static let template = "accessibility"
  let title = "Accessibility statement"
}

/// What is held about whom, and for how long.
struct DataHeldPage: Page {
  static let template = "data-held"
  let title = "What data is held"
}
