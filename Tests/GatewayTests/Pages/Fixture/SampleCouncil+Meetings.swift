import Messages
import ProtobufC

@testable import Gateway

extension SampleCouncil {
  var board: Board {
    .with {
      ($0.id, $0.kind, $0.name) = ("b1", .improvement, "Improvement Board" + Sheet.payload)
      ($0.cadence, $0.chairRole) = ("every six weeks", "Independent chair")
      $0.memberRoles = ["Independent chair", "Lead member", "Designated nurse"]
    }
  }

  var agenda: [AgendaItem] {
    [
      ("added", nil, "What young people in care want the board to know", "They come themselves"),
      ("carried", ObjectRef(.decision, "d7"), "Agree what two more posts cost", "12 days late"),
      ("contradiction", ObjectRef(.objective, "R3"), "R3 Conferences", "Rated Green, 61%"),
      ("overdue", ObjectRef(.action, "R11.2"), "R11.2 Recruit a lead", "112 days late"),
      ("review", ObjectRef(.notice, "n1"), "Improvement notice", "Due by 12 December 2026"),
    ].map { kind, object, title, why in
      .with {
        ($0.kind, $0.object) = (kind, object)
        ($0.title, $0.why) = (title + Sheet.payload, why + Sheet.payload)
      }
    }
  }

  var carried: [CarriedDecision] {
    [
      .with {
        $0.decision = .with {
          ($0.id, $0.kind) = ("d7", .boardAction)
          $0.text = "Agree with finance what two more posts cost" + Sheet.payload
          ($0.ownerRole, $0.due) = ("Director of children’s services", CalendarDate(2026, 11, 9))
        }
        ($0.meetingID, $0.meetingTitle) = ("B0", "Improvement Board")
        ($0.decidedOn, $0.daysLate, $0.meetingsSince) = (CalendarDate(2026, 7, 1), 12, 2)
      }
    ]
  }

  /// The last meeting that was held, with one decision closed, one late and one to note.
  func meetingDetail() -> MeetingDetail {
    .with {
      $0.meeting = .with {
        ($0.id, $0.board, $0.boardID) = ("B2", .improvement, "b1")
        ($0.title, $0.heldOn) = ("Improvement Board" + Sheet.payload, CalendarDate(2026, 10, 19))
        $0.attendance = ["Independent chair", "Lead member"]
        $0.notes = "The conferences were looked at first." + Sheet.payload
        $0.decisions = [
          .with {
            ($0.id, $0.text) = ("d1", "Supervision has passed its test" + Sheet.payload)
          },
          .with {
            ($0.id, $0.text, $0.ownerRole) = ("d2", "Bring a weekly list", "Head of service")
            $0.due = CalendarDate(2026, 11, 1)
          },
          .with {
            ($0.id, $0.text, $0.ownerRole) = ("d3", "Ask for a plan with numbers", "Workforce lead")
            ($0.outcome, $0.closedBy) = ("It came with numbers." + Sheet.payload, "person-a")
            $0.closedAt = Self.time("4")
          },
        ]
      }
      $0.board = board
      $0.challenges = Array(challenges.prefix(2))
      $0.carried = carried
      $0.previous = meetings.first
      $0.next = plannedMeeting().meeting
      $0.packs = [pack]
    }
  }

  /// A challenge that was answered twice.
  func challengeDetail(accepted: Bool) -> ChallengeDetail {
    .with {
      $0.challenge = .with {
        ($0.id, $0.meetingID, $0.version) = ("q7", "B2", 41)
        $0.text = "Why do parents hear so late?" + Sheet.payload
        ($0.ownerRole, $0.about) = ("Head of service", ObjectRef(.objective, "R3"))
        $0.due = CalendarDate(2026, 11, 2)
        ($0.raisedBy, $0.raisedAt) = ("person-7", Self.time("33"))
        ($0.answer, $0.answeredBy, $0.answeredAt) = ("They get a call.", "person-8", Self.time("9"))
        $0.accepted = accepted
      }
      $0.putAt = meetings.last
      $0.onAgendaOf = accepted ? [] : [plannedMeeting().meeting ?? Meeting()]
      $0.aboutTitle = "R3 Conferences while they still matter" + Sheet.payload
      $0.answers = [("They get a call." + Sheet.payload, "9"), ("We are looking.", "20")].map {
        text,
        days in
        .with {
          ($0.text, $0.answeredBy, $0.answeredAt) = (text, "person-8", Self.time(days))
        }
      }
      if accepted { ($0.acceptedBy, $0.acceptedAt) = ("person-1", Self.time("2")) }
      $0.aboutTheSame = Array(challenges.prefix(1))
      $0.history = [.with { ($0.summary, $0.actor) = ("Challenge raised", "person-7") }]
    }
  }

  func plannedMeeting() -> MeetingDetail {
    .with {
      $0.meeting = .with {
        ($0.id, $0.board, $0.boardID) = ("B3", .improvement, "b1")
        ($0.title, $0.heldOn) = ("Improvement Board", CalendarDate(2026, 11, 30))
      }
      $0.board = board
      $0.planned = true
      $0.agenda = agenda
      $0.carried = carried
      $0.previous = meetings.last
    }
  }

  var pack: BoardPack {
    .with {
      ($0.id, $0.meetingID) = ("k1", "B2")
      $0.title = "Improvement Board, 19 October 2026" + Sheet.payload
      ($0.frozenBy, $0.frozenAt) = ("person-a", Self.time("35"))
      $0.sha256 = (0..<32).map { UInt8($0) }
      $0.errata = [
        .with {
          ($0.id, $0.text) = ("x1", "The nurse sent apologies" + Sheet.payload)
          ($0.addedBy, $0.addedAt) = ("person-a", Self.time("30"))
        }
      ]
    }
  }

  func packDetail() throws -> PackDetail {
    try .with {
      $0.pack = pack
      $0.intact = true
      $0.content = try .with {
        $0.authorityName = "Northmere County Council"
        $0.meeting = meetings.last
        $0.board = board
        $0.figures = try boardFigures()
        $0.agenda = agenda
        $0.carried = carried
        $0.parts = [
          .with {
            ($0.service, $0.messageName) = ("audits", PracticeFigures.protobufName)
            $0.content = (try? practice().protobuf()) ?? []
          }
        ]
        $0.readPoint = .with { $0.asAt = Self.time("35") }
      }
    }
  }
}
