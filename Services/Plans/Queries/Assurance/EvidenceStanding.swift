import Figures
import Messages

/// Whether an evidence item still counts on a day, and for what.
struct EvidenceStanding {
  let isInDate: Bool
  /// It speaks of a change, not only of something issued or held.
  let isOfImpact: Bool
  let dated: CalendarDay?

  init(of evidence: Evidence, settings: PlanSettings, on today: CalendarDay) {
    let months =
      evidence.shelfLifeMonths > 0
      ? evidence.shelfLifeMonths : settings.evidenceShelfLifeMonths
    dated = evidence.dated?.calendarDay
    isInDate = dated.map { $0.adding(months: Int(months)) >= today } ?? false
    isOfImpact = evidence.kind != .document && evidence.kind != .unspecified
  }
}

extension PlansView {
  func standing(of evidence: Evidence) -> EvidenceStanding {
    EvidenceStanding(of: evidence, settings: state.settings, on: today)
  }
}
