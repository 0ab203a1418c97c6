import Messages
import ProtobufC

/// One board pack exactly as it was frozen, with what was found wrong in it since beside it.
struct PackPage: Page {
  static let template = "pack"

  let title: String
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let authorityName: String
  /// "Frozen on 19 November 2026 at 10:04 by Morgan Reed".
  let frozen: String
  let meeting: Crumb?
  let intact: Bool
  /// The whole fingerprint in groups of eight.
  let fingerprint: String
  let errata: [ErratumRow]
  let hasErrata: Bool
  let erratumAddress: String?
  let agenda: AgendaPart
  let hasAgenda: Bool
  let carriedTable: DecisionTable?
  let board: BoardPage
  /// What else it holds: "Practice figures from audits".
  let holds: String
  let changedAddress: String?

  struct ErratumRow: TemplateValue {
    let text: String
    let added: String
  }

  init(_ detail: PackDetail, in frame: PageFrame) {
    let site = frame.site
    let pack = detail.pack ?? BoardPack()
    let content = detail.content ?? PackContent()
    let day = content.readPoint?.asAt?.day ?? pack.frozenAt?.day ?? frame.shownDate
    let inside = frame.frozen(on: day)
    self.title = pack.title.isEmpty ? "Board pack" : pack.title
    self.trail = [
      Crumb(text: "Meetings", address: site.meetings), Crumb(text: "Packs", address: site.packs),
    ]
    self.authorityName = content.authorityName
    let who = PeopleNames.of(pack.frozenBy)
    self.frozen =
      "Frozen on \(pack.frozenAt?.words ?? day.words)" + (who.isEmpty ? "" : " by \(who)")
    self.meeting = content.meeting.flatMap { meeting in
      frame.page(of: ObjectRef(.meeting, meeting.id)).map {
        Crumb(
          text: [meeting.title, meeting.heldOn?.words ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", "),
          address: $0
        )
      }
    }
    self.intact = detail.intact
    self.fingerprint = pack.sha256.hexadecimal.inGroups(of: 8)
    self.errata = pack.errata.map { erratum in
      ErratumRow(
        text: erratum.text.asSentence,
        added: [erratum.addedAt?.words ?? "", PeopleNames.of(erratum.addedBy)]
          .filter { !$0.isEmpty }.joined(separator: ", ")
      )
    }
    self.hasErrata = !pack.errata.isEmpty
    self.erratumAddress = frame.permits(.keepPacks) ? site.newErratum(in: pack.id) : nil
    self.agenda = AgendaPart(content.agenda, in: inside)
    self.hasAgenda = !content.agenda.isEmpty
    // The agenda names them already.
    let isOnAgenda = content.agenda.contains { $0.kind == "carried" }
    self.carriedTable =
      isOnAgenda ? nil : DecisionTable(content.carried.map { DecisionLine($0, in: inside) })
    var view = BoardView()
    view.plans = content.figures
    view.audits = content.part()
    view.workforce = content.part()
    self.board = BoardPage(view, absent: "was not in the pack", in: inside)
    self.holds = listed(
      ["the plan’s figures"] + (view.audits == nil ? [] : ["practice figures from audits"])
        + (view.workforce == nil ? [] : ["workforce figures"])
    )
    self.changedAddress =
      day.dayNumber < frame.today.dayNumber
      ? Address(authority: site.authority).difference(since: day) : nil
  }
}

extension PackContent {
  /// What another service said, where the pack holds it and it can be read.
  func part<Part: ProtobufMessage>() -> Part? {
    parts.first { $0.messageName == Part.protobufName }
      .flatMap { try? Part(protobuf: $0.content) }
  }
}

extension String {
  /// "9f86d081 884c7d65 …", so that two people can compare it aloud.
  func inGroups(of size: Int) -> String {
    var groups: [Substring] = []
    var rest = self[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return groups.joined(separator: " ")
  }
}
