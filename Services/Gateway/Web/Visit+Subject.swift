import Chassis
import Hummingbird
import HummingbirdCore
import Messages
import ProtobufC
import RPC

extension Visit {
  /// The action or objective that the path names, and the roles whose own it is.
  func subject() async throws -> (FormSubject, own: [String]) {
    if request.uri.path.contains("/objectives/") {
      let detail = try await objective()
      return (FormSubject(detail), detail.ownRoles)
    }
    let detail = try await action()
    return (FormSubject(detail), detail.ownRoles)
  }

  /// Sends a change to plans under the form's key and version.
  func send<Answer>(
    _ form: FormState,
    _ call: (Change, PlansClient, CallOptions) async throws -> Answer
  ) async throws -> Answer {
    let change = try change(form)
    return try await site.backends.ask(.plans) {
      try await call(change, site.backends.plans, options)
    }
  }
}

extension Account {
  /// In whose name the person rates: the chair's and the adviser's ratings stand beside the
  /// owner's.
  var perspective: RatingPerspective {
    if roles.contains(.chair) { return .chair }
    if roles.contains(.dfeAdviser) { return .adviser }
    return .owner
  }
}

extension EvidenceKind {
  /// As the form writes it: `child_or_family_voice`.
  ///
  /// Anything else is unspecified, which the service refuses by name.
  init(word: String) {
    self = Self.allCases.first { $0.name == "EVIDENCE_KIND_\(word.uppercased())" } ?? .unspecified
  }
}

extension EvidenceStrength {
  init(word: String) {
    self =
      Self.allCases.first { $0.name == "EVIDENCE_STRENGTH_\(word.uppercased())" } ?? .unspecified
  }
}

extension NotAvailable {
  init(word: String) {
    self = Self.allCases.first { $0.name == "NOT_AVAILABLE_\(word.uppercased())" } ?? .unspecified
  }
}

extension ImportKind {
  init(word: String) {
    self = Self.allCases.first { $0.name == "IMPORT_KIND_\(word.uppercased())" } ?? .unspecified
  }
}
