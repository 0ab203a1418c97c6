package import Messages

/// Takes note of an audit that is inadequate or raises an immediate safeguarding concern.
package struct AcknowledgeConcern: AuditsCommand, Hashable {
  package let auditID: String

  package init(_ request: AcknowledgeConcernRequest) {
    auditID = request.auditID
  }
}
