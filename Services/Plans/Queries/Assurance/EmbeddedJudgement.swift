import Figures
import Messages
import ProtobufC

/// Level 3: the board's own test, set beforehand, with dated evidence and a decision that it is
/// passed.
struct EmbeddedJudgement {
  let finding: LevelFinding
  /// Test, evidence and decision are all there.
  var isPassed: Bool { finding.missing.isEmpty }

  /// What stands for level 2 once the board has passed its test.
  static let working = LevelFinding(because: ["No relapse since the board passed its test."])

  init(of objective: Objective, in view: PlansView) {
    var finding = LevelFinding()
    let evidence = view.support(of: objective).evidence.filter {
      let standing = view.standing(of: $0)
      return standing.isOfImpact && standing.isInDate
    }
    if let test = objective.embeddedTest, !test.text.isEmpty {
      let setOn = test.setAt.map { CalendarDay(of: $0) }
      if test.passedDecisionID.isEmpty {
        finding.missing.append("The board has not decided that its test is passed: \(test.text)")
      } else if let setOn, let passedOn = test.passedOn?.calendarDay, setOn >= passedOn {
        finding.missing.append(
          "The test was set on \(setOn.display) and passed on \(passedOn.display); "
            + "it counts when it was set beforehand."
        )
      } else {
        let day = test.passedOn.map { " on \($0.inWords)" } ?? ""
        finding.because.append("The board decided\(day) that its test is passed: \(test.text)")
      }
    } else {
      finding.missing.append("The board has set no test for calling the change embedded.")
    }
    if let latest = evidence.compactMap({ $0.dated?.calendarDay }).max() {
      finding.because.append(
        "\(Counted.sentence(Counted.of(evidence.count, "evidence item"))) in date, "
          + "the latest of \(latest.display)."
      )
    } else {
      finding.missing.append("No dated evidence of impact is in date.")
    }
    self.finding = finding
  }
}
