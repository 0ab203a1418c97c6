/// A JSON text as it was written: numbers keep their digits, so that a 64-bit one loses nothing.
package enum JSONValue {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order written; no name comes twice.
  case object([JSONMember])

  /// What it is, in words for people.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number(let digits): "the number \(digits)"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A name of a JSON object and what it holds.
package struct JSONMember {
  package let name: String
  package let value: JSONValue
}
