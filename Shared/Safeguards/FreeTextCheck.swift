/// Looks for what identifies a person in text that somebody is about to save.
///
/// Text with a finding is refused and nothing of it is stored, so a false alarm costs a person's
/// patience and a miss costs a child's privacy: numbers count only with the right check digit,
/// letter or shape, dates only beside words of birth.
package enum FreeTextCheck {
  /// One thing found.
  package struct Finding: Hashable, Sendable {
    package let kind: IdentifierKind
    /// Where it stands, in characters from the start of the text.
    package let range: Range<Int>
    /// Its first two characters, the rest starred, so that a person finds it and a log holds
    /// nothing of it.
    package let masked: String
  }

  /// What was found, in the order of the text, each stretch once.
  package static func findings(in text: String) -> [Finding] {
    // Every identifier that is looked for holds a digit or an @.
    guard text.utf8.contains(where: { (48...57).contains($0) || $0 == 64 || $0 > 127 }) else {
      return []
    }
    let scanned = ScannedText(text)
    let all =
      EmailAddress.ranges(in: scanned).map { (IdentifierKind.emailAddress, $0) }
      // Before NHS numbers: one phone number in eleven passes for a check digit, and no
      // NHS number begins with a zero.
      + PhoneNumber.ranges(in: scanned).map { (.phoneNumber, $0) }
      + NHSNumber.ranges(in: scanned).map { (.nhsNumber, $0) }
      + PupilNumber.ranges(in: scanned).map { (.uniquePupilNumber, $0) }
      + InsuranceNumber.ranges(in: scanned).map { (.nationalInsuranceNumber, $0) }
      + BirthDate.ranges(in: scanned).map { (.dateOfBirth, $0) }
      + Postcode.ranges(in: scanned).map { (.postcode, $0) }
    var kept: [(IdentifierKind, Range<Int>)] = []
    for found in all where !kept.contains(where: { $0.1.overlaps(found.1) }) { kept.append(found) }
    return kept.sorted { $0.1.lowerBound < $1.1.lowerBound }.map { kind, range in
      Finding(kind: kind, range: scanned.original(range), masked: scanned.masked(range))
    }
  }

  /// What to say of a field that can't be saved; `nil` when nothing was found.
  ///
  /// Names the kinds and where to look, never the identifier itself.
  package static func refusal(of text: String) -> String? {
    let found = findings(in: text)
    guard !found.isEmpty else { return nil }
    let list = found.prefix(5).map { "\($0.kind.display) (\($0.masked))" }
      .joined(separator: ", ")
    let more = found.count > 5 ? " and \(found.count - 5) more" : ""
    return "found \(list)\(more); allowed is text without anything that identifies a person"
  }
}
