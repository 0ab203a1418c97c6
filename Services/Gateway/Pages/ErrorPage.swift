/// Something could not be shown or saved.
struct ErrorPage: Page {
  static let template = "error"

  enum Kind: Sendable {
    case forbidden, notFound, conflict, `internal`, unavailable

    /// Status of the answer.
    var status: Int {
      switch self {
      case .forbidden: 403
      case .notFound: 404
      case .conflict: 409
      case .internal: 500
      case .unavailable: 503
      }
    }
  }

  let title: String
  let said: String
  let advice: String
  let detail: String?
  let reference: String?
  /// What was typed, on a conflict, so that it can be copied or sent again.
  let kept: [KeptValue]
  let hasKept: Bool
  let hidden: [FormValue.Hidden]
  let again: String?
  let address: String
  let addressText: String

  struct KeptValue: TemplateValue {
    let name: String
    let value: [String]
  }

  /// Says what happened and what to do.
  ///
  /// `detail` is a sentence more, never a secret or another person's data; `reference` identifies
  /// the request to the operators; `kept` is what was typed into a form that could not be saved
  /// and `again` where it can be sent once more.
  init(
    _ kind: Kind,
    detail: String? = nil,
    reference: String? = nil,
    kept: FormState? = nil,
    again: String? = nil,
    in frame: PageFrame
  ) {
    switch kind {
    case .forbidden:
      self.title = "This is not yours to see or do"
      self.said = "Your roles don’t include this."
      self.advice = "If they should, ask your council’s administrator."
    case .notFound:
      self.title = "Page not found"
      self.said = "There is nothing at this address as at \(frame.shownDate.words)."
      self.advice =
        "If you typed it, check it. If a link led here, what it named may have begun later than the date that you look at."
    case .conflict:
      self.title = "Somebody changed this while you were typing"
      self.said = "Nothing was saved, and nothing that you typed is lost: it stands below."
      self.advice = "Look at how it stands now, then decide whether yours still holds."
    case .internal:
      self.title = "Something went wrong on our side"
      self.said = "The page could not be made. Nothing was changed."
      self.advice = "Try again in a minute. If it stays, quote the reference below."
    case .unavailable:
      self.title = "Part of the service is away"
      self.said = "What this page needs isn’t answering at the moment. Nothing was changed."
      self.advice = "It comes back by itself; try again in a minute."
    }
    self.detail = detail
    self.reference = reference
    let hiddenNames: Set<String> = ["key", "based_on", "csrf", "password"]
    let typed = (kept?.values ?? [:]).filter { !hiddenNames.contains($0.key) }
      .sorted { $0.key < $1.key }
    self.kept = typed.filter { $0.value.contains { !$0.isEmpty } }.map {
      KeptValue(
        name: $0.key.split(separator: "_").joined(separator: " ").sentenceCase,
        value: $0.value
      )
    }
    self.hasKept = !self.kept.isEmpty
    // Sent again it is a change of its own, based on whatever stands now.
    self.hidden =
      typed.flatMap { name, values in
        values.map { FormValue.Hidden(name: name, value: $0) }
      }
      + (kept.map {
        [.init(name: "key", value: $0.key + "-again"), .init(name: "based_on", value: "0")]
      } ?? [])
    self.again = again
    // Only somebody who is signed in is refused, and has a page of their own to go to.
    let isRefused = kind == .forbidden && frame.reader == nil
    self.address = isRefused ? "/" : frame.home
    self.addressText =
      switch address {
      case "/": "To your first page"
      case frame.site.board where frame.reader != nil: "To the board view"
      case frame.site.published where frame.reader != nil: "To the published view"
      default: frame.reader == nil ? "Sign in" : "To the list of people"
      }
  }
}
