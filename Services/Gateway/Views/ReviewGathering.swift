import Chassis
import Messages
import ProtobufC
import RPC

extension BoardGathering {
  /// The review view, with practice and workforce at both of its dates.
  ///
  /// Throws what the plans service refuses with; a service that is away leaves a gap and is named.
  func gatherReview(
    _ request: GetGatheredReviewRequest,
    scope: String,
    options: CallOptions
  ) async throws -> GatheredReview {
    let backends = backends
    let read = request.read ?? Read()
    let since = request.since.map { "\($0.year)-\($0.month)-\($0.day)" } ?? ""
    let key =
      "review|\(read.authority)|\(request.planID)|\(request.noticeID)|\(since)|\(scope)"
      + "|\(read.asAt?.seconds ?? 0)|\(read.knownAt?.seconds ?? 0)"
    let plans = try await part(.plans, key) {
      try await backends.plans.getReviewView(
        .with {
          ($0.read, $0.noticeID, $0.planID) = (read, request.noticeID, request.planID)
          $0.since = request.since
        },
        options: options
      )
    }
    // Both dates are those of the plan's answer.
    var then = read
    then.asAt = plans.answer?.before?.asAt
    let before = then
    let isWanted = then.asAt != nil
    async let practiceThen = part(.audits, key + "|then", isWanted: isWanted) {
      try await backends.audits.getPracticeFigures(.with { $0.read = before }, options: options)
    }
    async let practiceNow = part(.audits, key + "|now") {
      try await backends.audits.getPracticeFigures(.with { $0.read = read }, options: options)
    }
    async let workforceThen = part(.workforce, key + "|then", isWanted: isWanted) {
      try await backends.workforce.getWorkforceFigures(
        .with { ($0.read, $0.months) = (before, 14) },
        options: options
      )
    }
    async let workforceNow = part(.workforce, key + "|now") {
      try await backends.workforce.getWorkforceFigures(
        .with { ($0.read, $0.months) = (read, 14) },
        options: options
      )
    }
    let practice = try await (practiceThen, practiceNow)
    let workforce = try await (workforceThen, workforceNow)
    var review = GatheredReview()
    review.plans = plans.answer
    (review.practiceThen, review.practiceNow) = (practice.0.answer, practice.1.answer)
    (review.workforceThen, review.workforceNow) = (workforce.0.answer, workforce.1.answer)
    // A service is named once, whichever of its answers is missing.
    review.missing = [
      plans.missing, practice.1.missing ?? practice.0.missing,
      workforce.1.missing ?? workforce.0.missing,
    ].compactMap(\.self)
    return review
  }
}
