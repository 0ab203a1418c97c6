import Messages

extension CheckFinding {
  /// A finding with all its parts.
  ///
  /// The rule is a stable name that tools and pages rely on; the first of `refs` is the object to
  /// put right; `message` is one sentence with the figures; `fix` is an instruction.
  init(
    _ rule: String,
    _ severity: FindingSeverity,
    _ refs: [ObjectRef],
    found: String,
    expected: String,
    message: String,
    fix: String
  ) {
    self.init()
    self.rule = rule
    self.severity = severity
    self.refs = refs
    self.found = found
    self.expected = expected
    self.message = message
    howToResolve = fix
  }
}
