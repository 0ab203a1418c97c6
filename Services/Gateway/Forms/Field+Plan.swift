import Messages

/// Fields that several forms of the plan ask in the same way.
extension Field {
  /// Why something changes; wanted, never demanded.
  static func why(
    _ label: String = "Why does it change?",
    required: Bool = false,
    in form: FormState
  )
    -> Field
  {
    Field(
      "reason",
      label,
      hint: "It stands in the history beside the change.",
      required: required,
      as: .text(rows: 2),
      in: form
    )
  }

  /// A due date as people write it.
  static func due(
    _ name: String,
    _ label: String,
    required: Bool = false,
    in form: FormState
  )
    -> Field
  {
    Field(
      name,
      label,
      hint: "For example 30 September 2026, Sep-26, Jun to Dec 26, monthly or on-going.",
      required: required,
      as: .line(width: 20),
      in: form
    )
  }

  static func day(
    _ name: String,
    _ label: String,
    hint: String? = nil,
    required: Bool = false,
    in form: FormState
  ) -> Field {
    Field(name, label, hint: hint, required: required, as: .line(type: "date", width: 10), in: form)
  }

  static func priority(none: String, in form: FormState) -> Field {
    Field(
      "priority",
      "Priority",
      as: .menu([
        .init("", none), .init("high", "High"), .init("medium", "Medium"), .init("low", "Low"),
      ]),
      in: form
    )
  }

  /// Measures to choose from, as the plan calls them.
  static func measures(
    _ measures: [Measure],
    _ name: String = "measure_ids",
    _ label: String = "Measures",
    in form: FormState
  ) -> Field {
    Field(
      name,
      label,
      hint: measures.isEmpty
        ? "No measure is defined yet." : "Choose all that show whether it works.",
      as: .boxes(
        measures.map {
          .init($0.id, [$0.ref, $0.name].filter { !$0.isEmpty }.joined(separator: " "))
        }
      ),
      in: form
    )
  }

  /// A menu of what an enum can say.
  static func menu(
    _ name: String,
    _ label: String,
    hint: String? = nil,
    required: Bool = false,
    _ choices: [(String, String)],
    in form: FormState
  ) -> Field {
    Field(
      name,
      label,
      hint: hint,
      required: required,
      as: .menu(choices.map { .init($0.0, $0.1) }),
      in: form
    )
  }
}

extension ActionPriority {
  /// As forms write it; empty = not set.
  var field: String {
    switch self {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    default: ""
    }
  }

  init(field: String) {
    self = Self.allCases.first { $0.field == field } ?? .unspecified
  }

  var words: String { field.sentenceCase }
}
