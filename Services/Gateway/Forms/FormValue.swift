/// A form as the template shows it.
struct FormValue: TemplateValue {
  struct Problem: TemplateValue {
    let message: String
    /// "#f-progress"; absent for what is wrong with the form as a whole.
    let address: String?
  }

  struct Hidden: TemplateValue {
    let name: String
    let value: String
  }

  let action: String
  let fields: [Field]
  let hidden: [Hidden]
  let problems: [Problem]
  let hasProblems: Bool
  /// What the button says happens.
  let button: String
  let cancel: String?
  let multipart: Bool

  init(
    _ form: FormState,
    to action: String,
    fields: [Field],
    hidden: [(String, String)] = [],
    button: String,
    cancel: String? = nil,
    multipart: Bool = false
  ) {
    self.action = action
    self.fields = fields
    var all = [("key", form.key), ("based_on", String(form.basedOn))]
    all += hidden
    self.hidden = all.map { Hidden(name: $0.0, value: $0.1) }
    let names = Set(fields.map(\.name))
    self.problems = form.errors.map {
      Problem(
        message: $0.message,
        address: names.contains($0.field) ? "#f-\($0.field)" : nil
      )
    }
    self.hasProblems = !form.errors.isEmpty
    self.button = button
    self.cancel = cancel
    self.multipart = multipart
  }
}
