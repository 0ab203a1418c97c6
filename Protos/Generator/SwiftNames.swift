/// How names of a proto become names of Swift, C and JSON.
enum SwiftNames {
  /// Words that the house writes in capitals unless they come first.
  static let acronyms: [String: String] = [
    "api": "API", "csv": "CSV", "docx": "DOCX", "fte": "FTE", "html": "HTML", "http": "HTTP",
    "https": "HTTPS", "id": "ID", "ids": "IDs", "ip": "IP", "json": "JSON", "kpi": "KPI",
    "kpis": "KPIs", "ms": "MS", "nhs": "NHS", "pdf": "PDF", "rpc": "RPC", "sql": "SQL",
    "tls": "TLS", "ui": "UI", "uri": "URI", "url": "URL", "urls": "URLs", "utc": "UTC",
    "xlsx": "XLSX", "xml": "XML",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while", "Self", "Type", "Any",
  ]

  /// `action_id` → `actionID`, `in` → `` `in` ``.
  static func property(_ name: String) -> String {
    escaped(lowerCamel(name.lowercased().split(separator: "_").map(String.init)))
  }

  /// `GetPlan` → `getPlan`.
  static func method(_ name: String) -> String {
    escaped(lowerCamel(snake(name).split(separator: "_").map(String.init)))
  }

  /// `message_response` → `MessageResponse`.
  static func type(_ name: String) -> String {
    name.split(separator: "_").map { word in
      let lower = word.lowercased()
      return acronyms[lower] ?? word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// A nested type can't be called `Type` or `Protocol`.
  static func nestedType(_ name: String, suffix: String) -> String {
    ["Type", "Protocol", "Self"].contains(name) ? name + suffix : name
  }

  /// `GRADE_GOOD` of `Grade` → `good`.
  static func enumCase(_ name: String, of type: String) -> String {
    var rest = name.lowercased()
    let prefix = snake(type) + "_"
    if rest.hasPrefix(prefix), let next = rest.dropFirst(prefix.count).first, next.isLetter {
      rest.removeFirst(prefix.count)
    }
    return property(rest)
  }

  /// `action_id` → `actionId`, as protoc makes JSON names.
  static func json(_ name: String) -> String {
    var result = ""
    var raise = false
    for character in name {
      if character == "_" {
        raise = true
      } else {
        result += raise ? character.uppercased() : String(character)
        raise = false
      }
    }
    return result
  }

  /// `goldenthread.plans.v1.PlanRef` → `goldenthread__plans__v1__plan_ref`, as protoc-gen-c does.
  static func c(_ fullName: String) -> String {
    fullName.split(separator: ".").map { snake(String($0), acronymsStay: true) }
      .joined(separator: "__")
  }

  /// `PlanRef` → `plan_ref`.
  ///
  /// Runs of capitals are one word; `acronymsStay` also keeps their last
  /// letter in it, as protoc-gen-c does.
  static func snake(_ name: String, acronymsStay: Bool = false) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
      if character.isUppercase, index > 0, acronymsStay || characters[index - 1] != "_" {
        let afterLower = !characters[index - 1].isUppercase
        let beforeLower = index + 1 < characters.count && characters[index + 1].isLowercase
        if afterLower || (!acronymsStay && beforeLower) { result += "_" }
      }
      result += character.lowercased()
    }
    return result
  }

  private static func lowerCamel(_ words: [String]) -> String {
    words.enumerated().map { index, word in
      if index == 0 { return word }
      return acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  private static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }
}
