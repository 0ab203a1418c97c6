/// What a column, or a labelled line, of a plan's document can hold.
///
/// The raw values are stable: councils' own synonyms are saved under them.
package enum ImportField: String, CaseIterable, Codable, Hashable, Sendable {
  // Actions
  case ref, action, outcome, lead, due, progress, comments, impact
  case impactEvidence = "impact_evidence"
  case measureRef = "measure_ref"
  case citations
  // Where the actions belong
  case section, group, recommendation, objective
  case recommendationRef = "recommendation_ref"
  case owner, rationale, criterion, voice
  // Activity grid
  case area, issues, evidence, services, teams, priority
  case deliveryStatus = "delivery_status"
  // Dashboards
  case period
  case actionsStatus = "actions_status"
  case impactStatus = "impact_status"
  case progressThisPeriod = "progress_this_period"
  case actionsNextPeriod = "actions_next_period"
  case statusComment = "status_comment"
  case barriers
  // Measures
  case measure, definition, officer, frequency, target, polarity, unit, baseline
  case targetDate = "target_date"
  case value, numerator, denominator, note
  // Rating keys
  case ratingWord = "rating_word"
  case ratingMeaning = "rating_meaning"
}
