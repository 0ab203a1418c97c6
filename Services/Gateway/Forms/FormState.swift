import Foundation

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

  /// The value of a field, without the space around it.
  func text(_ name: String) -> String {
    (value(name) ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The lines of a field that hold anything.
  func lines(_ name: String) -> [String] {
    text(name).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// Everything that was ticked under a name.
  func chosen(_ name: String) -> [String] { (values[name] ?? []).filter { !$0.isEmpty } }

  func error(_ name: String) -> String? { errors.first { $0.field == name }?.message }
}

/// One thing that is wrong with one field; an empty name means the whole form.
struct FieldError: Sendable, Hashable {
  let field: String
  let message: String

  /// The last part of a path in a request, without its place in a list: `action.leads[2]` is
  /// `leads`.
  static func name(ofPath path: String) -> String {
    let last = path.split(separator: ".").last ?? ""
    return String(last.prefix { $0 != "[" })
  }
}
