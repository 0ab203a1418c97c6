internal import Tables

/// Reads figures out of a file: plain tables of readings, grids of months and sheets of measures.
package struct ReadingsReader: Sendable {
  private let synonyms: SynonymTable

  package init(synonyms: SynonymTable = .standard) {
    self.synonyms = synonyms
  }

  /// Reads measures with their readings from the bytes of a CSV, TSV, XLSX or DOCX file.
  ///
  /// - Throws: ``PlanImportError`` when the file can't be read or holds no readings.
  package func readings(
    file bytes: [UInt8],
    named name: String
  ) throws(PlanImportError) -> ImportedReadings {
    let document: TableDocument
    do throws(TableError) {
      document = try TableDocument.read(bytes, named: name, limits: .plans)
    } catch {
      throw .unreadable(error)
    }
    let plan = PlanRecogniser.plan(from: document, synonyms: synonyms)
    guard
      !plan.measures.isEmpty
        || !plan.findings.rejects.isEmpty && document.tables.contains(where: { !$0.rows.isEmpty }),
      plan.measures.contains(where: { !$0.readings.isEmpty })
        || plan.findings.rejects.contains(where: { !$0.column.isEmpty })
    else {
      throw .nothingRecognised(
        lookedFor: [
          "Measure (or KPI, Ref)", "Period (or Month)", "Value (or Actual)", "Numerator",
          "Denominator",
        ],
        found: PlanReader.headings(of: document)
      )
    }
    var readings = ImportedReadings()
    readings.measures = plan.measures
    readings.findings = plan.findings
    return readings
  }
}
