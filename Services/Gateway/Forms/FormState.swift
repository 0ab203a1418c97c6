/// What was typed into a form and what was wrong with it.
struct FormState: Sendable {
  /// Makes a second click on the button the same change: the idempotency key.
  let key: String
  /// Version of the object that the form was made from; 0 = none.
  let basedOn: Int64
  let values: [String: [String]]
  let errors: [FieldError]

  init(
    key: String,
    values: [String: [String]] = [:],
    errors: [FieldError] = [],
    basedOn: Int64 = 0
  ) {
    self.key = key
    self.values = values
    self.errors = errors
    self.basedOn = basedOn
  }

  /// A form as it was sent, to be shown again.
  init(posted: [(String, String)], errors: [FieldError] = []) {
    var values: [String: [String]] = [:]
    for (name, value) in posted where name != "csrf" { values[name, default: []].append(value) }
    self.init(
      key: values["key"]?.first ?? "",
      values: values,
      errors: errors,
      basedOn: values["based_on"]?.first.flatMap { Int64($0) } ?? 0
    )
  }

  /// The same, with what is wrong with it.
  func saying(_ errors: [FieldError]) -> FormState {
    FormState(key: key, values: values, errors: errors, basedOn: basedOn)
  }

  func value(_ name: String) -> String? { values[name]?.first }
  func error(_ name: String) -> String? { errors.first { $0.field == name }?.message }
}

/// One thing that is wrong with one field; an empty name means the whole form.
struct FieldError: Sendable, Hashable {
  let field: String
  let message: String
}
