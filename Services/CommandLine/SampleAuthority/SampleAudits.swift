import Foundation
import Messages
import ProtobufC

/// Six rounds of audits with their grades, moderation and actions.
enum SampleAudits {
  static func steps(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    let domains = try SampleTable("audit_domains").map { row in
      AuditDomain.with { ($0.code, $0.title) = (row["code"], row["title"]) }
    }
    var steps = [
      SampleStory.Step(daysAgo: 560, account: "quality") { scribe, change, options in
        let result = try await scribe.audits.defineTool(
          .with {
            $0.change = change
            $0.tool = .with {
              ($0.name, $0.toolVersion, $0.domains) = ("Core case audit", 1, domains)
            }
          },
          options: options
        )
        try scribe.remember(result, as: "tool")
      }
    ]
    let audits = try SampleTable("audits").map { $0 }
    let actions = try SampleTable("audit_actions").map { $0 }
    for round in try SampleTable("audit_rounds") {
      let month = round.integer("month")
      let closed = max(1, calendar.daysSinceEnd(ofMonth: month))
      let own = audits.filter { $0["round"] == round["ref"] }
      steps.append(open(round, planned: own.count, calendar, daysAgo: closed + 28))
      for (index, audit) in own.enumerated() {
        let daysAgo = closed + 25 - index
        steps.append(submit(audit, domains: domains, calendar, daysAgo: daysAgo))
        // Concerns of the latest round are still waiting for somebody to say that they act.
        if audit["concern"] == "1", round["ref"] != "A6" {
          steps.append(acknowledge(audit, daysAgo: daysAgo - 1))
        }
        if !audit["moderated"].isEmpty { steps.append(moderate(audit, daysAgo: daysAgo - 1)) }
        for (place, action) in actions.enumerated() where action["audit"] == audit["ref"] {
          steps += followUp(action, "\(place)", calendar, daysAgo: daysAgo - 2)
        }
      }
      steps.append(close(round, daysAgo: max(0, closed - 3)))
    }
    return steps
  }

  private static func open(
    _ row: SampleTable.Row,
    planned: Int,
    _ calendar: SampleCalendar,
    daysAgo: Int
  ) -> SampleStory.Step {
    SampleStory.Step(daysAgo: daysAgo, account: "quality") { scribe, change, options in
      let tool = try scribe.id("tool")
      let result = try await scribe.audits.openRound(
        .with {
          $0.change = change
          $0.round = .with {
            ($0.title, $0.theme, $0.toolID) = (row["title"], row["theme"], tool)
            $0.kind = row["kind"] == "thematic" ? .thematic : .coreCaseFile
            ($0.period, $0.planned) = (calendar.month(row.integer("month")), Int32(planned))
          }
        },
        options: options
      )
      try scribe.remember(result, as: "round:\(row["ref"])")
    }
  }

  private static func submit(
    _ row: SampleTable.Row,
    domains: [AuditDomain],
    _ calendar: SampleCalendar,
    daysAgo: Int
  ) -> SampleStory.Step {
    SampleStory.Step(daysAgo: daysAgo, account: "auditor") { scribe, change, options in
      let round = try scribe.id("round:\(row["round"])")
      let result = try await scribe.audits.submitAudit(
        .with {
          $0.change = change
          $0.audit = .with {
            ($0.roundID, $0.caseReference, $0.team) = (round, row["case"], row["team"])
            ($0.auditor, $0.auditedOn) = (row["auditor"], calendar.day(daysAgo: daysAgo))
            $0.overall = Grade(words: row["overall"])
            $0.domainGrades = domains.map { domain in
              .with { ($0.domainCode, $0.grade) = (domain.code, Grade(words: row[domain.code])) }
            }
            $0.themes = row.list("themes")
            $0.immediateSafeguardingConcern = row["concern"] == "1"
          }
        },
        options: options
      )
      try scribe.remember(result, as: "audit:\(row["ref"])")
    }
  }

  private static func moderate(_ row: SampleTable.Row, daysAgo: Int) -> SampleStory.Step {
    SampleStory.Step(daysAgo: daysAgo, account: "moderator") { scribe, change, options in
      let audit = try scribe.id("audit:\(row["ref"])")
      _ = try await scribe.audits.moderateAudit(
        .with {
          ($0.change, $0.auditID, $0.overall) = (change, audit, Grade(words: row["moderated"]))
        },
        options: options
      )
    }
  }

  private static func acknowledge(_ row: SampleTable.Row, daysAgo: Int) -> SampleStory.Step {
    SampleStory.Step(daysAgo: daysAgo, account: "quality") { scribe, change, options in
      let audit = try scribe.id("audit:\(row["ref"])")
      _ = try await scribe.audits.acknowledgeConcern(
        .with { ($0.change, $0.auditID) = (change, audit) },
        options: options
      )
    }
  }

  private static func followUp(
    _ row: SampleTable.Row,
    _ reference: String,
    _ calendar: SampleCalendar,
    daysAgo: Int
  ) -> [SampleStory.Step] {
    let due = daysAgo - row.integer("due_days")
    var steps = [
      SampleStory.Step(daysAgo: daysAgo, account: "auditor") { scribe, change, options in
        let audit = try scribe.id("audit:\(row["audit"])")
        let result = try await scribe.audits.addAuditAction(
          .with {
            $0.change = change
            $0.action = .with {
              ($0.auditID, $0.text, $0.ownerRole) = (audit, row["text"], row["owner"])
              $0.due = calendar.day(daysAgo: due)
            }
          },
          options: options
        )
        try scribe.remember(result, as: "audit action:\(reference)")
      }
    ]
    guard !row["done_days"].isEmpty else { return steps }
    let done = max(0, daysAgo - row.integer("done_days"))
    steps.append(
      SampleStory.Step(daysAgo: done, account: "lead") { scribe, change, options in
        let id = try scribe.id("audit action:\(reference)")
        _ = try await scribe.audits.completeAuditAction(
          .with {
            ($0.change, $0.auditActionID) = (change, id)
            $0.doneOn = calendar.day(daysAgo: done)
          },
          options: options
        )
      }
    )
    return steps
  }

  private static func close(_ row: SampleTable.Row, daysAgo: Int) -> SampleStory.Step {
    SampleStory.Step(daysAgo: daysAgo, account: "quality") { scribe, change, options in
      let round = try scribe.id("round:\(row["ref"])")
      _ = try await scribe.audits.closeRound(
        .with { ($0.change, $0.roundID) = (change, round) },
        options: options
      )
    }
  }
}
