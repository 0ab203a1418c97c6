import Figures
import Messages
import ProtobufC

/// The figures that a review holds against each other, at one date.
struct ReviewFigures {
  /// So many of so many.
  struct Share {
    var count: Int
    var total: Int
  }

  var actionsDone = Share(count: 0, total: 0)
  var actionsOverdue = Share(count: 0, total: 0)
  var delivered = Share(count: 0, total: 0)
  var working = Share(count: 0, total: 0)
  var embedded = Share(count: 0, total: 0)
  var measuresMet = Share(count: 0, total: 0)
  var measuresFailing = Share(count: 0, total: 0)
  var measuresOfConcern = Share(count: 0, total: 0)
  var evidenceInDate = Share(count: 0, total: 0)
  var contradicted = Share(count: 0, total: 0)

  /// All nothing where the plan was not there.
  init(_ index: PlanIndex?, in view: PlansView) {
    guard let index else { return }
    let standings = index.actions.map { view.standing(of: $0) }
    actionsDone = Share(count: standings.count(where: \.isDone), total: standings.count)
    actionsOverdue = Share(count: standings.count(where: \.isOverdue), total: standings.count)
    let levels = index.objectives.map { view.assurance(of: $0).level }
    delivered = Share(count: levels.count { $0 >= 1 }, total: levels.count)
    working = Share(count: levels.count { $0 >= 2 }, total: levels.count)
    embedded = Share(count: levels.count { $0 >= 3 }, total: levels.count)
    let measures = index.measures.compactMap { view.assessment(of: $0.id) }
      .filter { !$0.available.isEmpty }
    measuresMet = Share(
      count: measures.count { $0.available.last?.status == .met },
      total: measures.count
    )
    measuresFailing = Share(
      count: measures.count(where: \.consistentlyFails),
      total: measures.count
    )
    measuresOfConcern = Share(count: measures.count(where: \.showsConcern), total: measures.count)
    var seen: Set<String> = []
    let evidence = index.objectives.flatMap { view.support(of: $0).evidence }
      .filter { seen.insert($0.id).inserted }
    evidenceInDate = Share(
      count: evidence.count { view.standing(of: $0).isInDate },
      total: evidence.count
    )
    contradicted = Share(
      count: index.objectives.count { objective in
        view.contradictions(of: objective).contains { $0.severity != .note }
      },
      total: index.objectives.count
    )
  }

  /// Two dates side by side, in the order in which a reviewer reads them.
  static func compared(_ then: ReviewFigures, _ now: ReviewFigures) -> [ThenAndNow] {
    let rows: [(String, String, KeyPath<ReviewFigures, Share>, Bool)] = [
      ("objectives_embedded", "Objectives embedded (level 3)", \.embedded, true),
      ("objectives_working", "Objectives working (level 2)", \.working, true),
      ("objectives_delivered", "Objectives delivered (level 1)", \.delivered, true),
      ("measures_met", "Measures on target", \.measuresMet, true),
      ("measures_failing", "Measures that consistently fail", \.measuresFailing, false),
      ("measures_concern", "Measures with a signal of concern", \.measuresOfConcern, false),
      ("actions_done", "Actions done", \.actionsDone, true),
      ("actions_overdue", "Actions overdue", \.actionsOverdue, false),
      ("evidence_in_date", "Evidence in date", \.evidenceInDate, true),
      ("objectives_contradicted", "Objectives rated against the record", \.contradicted, false),
    ]
    return rows.map { key, title, path, moreIsBetter in
      .with {
        $0.key = key
        $0.title = title
        $0.then = Int32(clamping: then[keyPath: path].count)
        $0.ofThen = Int32(clamping: then[keyPath: path].total)
        $0.now = Int32(clamping: now[keyPath: path].count)
        $0.ofNow = Int32(clamping: now[keyPath: path].total)
        $0.moreIsBetter = moreIsBetter
      }
    }
  }
}
