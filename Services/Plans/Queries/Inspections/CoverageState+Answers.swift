import Messages

/// What answers one thread start or paragraph.
struct CoverageAnswers {
  var objectives: [Objective] = []
  var actions: [Action] = []
  var measureIDs: [String] = []
  var evidence: [Evidence] = []
  /// Every thread start behind it is deliberately not taken up.
  var isDeclined = false

  /// How far the thread runs: to evidence, to a measure, to an action, or nowhere.
  ///
  /// An objective without an action promises nothing yet: that is unanswered.
  var state: CoverageState {
    if !evidence.isEmpty { return .evidenced }
    if !measureIDs.isEmpty { return .measured }
    if !actions.isEmpty { return .actioned }
    return isDeclined ? .declined : .unanswered
  }
}

extension CoverageState {
  /// Something answers it.
  var isAnswered: Bool { self == .actioned || self == .measured || self == .evidenced }
}
