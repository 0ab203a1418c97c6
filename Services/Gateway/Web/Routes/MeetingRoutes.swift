import Chassis
import Foundation
import HTTPTypes
import Hummingbird
import Messages
import ProtobufC

/// Meetings with their decisions, and challenges from raising to acceptance.
enum MeetingRoutes {
  private static let challengers: Set<Role> = [
    .improvementManager, .boardMember, .chair, .dfeAdviser,
  ]
  private static let recorders: Set<Role> = [.improvementManager, .chair]
  /// Whose post is asked.
  private static let answerers: Set<Role> = [
    .improvementManager, .objectiveOwner, .actionLead, .qaLead, .workforceLead,
  ]

  static let all: [PageRoute] = [
    .get("/:authority/meetings", for: .contentReaders) { visit in
      let list = try await visit.meetings()
      let next = list.meetings.isEmpty ? nil : try await visit.nextMeeting()
      let own = list.challenges.map(\.ownerRole).filter(visit.permissions.isMine)
      let frame = visit.frame(own: own)
      return visit.show(in: frame, MeetingsPage(list, next: next, in: frame))
    },
    .get("/:authority/meetings/new", for: recorders) { visit in
      let frame = visit.frame()
      return visit.show(in: frame, MeetingFormPage(visit.freshForm(), in: frame))
    },
    .post("/:authority/meetings/new", for: recorders) { visit in
      let form = FormState(posted: try await visit.form())
      var made = ""
      return try await visit.submit(
        form,
        then: made.isEmpty ? visit.address.meetings : visit.address.meeting(made),
        saying: .met,
        again: { MeetingFormPage($0, in: $1) }
      ) {
        let board = form.text("board")
        try await visit.send(form) { change, plans, options in
          let result = try await plans.recordMeeting(
            try .with {
              $0.change = change
              $0.meeting = try .with {
                $0.board = BoardKind.allCases.first { $0.name == board } ?? .unspecified
                $0.heldOn = try form.day("held_on")
                $0.title = form.text("title")
                $0.attendance = form.lines("attendance")
                $0.notes = form.text("notes")
                $0.decisions = form.lines("decisions").map { line in
                  .with { $0.text = line }
                }
              }
            },
            options: options
          )
          made = result.ids.first ?? ""
        }
      }
    },
    .get("/:authority/meetings/:id", for: .contentReaders) { visit in
      let id = try visit.parameter("id")
      let detail = try await visit.meeting(id)
      let next = detail.planned ? nil : try await visit.nextMeeting(besides: id)
      let own = detail.challenges.map(\.ownerRole).filter(visit.permissions.isMine)
      let frame = visit.frame(own: own)
      return visit.show(in: frame, MeetingPage(detail, next: next, in: frame))
    },
    .get("/:authority/challenges/new", for: challengers) { visit in
      let list = try await visit.meetings()
      let about = visit.queryValue("about").flatMap(ObjectRef.init(word:))
      let frame = visit.frame()
      let form = visit.freshForm(values: about?.word.map { ["about": [$0]] } ?? [:])
      return visit.show(
        in: frame,
        ChallengeFormPage(
          about: try await visit.subject(of: about),
          meetings: list.meetings,
          form,
          in: frame
        )
      )
    },
    .post("/:authority/challenges/new", for: challengers) { visit in
      let form = FormState(posted: try await visit.form())
      let about = form.value("about").flatMap(ObjectRef.init(word:))
      let subject = try await visit.subject(of: about)
      var raised = ""
      return try await visit.submit(
        form,
        then: raised.isEmpty ? visit.address.meetings : visit.address.challenge(raised),
        saying: .raised,
        again: { form, frame in
          let meetings = try await visit.meetings().meetings
          return ChallengeFormPage(about: subject, meetings: meetings, form, in: frame)
        }
      ) {
        try await visit.send(form) { change, plans, options in
          let result = try await plans.raiseChallenge(
            try .with {
              $0.change = change
              $0.challenge = try .with {
                $0.text = form.text("text")
                $0.ownerRole = form.text("owner_role")
                $0.due = try form.day("due")
                $0.meetingID = form.text("meeting_id")
                $0.about = about
              }
            },
            options: options
          )
          raised = result.ids.first ?? ""
        }
      }
    },
    .get("/:authority/challenges/:id", for: .contentReaders) { visit in
      let detail = try await visit.challenge()
      let frame = visit.frame(own: [detail.challenge?.ownerRole ?? ""])
      return visit.show(in: frame, ChallengePage(detail, in: frame))
    },
    .get("/:authority/challenges/:id/answer", for: answerers) { visit in
      let challenge = try await visit.challenge().challenge ?? Challenge()
      let frame = visit.frame(own: [challenge.ownerRole])
      return visit.show(
        in: frame,
        AnswerFormPage(challenge, visit.freshForm(basedOn: challenge.version), in: frame)
      )
    },
    .post("/:authority/challenges/:id/answer", for: answerers) { visit in
      let form = FormState(posted: try await visit.form())
      let challenge = try await visit.challenge().challenge ?? Challenge()
      return try await visit.submit(
        form,
        own: [challenge.ownerRole],
        then: visit.address.challenge(challenge.id),
        saying: .answered,
        again: { AnswerFormPage(challenge, $0, in: $1) }
      ) {
        try await visit.send(form) { change, plans, options in
          _ = try await plans.answerChallenge(
            .with {
              ($0.change, $0.challengeID) = (change, challenge.id)
              $0.answer = form.text("answer")
            },
            options: options
          )
        }
      }
    },
    .post("/:authority/challenges/:id/accept", for: [.chair]) { visit in
      let posted = try await visit.form()
      let id = try visit.parameter("id")
      // The button stands in a list and may carry no key of its own: accepting twice is once.
      var form = FormState(posted: posted)
      if form.key.isEmpty { form = FormState(key: "accept-\(id)", basedOn: form.basedOn) }
      let sent = form
      try await visit.send(sent) { change, plans, options in
        _ = try await plans.acceptChallenge(
          .with { ($0.change, $0.challengeID) = (change, id) },
          options: options
        )
      }
      let meeting = FormState(posted: posted).text("meeting")
      return visit.go(
        to: meeting.isEmpty ? visit.address.challenge(id) : visit.address.meeting(meeting),
        saying: .accepted
      )
    },
  ]
}

extension Visit {
  /// The challenge that the path names.
  fileprivate func challenge() async throws -> ChallengeDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.plans) {
      try await site.backends.plans.getChallenge(
        .with { ($0.read, $0.challengeID) = (read, id) },
        options: options
      )
    }
  }

  /// What a challenge is about, as its form shows it.
  fileprivate func subject(of object: ObjectRef?) async throws -> FormSubject? {
    guard let object else { return nil }
    return try await site.backends.ask(.plans) {
      switch object.kind {
      case .objective:
        FormSubject(
          try await site.backends.plans.getObjective(
            .with { ($0.read, $0.objectiveID) = (read, object.id) },
            options: options
          )
        )
      case .action:
        FormSubject(
          try await site.backends.plans.getAction(
            .with { ($0.read, $0.actionID) = (read, object.id) },
            options: options
          )
        )
      case .measure:
        FormSubject(
          try await site.backends.plans.getMeasure(
            .with { ($0.read, $0.measureID) = (read, object.id) },
            options: options
          )
        )
      default: nil
      }
    }
  }
}

extension ObjectRef {
  /// Reads `objective:o12`.
  init?(word: String) {
    let parts = word.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[1].utf8.count <= 64 else { return nil }
    self.init()
    id = String(parts[1])
    switch parts[0] {
    case "objective": kind = .objective
    case "action": kind = .action
    case "measure": kind = .measure
    default: return nil
    }
  }
}
