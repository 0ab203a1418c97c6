import Foundation

/// A tab-separated table of the sample council, by column names.
struct Sheet {
  /// Hung on every free text of the tables while a test wants to see it escaped.
  @TaskLocal static var payload = ""

  private static let freeTexts: Set<String> = [
    "text", "title", "name", "outcome", "rationale", "justification", "path_to_green", "progress",
    "next", "barriers", "source", "definition", "note", "attendance", "decision_1", "owner",
    "leads", "themes", "team", "case", "answer", "theme", "reason", "responsible", "addressee",
    "locality", "area", "council_roles",
  ]

  let rows: [[String: String]]

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../Services/CommandLine/Sample")
    let text = try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    let names = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    rows = lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(
        zip(names, cells).map { name, cell in
          (name, Self.freeTexts.contains(name) && !cell.isEmpty ? cell + Self.payload : cell)
        },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }
}

extension [String: String] {
  func text(_ name: String) -> String { self[name] ?? "" }
  func list(_ name: String, _ separator: Character = ";") -> [String] {
    text(name).split(separator: separator).map { $0.trimmingCharacters(in: .whitespaces) }
  }
  func number(_ name: String) -> Double? { Double(text(name)) }
  func whole(_ name: String) -> Int32 { Int32(text(name)) ?? 0 }
}
