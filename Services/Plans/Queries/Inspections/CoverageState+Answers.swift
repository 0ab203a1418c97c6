import Messages

/// What answers one thread start or paragraph.
struct CoverageAnswers {
  var objectives: [Objective] = []
  var actions: [Action] = []
  var measureIDs: [String] = []
  var evidence: [Evidence] = []
  /// One of the measures is fed by case audits and has a figure.
  var hasAuditedMeasure = false
  /// Every thread start behind it is deliberately not taken up.
  var isDeclined = false

  /// How far the thread runs: to evidence, to an audit, to a measure, to an action, or nowhere.
  ///
  /// An objective without an action promises nothing yet: that is unanswered. An audit is evidence
  /// too, of its own kind: with nothing else beside it the thread is audited.
  var state: CoverageState {
    if evidence.contains(where: { $0.kind != .audit }) { return .evidenced }
    if !evidence.isEmpty || hasAuditedMeasure { return .audited }
    if !measureIDs.isEmpty { return .measured }
    if !actions.isEmpty { return .actioned }
    return isDeclined ? .declined : .unanswered
  }
}

extension CoverageState {
  /// Something answers it.
  var isAnswered: Bool { [.actioned, .measured, .audited, .evidenced].contains(self) }
}
