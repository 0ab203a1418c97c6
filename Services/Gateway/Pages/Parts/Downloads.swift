import Messages

/// Links to a page's table as files.
struct Downloads: TemplateValue {
  /// What is taken away: "these actions".
  let what: String
  let links: [Crumb]

  init(_ what: String, _ path: [String], _ query: [(String, String)] = [], in site: Address) {
    self.what = what
    links = ExportedTable.Format.allCases.map { format in
      Crumb(
        text: format.words,
        address: site.to(["tables"] + path + [format.rawValue], query)
      )
    }
  }
}
