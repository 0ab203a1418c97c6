import Messages
import Notifications
import ProtobufC
import Testing

@Suite("What a letter says")
struct DigestTests {
  private func item(
    _ kind: NotificationKind,
    _ title: String = "",
    urgent: Bool = false
  )
    -> InboxItem
  {
    .with {
      $0.kind = kind
      $0.title = title
      $0.urgent = urgent
    }
  }

  @Test("Kinds and counts, what is late, and where to look; never what it is about")
  func digest() {
    let digest = Digest(
      items: [
        item(.dueSoon, "Action 4.2 is due in 7 days"), item(.overdue), item(.overdue),
        item(.offTrack),
      ],
      name: "Sam Okafor",
      lateCount: 3,
      address: "https://golden.example",
      authority: "803"
    )
    #expect(digest.subject == "Golden Thread: 4 notifications, 3 late")
    #expect(
      digest.text == """
        Hello Sam Okafor,

        Since your last digest:
        - 2 things are overdue
        - 1 thing is due soon
        - 1 rating turned off track

        3 things that you answer for are late.

        Your inbox: https://golden.example/803/inbox
        How often we write: https://golden.example/803/preferences

        """
    )
  }

  @Test("An urgent letter says so, and not what of")
  func urgent() {
    let digest = Digest(
      items: [item(.safeguardingConcern, urgent: true)],
      name: "",
      lateCount: 5,
      address: "http://127.0.0.1:8080",
      authority: "803"
    )
    #expect(digest.subject == "Golden Thread: please look now")
    #expect(
      digest.text == """
        Hello,

        This can't wait for your digest:
        - 1 audit concern

        Your inbox: http://127.0.0.1:8080/803/inbox

        """
    )
  }
}
