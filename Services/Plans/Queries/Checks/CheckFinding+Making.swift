import Messages

extension CheckFinding {
  /// A finding with all its parts.
  ///
  /// - Parameters:
  ///   - rule: A stable name that tools and pages rely on.
  ///   - refs: What it is about, first the object to put right.
  ///   - message: One sentence with the figures.
  ///   - fix: What would resolve it, as an instruction.
  init(
    _ rule: String, _ severity: FindingSeverity, _ refs: [ObjectRef], found: String,
    expected: String, message: String, fix: String
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
