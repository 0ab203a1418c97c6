import Foundation
import Messages
import ProtobufC

/// What happened to the sample's plan after it was written: ratings, updates, evidence, moved
/// dates, voices heard, meetings and challenges.
enum SamplePlanLife {
  static func steps(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try dueMoves(calendar) + ratings() + updates(calendar) + evidence(calendar) + heard(calendar)
      + meetings(calendar)
  }

  private static func ratings() throws -> [SampleStory.Step] {
    try SampleTable("ratings").map { row in
      let account = ["chair": "chair", "adviser": "adviser"][row["perspective"]]
      return SampleStory.Step(daysAgo: row.integer("days_ago"), account: account ?? "owner") {
        scribe,
        change,
        options in
        let isAction = row["subject"].contains(".")
        let subject = try scribe.object("\(isAction ? "action" : "objective"):\(row["subject"])")
        _ = try await scribe.plans.rate(
          .with {
            ($0.change, $0.subject, $0.word) = (change, subject, row["word"])
            $0.aspect = row["aspect"] == "impact" ? .impact : .progress
            $0.perspective =
              ["chair": .chair, "adviser": .adviser][row["perspective"]] ?? .owner
            $0.justification = row["justification"]
            $0.pathToGreen = row["path_to_green"]
          },
          options: options
        )
      }
    }
  }

  private static func updates(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("updates").map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "lead") {
        scribe,
        change,
        options in
        let subject = try scribe.object("action:\(row["subject"])")
        _ = try await scribe.plans.recordUpdate(
          .with {
            ($0.change, $0.subject) = (change, subject)
            $0.update = .with {
              ($0.progress, $0.next) = (row["progress"], row["next"])
              $0.barriers = row["barriers"]
            }
          },
          options: options
        )
      }
    }
  }

  private static func evidence(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("evidence").map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "lead") {
        scribe,
        change,
        options in
        let subject = try scribe.object(row["supports"])
        _ = try await scribe.plans.addEvidence(
          .with {
            $0.change = change
            $0.evidence = .with {
              $0.kind =
                EvidenceKind.allCases.first {
                  $0.name == "EVIDENCE_KIND_\(row["kind"].uppercased())"
                } ?? .document
              $0.title = row["title"]
              $0.strength =
                ["strong": .strong, "moderate": .moderate][row["strength"]] ?? .weak
              $0.dated = calendar.day(daysAgo: row.integer("days_ago"))
              $0.supports = [subject]
            }
          },
          options: options
        )
      }
    }
  }

  private static func dueMoves(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("due_moves").map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "manager") {
        scribe,
        change,
        options in
        let id = try scribe.id("action:\(row["action"])")
        _ = try await scribe.plans.moveDueDate(
          .with {
            ($0.change, $0.actionID, $0.reason) = (change, id, row["reason"])
            $0.due = calendar.written("{m\(row["to"])}")
          },
          options: options
        )
      }
    }
  }

  private static func heard(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("voices").filter { $0["kind"] == "heard" }.map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "voices") {
        scribe,
        change,
        options in
        let objective = try scribe.id("objective:\(row["objective"])")
        _ = try await scribe.plans.addVoice(
          .with {
            $0.change = change
            $0.voice = .with {
              ($0.objectiveID, $0.text, $0.heard) = (objective, row["text"], true)
              $0.speaker =
                ["parents": .parents, "staff": .staff, "partners": .partners][row["speaker"]]
                ?? .children
              $0.heardOn = calendar.day(daysAgo: row.integer("days_ago"))
              $0.source = row["source"]
            }
          },
          options: options
        )
      }
    }
  }

  private static func meetings(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    var steps = try SampleTable("meetings").map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "chair") {
        scribe,
        change,
        options in
        let result = try await scribe.plans.recordMeeting(
          .with {
            $0.change = change
            $0.meeting = .with {
              ($0.board, $0.title) = (.improvement, row["title"])
              $0.heldOn = calendar.day(daysAgo: row.integer("days_ago"))
              $0.attendance = row.list("attendance")
              $0.decisions = (1...3).filter { !row["decision_\($0)"].isEmpty }.map { place in
                .with {
                  ($0.text, $0.ownerRole) = (row["decision_\(place)"], row["owner_\(place)"])
                  if !$0.ownerRole.isEmpty {
                    $0.due = calendar.day(daysAgo: row.integer("due_days_ago_\(place)"))
                  }
                }
              }
            }
          },
          options: options
        )
        try scribe.remember(result, as: "meeting:\(row["ref"])")
      }
    }
    steps += try challenges(calendar) + tests() + rebaselines(calendar)
    return steps
  }

  /// Decisions to begin new limits where the process itself has changed.
  private static func rebaselines(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("rebaselines").map { row in
      SampleStory.Step(daysAgo: row.integer("days_ago"), account: "manager") {
        scribe,
        change,
        options in
        let measure = try scribe.id("measure:\(row["measure"])")
        _ = try await scribe.plans.rebaselineMeasure(
          .with {
            ($0.change, $0.measureID, $0.reason) = (change, measure, row["reason"])
            $0.from = calendar.month(row.integer("month")).firstDay
          },
          options: options
        )
      }
    }
  }

  private static func challenges(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    try SampleTable("challenges").enumerated().flatMap { index, row in
      var steps = [
        SampleStory.Step(daysAgo: row.integer("days_ago"), account: "member") {
          scribe,
          change,
          options in
          let meeting = try scribe.id("meeting:\(row["meeting"])")
          let about = try scribe.object(row["about"])
          let result = try await scribe.plans.raiseChallenge(
            .with {
              $0.change = change
              $0.challenge = .with {
                ($0.meetingID, $0.text, $0.about) = (meeting, row["text"], about)
                $0.ownerRole = row["owner"]
                $0.due = calendar.day(daysAgo: row.integer("days_ago") - 42)
              }
            },
            options: options
          )
          try scribe.remember(result, as: "challenge:\(index)")
        }
      ]
      guard !row["answer"].isEmpty else { return steps }
      let answered = row.integer("answered_days_ago")
      steps.append(
        SampleStory.Step(daysAgo: answered, account: "owner") { scribe, change, options in
          let id = try scribe.id("challenge:\(index)")
          _ = try await scribe.plans.answerChallenge(
            .with { ($0.change, $0.challengeID, $0.answer) = (change, id, row["answer"]) },
            options: options
          )
        }
      )
      if row["accepted"] == "1" {
        steps.append(
          SampleStory.Step(daysAgo: answered - 2, account: "chair") { scribe, change, options in
            let id = try scribe.id("challenge:\(index)")
            _ = try await scribe.plans.acceptChallenge(
              .with { ($0.change, $0.challengeID) = (change, id) },
              options: options
            )
          }
        )
      }
      return steps
    }
  }

  /// The board's own tests for level 3, set beforehand, and its decision where one is passed.
  private static func tests() throws -> [SampleStory.Step] {
    try SampleTable("embedded_tests").flatMap { row in
      var steps = [
        SampleStory.Step(daysAgo: row.integer("days_ago"), account: "chair") {
          scribe,
          change,
          options in
          let id = try scribe.id("objective:\(row["objective"])")
          _ = try await scribe.plans.setEmbeddedTest(
            .with { ($0.change, $0.objectiveID, $0.text) = (change, id, row["text"]) },
            options: options
          )
        }
      ]
      guard !row["passed_meeting"].isEmpty else { return steps }
      steps.append(
        // The day after the meeting, when its decisions are on record.
        SampleStory.Step(daysAgo: row.integer("passed_days_ago"), account: "chair") {
          scribe,
          change,
          options in
          let id = try scribe.id("objective:\(row["objective"])")
          let meeting = try scribe.id("meeting:\(row["passed_meeting"])")
          _ = try await scribe.plans.passEmbeddedTest(
            .with {
              ($0.change, $0.objectiveID) = (change, id)
              $0.decisionID = "\(meeting).d1"
            },
            options: options
          )
        }
      )
      return steps
    }
  }
}
