internal import Tables

/// Reads a plan out of a file: finds its tables by their headings, wherever they stand.
package struct PlanReader: Sendable {
  private let synonyms: SynonymTable

  /// - Parameter synonyms: Which headings mean what; a council's own table, or the standard one.
  package init(synonyms: SynonymTable = .standard) {
    self.synonyms = synonyms
  }

  /// Reads a plan from the bytes of a DOCX, XLSX, CSV or TSV file.
  ///
  /// - Throws: ``PlanImportError`` when the file can't be read or holds nothing of a plan. Anything
  ///   less is told in the plan's findings.
  package func plan(
    file bytes: [UInt8],
    named name: String
  ) throws(PlanImportError) -> ImportedPlan {
    let document: TableDocument
    do throws(TableError) {
      document = try TableDocument.read(bytes, named: name, limits: .plans)
    } catch {
      throw .unreadable(error)
    }
    if let exported = ExportedPlanReader.plan(from: document) { return exported }
    let plan = PlanRecogniser.plan(from: document, synonyms: synonyms)
    let counts = plan.counts
    guard counts.actions + counts.criteria + counts.measures > 0 else {
      throw .nothingRecognised(
        lookedFor: TableLayout.lookedFor,
        found: Self.headings(of: document)
      )
    }
    return plan
  }

  /// The first row of each table, which is what an unknown table has for headings.
  static func headings(of document: TableDocument) -> [String] {
    var seen: Set<String> = []
    return document.tables.prefix(5).flatMap { table in
      (table.rows.max { $0.cells.count < $1.cells.count }.map { widest in
        table.rows.first { $0.cells.count == widest.cells.count } ?? widest
      }?.cells ?? []).map { String($0.text.prefix(40)) }
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension TableLimits {
  /// What a plan or a table of readings can honestly hold: the largest that we know has 600 rows.
  static var plans: TableLimits {
    var limits = TableLimits.standard
    limits.rows = 20_000
    limits.cells = 400_000
    return limits
  }
}
