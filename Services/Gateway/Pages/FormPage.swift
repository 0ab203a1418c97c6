/// A page that asks one thing: what it is about, and the form.
struct FormPage: Page {
  static let template = "change-form"

  let title: String
  let place: NavigationItem?
  let trail: [Crumb]
  /// The words of what is changed.
  let subject: String?
  let about: [String]
  let form: FormValue

  /// The form is sent to the address that the page is at, with its query.
  init(
    _ title: String,
    place: NavigationItem? = .plan,
    trail: [Crumb],
    subject: String? = nil,
    about: [String] = [],
    asking fields: [Field],
    hidden: [(String, String)] = [],
    button: String,
    cancel: String,
    _ form: FormState,
    in frame: PageFrame
  ) {
    self.title = title
    self.place = place
    self.trail = trail
    self.subject = subject
    self.about = about
    self.form = FormValue(
      form,
      to: frame.here,
      fields: fields,
      hidden: hidden,
      button: button,
      cancel: cancel
    )
  }
}
