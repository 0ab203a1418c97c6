import Messages

/// Progress down, impact across, in the council's words: the corner "done, no impact" is the
/// conversation.
struct RatingMatrix: TemplateValue {
  struct Row: TemplateValue {
    let tag: StatusTag
    let cells: [Cell]
  }

  struct Cell: TemplateValue {
    let column: String
    let count: String?
    let refs: [Crumb]
    let more: String?
    /// Done, and yet no impact is claimed.
    let corner: Bool
  }

  let columns: [StatusTag]
  let rows: [Row]
  /// "3 objectives are done, and nobody claims impact yet".
  let cornerWords: String?

  private struct Key: Hashable {
    let meaning: RatingMeaning
    let tag: StatusTag

    init(_ rating: Rating?) {
      self.meaning = rating.flatMap { $0.word.isEmpty ? nil : $0.meaning } ?? .unspecified
      self.tag = StatusTag(rated: rating)
    }

    /// Best first; what nobody rated last.
    var order: Int {
      switch meaning {
      case .doneProven: 0
      case .doneUnproven: 1
      case .onTrack: 2
      case .offTrackRecoverable: 3
      case .offTrack: 4
      case .notStarted: 5
      case .notApplicable: 6
      default: 7
      }
    }

    var claimsImpact: Bool { meaning == .onTrack || meaning.isDone || meaning == .notApplicable }
  }

  init(_ objectives: [ObjectiveSummary], in site: Address) {
    func keys(_ rating: (ObjectiveSummary) -> Rating?) -> [Key] {
      Set(objectives.map { Key(rating($0)) })
        .sorted { ($0.order, $0.tag.word) < ($1.order, $1.tag.word) }
    }
    let columns = keys { $0.impact }
    let cells = Dictionary(grouping: objectives) { [Key($0.progress), Key($0.impact)] }
    var inCorner = 0
    var rows: [Row] = []
    for progress in keys({ $0.progress }) {
      var row: [Cell] = []
      for impact in columns {
        let here = cells[[progress, impact]] ?? []
        let corner = progress.meaning.isDone && !impact.claimsImpact && !here.isEmpty
        if corner { inCorner += here.count }
        row.append(
          Cell(
            column: impact.tag.word,
            count: here.isEmpty ? nil : grouped(here.count),
            refs: here.prefix(6).map { Crumb(text: $0.ref, address: site.objective($0.id)) },
            more: here.count > 6 ? "and \(here.count - 6) more" : nil,
            corner: corner
          )
        )
      }
      rows.append(Row(tag: progress.tag, cells: row))
    }
    self.columns = columns.map(\.tag)
    self.rows = rows
    self.cornerWords =
      inCorner == 0
      ? nil
      : "\(counted(inCorner, "objective is", "objectives are")) done without an impact that anybody claims."
  }
}
