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

  init(_ councils: [PageAuthority]) {
    self.councils = councils.map {
      Row(name: $0.name, code: $0.code, address: Address(authority: $0.code).board)
    }
    isEmpty = councils.isEmpty
  }
}
