/// The councils that the reader may look at, to choose one.
struct CouncilsPage: Page {
  static let template = "councils"

  struct Row: TemplateValue {
    let name: String
    let code: String
    let address: String
  }

  let title = "Choose a council"
  let councils: [Row]
  let isEmpty: Bool

  init(_ councils: [PageAuthority], in frame: PageFrame) {
    self.councils = councils.map {
      let site = Address(authority: $0.code)
      return Row(
        name: $0.name,
        code: $0.code,
        address: frame.reader?.home(in: site) ?? site.published
      )
    }
    isEmpty = councils.isEmpty
  }
}
