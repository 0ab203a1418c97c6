/// The messages of google/protobuf that have a JSON form of their own.
enum WellKnown {
  case timestamp, duration, fieldMask, any, structure, value, list
  /// `StringValue` and its like: the bare value.
  case wrapper

  init?(_ type: ProtobufType) {
    guard type.name.hasPrefix("google.protobuf.") else { return nil }
    switch type.name.dropFirst("google.protobuf.".count) {
    case "Timestamp": self = .timestamp
    case "Duration": self = .duration
    case "FieldMask": self = .fieldMask
    case "Any": self = .any
    case "Struct": self = .structure
    case "Value": self = .value
    case "ListValue": self = .list
    case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value",
      "BoolValue", "StringValue", "BytesValue":
      self = .wrapper
    default: return nil
    }
  }
}

/// `actionId` → `action_id`.
func snakeCase(_ name: String) -> String {
  var result = ""
  for character in name {
    if character.isUppercase { result += "_" }
    result += character.lowercased()
  }
  return result
}
