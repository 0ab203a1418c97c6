import Crypto
package import Messages
package import PlanImport

/// A file that somebody wants imported, read but not yet held against what is recorded.
package struct ImportReading: Hashable, Sendable {
  /// What the file turned out to hold.
  package enum Content: Hashable, Sendable {
    case plan(ImportedPlan)
    case inspection(ImportedInspection)
    case readings(ImportedReadings)
  }

  /// The most bytes that a file may have.
  package static let maximumBytes = 16 * 1024 * 1024

  package var content: Content
  package var fileName: String
  package var sha256: [UInt8]

  /// Reads the file of a request.
  ///
  /// - Parameters:
  ///   - request: Its kind, file name and content; nothing else is looked at.
  ///   - synonyms: The council's own headings and the fields that they mean.
  /// - Throws: ``PlansError/invalid(_:)`` for a file that can't be read or isn't of its kind.
  package init(
    _ request: ImportFileRequest,
    synonyms: [String: String]
  ) throws(PlansError) {
    var checks = FieldChecks()
    fileName = checks.text(request.fileName, "file_name", .line, isRequired: true)
    checks.choice(request.kind, "kind")
    if request.content.isEmpty {
      checks.refuse("content", found: "an empty file", allowed: "a file with something in it")
    }
    if request.content.count > Self.maximumBytes {
      checks.refuse(
        "content",
        found: "\(request.content.count) bytes",
        allowed: "at most \(Self.maximumBytes)"
      )
    }
    try checks.finish()
    sha256 = Array(SHA256.hash(data: request.content))
    do throws(PlanImportError) {
      let table = SynonymTable.standard.extended(with: synonyms)
      switch request.kind {
      case .inspection:
        content = .inspection(
          try InspectionReader().inspection(file: request.content, named: fileName)
        )
      case .readings:
        content = .readings(
          try ReadingsReader(synonyms: table).readings(file: request.content, named: fileName)
        )
      default:
        content = .plan(
          try PlanReader(synonyms: table).plan(file: request.content, named: fileName)
        )
      }
    } catch {
      throw .invalid([.init("content", found: "", allowed: error.message)])
    }
  }

  /// As the ledger names the kind: `plan`, `inspection`, `readings`.
  var kind: String {
    switch content {
    case .plan: "plan"
    case .inspection: "inspection"
    case .readings: "readings"
    }
  }
}
