import Messages

/// Evidence counted by its kind and its age, and the kinds of which there is none.
struct EvidenceGrid: TemplateValue {
  struct Row: TemplateValue {
    let kind: String
    let fresh: String
    let inDate: String
    let old: String
    let newest: String
  }

  let rows: [Row]
  let hasRows: Bool
  /// As in "12 items of 5 kinds, 3 of them too old to count".
  let words: String
  /// Kinds that nothing is there of, in words; audits and documents among them.
  let absent: [String]
  let total: Int
  let old: Int

  /// `shelfLifeMonths` holds for items that don't say theirs.
  init(_ evidence: [Evidence], shelfLifeMonths: Int, on day: CalendarDate) {
    var seen: Set<String> = []
    // The same item may support several objectives.
    let items = evidence.filter { !$0.withdrawn && seen.insert($0.id).inserted }
    let kinds = EvidenceKind.allCases.filter { $0 != .unspecified }
    func months(since date: CalendarDate) -> Int {
      day.monthNumber - date.monthNumber - (day.day < date.day ? 1 : 0)
    }
    func isOld(_ item: Evidence) -> Bool {
      guard let dated = item.dated else { return true }
      let life = item.shelfLifeMonths > 0 ? Int(item.shelfLifeMonths) : shelfLifeMonths
      let age = months(since: dated)
      return age > life || (age == life && day.day != dated.day)
    }
    func isFresh(_ item: Evidence) -> Bool {
      !isOld(item) && item.dated.map { months(since: $0) < 3 } == true
    }
    func count(_ items: [Evidence], _ test: (Evidence) -> Bool) -> String {
      let number = items.count(where: test)
      return number == 0 ? "–" : grouped(number)
    }
    self.rows = kinds.compactMap { kind in
      let mine = items.filter { $0.kind == kind }
      guard !mine.isEmpty else { return nil }
      let newest = mine.compactMap(\.dated).max { $0.dayNumber < $1.dayNumber }
      return Row(
        kind: kind.words,
        fresh: count(mine, isFresh),
        inDate: count(mine) { !isOld($0) && !isFresh($0) },
        old: count(mine, isOld),
        newest: newest?.words ?? "Not dated"
      )
    }
    self.hasRows = !rows.isEmpty
    self.absent = kinds.filter { kind in !items.contains { $0.kind == kind } }
      .map(\.words.lowercasedFirst)
    self.total = items.count
    self.old = items.count(where: isOld)
    self.words =
      items.isEmpty
      ? "No evidence is recorded."
      : "\(counted(items.count, "item")) of \(counted(rows.count, "kind"))"
        + (old > 0 ? ", \(grouped(old)) of them too old to count or not dated." : ".")
  }
}
