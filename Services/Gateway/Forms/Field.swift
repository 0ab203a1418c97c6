/// A field as the template shows it: label above, hint before, error beside.
struct Field: TemplateValue {
  struct Option: TemplateValue {
    let value: String
    let label: String
    let hint: String?
    let id: String
    let checked: Bool
    let tag: StatusTag?
  }

  enum Kind: Sendable {
    /// One line; the type of the input and how wide it is (characters).
    case line(type: String = "text", width: Int = 0, autocomplete: String = "")
    case text(rows: Int)
    case choice([Choice])
    case menu([Choice])
    case boxes([Choice])
    case file(accept: String)
  }

  struct Choice: Sendable {
    let value: String
    let label: String
    let hint: String?
    let tag: StatusTag?

    init(_ value: String, _ label: String, hint: String? = nil, tag: StatusTag? = nil) {
      self.value = value
      self.label = label
      self.hint = hint
      self.tag = tag
    }
  }

  let name: String
  let id: String
  let label: String
  let hint: String?
  let value: String
  let error: String?
  let describedBy: String?
  let required: Bool
  let isLine: Bool
  let isText: Bool
  let isChoice: Bool
  let isMenu: Bool
  let isFile: Bool
  let inputType: String
  let widthStyle: String
  let autocomplete: String?
  let accept: String
  let rows: Int
  /// "radio" or "checkbox".
  let optionType: String
  let options: [Option]

  /// `initial` stands in the field before anything was typed.
  init(
    _ name: String,
    _ label: String,
    hint: String? = nil,
    required: Bool = false,
    initial: String = "",
    as kind: Kind = .line(),
    in form: FormState
  ) {
    self.name = name
    self.id = "f-" + name
    self.label = label
    self.hint = hint
    self.required = required
    self.error = form.error(name)
    let described = [
      hint == nil ? nil : "f-\(name)-hint", error == nil ? nil : "f-\(name)-error",
    ].compactMap(\.self)
    self.describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    var isLine = false
    var isText = false
    var isChoice = false
    var isMenu = false
    var isFile = false
    var inputType = "text"
    var width = 0
    var autocomplete = ""
    var accept = ""
    var rows = 4
    var optionType = "radio"
    var choices: [Choice] = []
    switch kind {
    case .line(let type, let characters, let complete):
      (isLine, inputType, width, autocomplete) = (true, type, characters, complete)
    case .text(let lines): (isText, rows) = (true, lines)
    case .choice(let given): (isChoice, choices) = (true, given)
    case .boxes(let given): (isChoice, choices, optionType) = (true, given, "checkbox")
    case .menu(let given): (isMenu, choices) = (true, given)
    case .file(let types): (isFile, accept) = (true, types)
    }
    // A password is never sent back to the page.
    let secret = inputType == "password"
    let typed = form.values[name]
    self.value = secret ? "" : typed?.first ?? initial
    let chosen = Set(typed ?? (initial.isEmpty ? [] : [initial]))
    self.options = choices.enumerated().map { index, choice in
      Option(
        value: choice.value,
        label: choice.label,
        hint: choice.hint,
        id: index == 0 ? "f-\(name)" : "f-\(name)-\(index + 1)",
        checked: chosen.contains(choice.value),
        tag: choice.tag
      )
    }
    self.isLine = isLine
    self.isText = isText
    self.isChoice = isChoice
    self.isMenu = isMenu
    self.isFile = isFile
    self.inputType = inputType
    self.widthStyle = width == 0 ? "" : width <= 5 ? "w-5" : width <= 10 ? "w-10" : "w-20"
    self.autocomplete = autocomplete
    self.accept = accept
    self.rows = rows
    self.optionType = optionType
  }
}
