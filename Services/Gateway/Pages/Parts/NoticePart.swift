import Messages

/// A notice with how its reviews stand.
struct NoticePart: TemplateValue {
  let name: String
  /// "Improvement notice · issued 4 May 2026 · Secretary of State for Education".
  let about: String
  let summary: String?
  let standing: StatusTag
  let ended: String?
  let nextReview: String?
  let isLate: Bool
  let reviews: [ReviewRow]
  let hasReviews: Bool

  /// A review that was held.
  struct ReviewRow: TemplateValue {
    let name: String?
    let on: String
    let summary: String?
    let change: String?
  }

  /// What this reader may record about it.
  let keeping: [Crumb]
  let hasKeeping: Bool

  init(_ notice: Notice, of view: ReviewView, in frame: PageFrame) {
    func form(_ name: String...) -> String { frame.site.to(["notices", notice.id] + name) }
    var keeping: [Crumb] = []
    if frame.permits(.recordReview) {
      keeping.append(Crumb(text: "Record a review", address: form("reviews", "new")))
    }
    if frame.permits(.keepPlan) {
      keeping.append(Crumb(text: "Add a requirement", address: form("requirements", "new")))
      keeping.append(Crumb(text: "Change the notice", address: form("revise")))
      if notice.standing == .inForce {
        keeping.append(Crumb(text: "Record its end", address: form("end")))
      }
    }
    self.keeping = keeping
    self.hasKeeping = !keeping.isEmpty
    self.name = notice.title.isEmpty ? notice.kind.words : notice.title
    self.about = [
      notice.title.isEmpty ? "" : notice.kind.words,
      notice.issuedOn.map { "issued \($0.words)" } ?? "", notice.issuedBy,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    self.summary = notice.summary
    self.standing = notice.standing.tag
    self.ended = notice.endedOn.map { day in
      [day.words, notice.endedBecause].filter { !$0.isEmpty }.joined(separator: ": ").asSentence
    }
    let days = Int(view.daysUntilReview)
    self.isLate = view.nextReviewDue != nil && days < 0
    self.nextReview = view.nextReviewDue.map { due in
      days < 0
        ? "The next review was due by \(due.words): \(counted(-days, "day")) late."
        : "The next review is due by \(due.words), in \(counted(days, "day"))."
    }
    self.reviews = view.reviews.map { review in
      let day = review.heldOn?.words ?? ""
      return ReviewRow(
        // "Review of 14 June 2026" says no more than the day beside it.
        name: review.title.hasSuffix(day) ? nil : review.title,
        on: day,
        summary: review.summary,
        change: frame.permits(.recordReview) ? form("reviews", review.id, "revise") : nil
      )
    }
    self.hasReviews = !view.reviews.isEmpty
  }
}

extension NoticeKind {
  var words: String { self == .direction ? "Direction" : "Improvement notice" }
}

extension NoticeStanding {
  fileprivate var tag: StatusTag {
    switch self {
    case .lifted: StatusTag(word: "Lifted", shape: .tick, colour: "green")
    case .escalated:
      StatusTag(word: "Replaced by something stronger", shape: .diamond, colour: "red")
    default: StatusTag(word: "In force", shape: .ring, colour: "amber")
    }
  }
}
