import Messages
import ProtobufC

/// A board of the council with how often it meets and who sits on it.
struct BoardForm: ChangeForm {
  let permission: Permission = .defineBoards
  /// `nil` = a new one.
  let board: Board?

  var version: Int64 { board?.version ?? 0 }
  var values: [String: [String]] {
    guard let board else { return ["kind": [BoardKind.improvement.name]] }
    return [
      "kind": [board.kind.name], "name": [board.name], "cadence": [board.cadence],
      "meets_every_days": [board.meetsEveryDays == 0 ? "" : String(board.meetsEveryDays)],
      "chair_role": [board.chairRole],
      "member_roles": [board.memberRoles.joined(separator: "\n")],
      "terms_of_reference": [board.termsOfReference],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      board == nil ? "Define a board" : "Change a board",
      place: .meetings,
      trail: [
        Crumb(text: "Meetings", address: frame.site.meetings),
        Crumb(text: "Boards", address: frame.site.boards),
      ],
      asking: [
        Field("name", "Name", required: true, in: form),
        .menu(
          "kind",
          "What kind of board is it?",
          required: true,
          BoardKind.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
          in: form
        ),
        Field(
          "cadence",
          "How often does it meet?",
          hint: "As people say it: every six weeks.",
          as: .line(width: 20),
          in: form
        ),
        Field(
          "meets_every_days",
          "How many days may lie between two meetings?",
          hint:
            "42 for every six weeks. The board is told when its next meeting is behind. Leave empty if it has no fixed cadence.",
          as: .line(width: 5),
          in: form
        ),
        Field("chair_role", "Who chairs it?", hint: "A role.", in: form),
        Field(
          "member_roles",
          "Who sits on it?",
          hint: "Roles, one a line.",
          as: .text(rows: 5),
          in: form
        ),
        Field("terms_of_reference", "What is it for?", as: .text(rows: 4), in: form),
      ],
      button: board == nil ? "Define this board" : "Save this change",
      cancel: frame.site.boards,
      form,
      in: frame
    )
  }

  /// - Throws: `RPCError` where the days are no whole number.
  func board(in form: FormState) throws -> Board {
    var new = board ?? Board()
    new.name = form.text("name")
    new.kind = form.named("kind")
    new.cadence = form.text("cadence")
    new.meetsEveryDays = try form.whole("meets_every_days") ?? 0
    new.chairRole = form.text("chair_role")
    new.memberRoles = form.lines("member_roles")
    new.termsOfReference = form.text("terms_of_reference")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try board(in: form)
    _ = try await visit.send(form) { change, plans, options in
      try await plans.defineBoard(
        .with { ($0.change, $0.board) = (change, new) },
        options: options
      )
    }
    return FormOutcome(board == nil ? .added : .changed, at: visit.address.boards)
  }
}
