import Figures
import Messages

/// Finds the recommendations and paragraphs that a plan's objectives and actions answer, by the
/// inspectors' own numbers, in the inspection that was recorded last.
struct ThreadLinks {
  private let inspection: Inspection?
  /// Thread starts by number, for the council and for the safeguarding board.
  private var council: [String: String] = [:]
  private var board: [String: String] = [:]
  /// The safeguarding board's in the report's order: a plan counts them from 1, whatever the report
  /// does.
  private var boardInOrder: [String] = []
  private var paragraphs: [Int: String] = [:]

  init(_ state: PlansState) {
    let latest = state.inspections.last { !state.threadStarts(of: $0.id).isEmpty }
    self.init(latest, state.threadStarts(of: latest?.id ?? ""))
  }

  init(_ inspection: Inspection?, _ starts: [ThreadStart]) {
    self.inspection = inspection
    for start in starts where !start.number.isEmpty {
      let number = Self.number(start.number)
      if start.addressee.lowercased().contains("board") {
        if board[number] == nil { board[number] = start.id }
        boardInOrder.append(start.id)
      } else if council[number] == nil {
        council[number] = start.id
      }
    }
    for paragraph in inspection?.paragraphs ?? [] where paragraph.number > 0 {
      paragraphs[Int(paragraph.number)] = paragraph.id
    }
  }

  /// The links that an objective has, with the one that its reference makes; none is taken away.
  func joined(_ ids: [String], _ objective: Objective) -> [String] {
    let number = Self.number(objective.ref)
    let found: String? =
      switch objective.kind {
      case .recommendation: council[number]
      case .safeguardingBoard: board[number] ?? inOrder(number)
      default: nil
      }
    guard let found, !ids.contains(found) else { return ids }
    return ids + [found]
  }

  private func inOrder(_ number: String) -> String? {
    guard let index = Int(number), boardInOrder.indices.contains(index - 1) else { return nil }
    return boardInOrder[index - 1]
  }

  /// The links that an action has, with the paragraphs that it cites.
  func joined(_ ids: [String], paragraphs cited: [Int]) -> [String] {
    var ids = ids
    for number in cited {
      if let id = paragraphs[number], !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The first number in a reference: 9 of `9A`, 1 of `LSCB1`; empty when there is none.
  private static func number(_ ref: String) -> String {
    let digits = ref.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    return String(digits.drop { $0 == "0" })
  }
}
