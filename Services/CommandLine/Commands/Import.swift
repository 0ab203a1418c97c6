import ArgumentParser
import Chassis
import Foundation
import Messages
import ProtobufC

/// Reads a council's own document into its ledger.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Import a plan, an inspection report or readings from a council's own file.",
    discussion: """
      Plans: DOCX, XLSX, CSV or TSV. Reports: text or DOCX. Readings: XLSX, CSV or TSV. The same \
      file again changes nothing. Exit status 1 when nothing could be imported.
      """
  )

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case plan, inspection, readings

    var message: ImportKind {
      switch self {
      case .plan: .plan
      case .inspection: .inspection
      case .readings: .readings
      }
    }
  }

  @Argument(help: "What the file holds: plan, inspection or readings.")
  var kind: Kind

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(help: "DfE code of the council, such as 803.")
  var authority: String

  @Option(help: "The plan to import into, where the council has several.")
  var plan = ""

  @Flag(help: "Begin a plan of its own, beside those that are there.")
  var newPlan = false

  @Option(help: "Title of a new plan; as the document names itself, if not given.")
  var title = ""

  @Flag(help: "Say what would happen and record nothing.")
  var dryRun = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var system: SystemOptions

  /// The service's own bound.
  private static let mostBytes = 16 << 20

  func run() async throws {
    let bytes = try read()
    let connection = try await SystemConnection(system.installation)
    if !json { Terminal.note("Reading \(file) …") }
    let options = try await connection.options(timeout: .seconds(120))
    let result = try await connection.with(.plans) { channel in
      try await PlansClient(channel).importFile(
        .with {
          $0.change = .with {
            $0.authority = authority
            // Each run is a try of its own; that the same file changes nothing is the service's work.
            $0.idempotencyKey = "import-\(UUID().uuidString)"
          }
          $0.kind = kind.message
          $0.fileName = URL(fileURLWithPath: file).lastPathComponent
          ($0.content, $0.dryRun) = (bytes, dryRun)
          ($0.planID, $0.newPlan, $0.title) = (plan, newPlan, title)
        },
        options: options
      )
    }
    let report = ImportReport(result)
    if json {
      Terminal.say(try JSONOutput.text(report))
    } else {
      for line in report.lines(isDryRun: dryRun) { Terminal.say(line) }
    }
  }

  private func read() throws -> [UInt8] {
    let files = FileManager.default
    guard let size = try? files.attributesOfItem(atPath: file)[.size] as? Int else {
      throw CommandFailure("there is no file \(file)")
    }
    guard size <= Self.mostBytes else {
      throw CommandFailure("\(file) is \(size) bytes; the limit is \(Self.mostBytes)")
    }
    guard let data = files.contents(atPath: file) else {
      throw CommandFailure("\(file) can't be read")
    }
    return Array(data)
  }
}
