import ArgumentParser
import Chassis
import Foundation
import Messages
import ProtobufC
import RPC

/// Shows and changes what the headings of a council's own documents mean to imports.
struct Headings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what headings of a council's own documents mean.",
    discussion: """
      Imports know the usual headings. A council that writes its own teaches them here, once: \
      goldenthread headings --authority 803 --set "What we will do=action". A field that doesn't \
      exist is refused with the list of those that do.
      """
  )

  @Option(help: "DfE code of the council, such as 803.")
  var authority: String

  @Option(help: "HEADING=FIELD; may be given several times.")
  var set: [String] = []

  @Option(help: "A heading to forget; may be given several times.")
  var remove: [String] = []

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var system: SystemOptions

  func validate() throws {
    for pair in set where (pair.lastIndex(of: "=") ?? pair.startIndex) == pair.startIndex {
      throw ValidationError("--set is \"\(pair)\"; it takes HEADING=FIELD")
    }
  }

  func run() async throws {
    let connection = try await SystemConnection(system.installation)
    let options = try await connection.options()
    let headings = try await connection.with(.plans) { channel in
      let plans = PlansClient(channel)
      let read = Read.with { $0.authority = authority }
      let known = try await plans.getAuthority(.with { $0.read = read }, options: options)
      var settings = known.settings ?? PlanSettings()
      for pair in set {
        // A heading may hold an equals sign; a field never does.
        guard let equals = pair.lastIndex(of: "=") else { continue }
        settings.importSynonyms[String(pair[..<equals])] = String(
          pair[pair.index(after: equals)...]
        )
      }
      for heading in remove { settings.importSynonyms[heading] = nil }
      if !set.isEmpty || !remove.isEmpty {
        _ = try await plans.changeSettings(
          .with {
            $0.change = .with {
              $0.authority = authority
              $0.idempotencyKey = "headings-\(UUID().uuidString)"
              $0.basedOn = known.version
            }
            $0.settings = settings
          },
          options: options
        )
      }
      return settings.importSynonyms
    }
    if json {
      Terminal.say(try JSONOutput.text(["headings": headings]))
      return
    }
    var table = TextTable("heading", "means")
    for (heading, field) in headings.sorted(by: { $0.key < $1.key }) { table.add(heading, field) }
    for line in table.lines { Terminal.say(line) }
    if headings.isEmpty { Terminal.say("No heading of its own; imports know the usual ones.") }
  }
}
