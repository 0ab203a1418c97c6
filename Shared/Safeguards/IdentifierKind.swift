/// What free text must never hold about a person.
package enum IdentifierKind: String, CaseIterable, Hashable, Sendable {
  case nhsNumber, uniquePupilNumber, nationalInsuranceNumber, dateOfBirth, postcode, emailAddress
  case phoneNumber

  /// The words for a message: `an NHS number`.
  package var display: String {
    switch self {
    case .nhsNumber: "an NHS number"
    case .uniquePupilNumber: "a unique pupil number"
    case .nationalInsuranceNumber: "a national insurance number"
    case .dateOfBirth: "a date of birth"
    case .postcode: "a full postcode"
    case .emailAddress: "an e-mail address"
    case .phoneNumber: "a phone number"
    }
  }
}
