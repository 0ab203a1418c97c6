package import Ledger
package import Mail
package import Messages

/// Turns a planned delivery into a letter and hands it over.
package struct MailRoute: Sendable {
  /// Hands a letter to a mail server.
  package typealias Send = @Sendable (MailMessage) async -> SendOutcome

  private let from: MailAddress
  private let address: String
  private let hand: Send

  /// - Parameters:
  ///   - from: Who writes.
  ///   - address: Of the site, for links, without a slash at the end.
  ///   - send: Hands a letter over.
  package init(from: MailAddress, address: String, send: @escaping Send) {
    self.from = from
    self.address = address
    hand = send
  }

  /// Through libcurl to a server.
  package init(from: MailAddress, address: String, mailer: Mailer) {
    self.init(from: from, address: address) { letter in
      do throws(MailError) {
        try await mailer.send(letter)
        return .sent
      } catch {
        if case .temporary = error { return .failed(error.summary) }
        return .refused(error.summary)
      }
    }
  }

  /// Tries once.
  ///
  /// The letter's Message-ID is the same each time, so a receiver can tell a copy.
  package func send(
    _ record: DeliveryRecord,
    of state: NotificationsState,
    authority: String,
    lateCount: Int,
    to recipient: Recipient?,
    at now: Instant
  ) async -> SendOutcome {
    guard let recipient, !recipient.email.isEmpty else {
      return .refused("the person has no e-mail address any more")
    }
    let inbox = state.inboxes[record.delivery.personID]
    let digest = Digest(
      items: record.itemIDs.compactMap { inbox?[$0]?.item },
      name: recipient.displayName,
      lateCount: lateCount,
      address: address,
      authority: authority
    )
    do throws(MailError) {
      let domain = from.address.split(separator: "@").last ?? "goldenthread"
      return await hand(
        MailMessage(
          from: from,
          to: try MailAddress(recipient.email, name: recipient.displayName),
          subject: digest.subject,
          text: digest.text,
          messageID: "\(authority)-\(record.delivery.id)@\(domain)",
          sentAtSecondsSince1970: Int(now.millisecondsSince1970 / 1000)
        )
      )
    } catch {
      return .refused(error.summary)
    }
  }
}
