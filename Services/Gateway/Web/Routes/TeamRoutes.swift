import Chassis
import Hummingbird
import Messages
import ProtobufC

/// What teams report each month.
enum TeamRoutes {
  private static let keepers: Set<Role> = [.workforceLead, .improvementManager]

  static let all: [PageRoute] = [
    .get("/:authority/workforce/teams/:id/return", for: keepers) { visit in
      let detail = try await visit.team()
      var values: [String: [String]] = [:]
      // A month that was returned is shown as it was, to be corrected.
      if let month = visit.queryValue("month"),
        let given = detail.returns.first(where: { $0.month?.iso == month })
      {
        for figure in ReturnFigure.all { values[figure.field] = [figure.value(in: given)] }
        values["month"] = [month]
        values["team_rating"] = [given.teamRating]
        values["note"] = [given.note]
      }
      let frame = visit.frame()
      return visit.show(
        in: frame,
        ReturnFormPage(detail, visit.freshForm(values: values), in: frame)
      )
    },
    .post("/:authority/workforce/teams/:id/return", for: keepers) { visit in
      let form = FormState(posted: try await visit.form())
      let detail = try await visit.team()
      var given = MonthlyReturn.with {
        $0.teamID = detail.team?.id ?? ""
        $0.teamRating = form.text("team_rating")
        $0.note = form.text("note")
      }
      let wrong = ReturnFigure.all.compactMap {
        $0.read(form.text($0.field), into: &given)
      }
      guard wrong.isEmpty else {
        let frame = visit.frame()
        return visit.show(
          .unprocessableContent,
          in: frame,
          ReturnFormPage(detail, form.saying(wrong), in: frame)
        )
      }
      let figures = given
      return try await visit.submit(
        form,
        then: visit.address.team(figures.teamID),
        saying: .returned,
        again: { ReturnFormPage(detail, $0, in: $1) }
      ) {
        let change = try visit.change(form)
        let month = try form.day("month")
        _ = try await visit.site.backends.ask(.workforce) {
          try await visit.site.backends.workforce.recordMonthlyReturn(
            .with {
              ($0.change, $0.monthlyReturn) = (change, figures)
              $0.monthlyReturn?.month = month
            },
            options: visit.options
          )
        }
      }
    },
  ]
}

extension Visit {
  fileprivate func team() async throws -> TeamDetail {
    let id = try parameter("id")
    return try await site.backends.ask(.workforce) {
      try await site.backends.workforce.getTeam(
        .with { ($0.read, $0.teamID) = (read, id) },
        options: options
      )
    }
  }
}
