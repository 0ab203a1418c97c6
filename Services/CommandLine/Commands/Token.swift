import ArgumentParser
import Chassis

/// Signs a token for another system or a gRPC tool, with the keys of the data folder.
struct Token: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sign a token for another system, or for a gRPC tool.",
    discussion: """
      Printed alone on one line, for metadata "authorization: Bearer TOKEN". Whoever can read the \
      data folder's keys may do this; a token can't be taken back, so keep its life short.
      """
  )

  @Option(help: "DfE code of the council that the token is for; may be given several times.")
  var authority: [String] = []

  @Flag(help: "For every council of this installation.")
  var everyAuthority = false

  @Option(help: "What the token may do: integration, or a person's role such as dfe_adviser.")
  var role = Role.integration.rawValue

  @Option(
    help:
      "Only this method, such as goldenthread.plans.v1.Plans/GetPlan; may be given several times."
  )
  var method: [String] = []

  @Option(help: "Who is named in the history.")
  var subject = "integration:command-line"

  @Option(help: "Minutes that it is good for, up to a day.")
  var minutes = 60

  @OptionGroup var system: SystemOptions

  func validate() throws {
    guard (1...1440).contains(minutes) else {
      throw ValidationError("--minutes is \(minutes); it takes 1 to 1440")
    }
    guard Role(rawValue: role) != nil else {
      let all = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--role is \"\(role)\"; it takes one of \(all)")
    }
    guard everyAuthority != !authority.isEmpty else {
      throw ValidationError("give --authority CODE or --every-authority")
    }
  }

  func run() async throws {
    let connection = try await SystemConnection(system.installation)
    let identity = Identity(
      subject: subject,
      kind: .integration,
      roles: Set([Role(rawValue: role)].compactMap { $0 }),
      authorities: everyAuthority ? .every : .only(Set(authority)),
      methods: method.isEmpty ? nil : Set(method)
    )
    Terminal.say(try await connection.token(for: identity, lifetime: .seconds(60 * minutes)))
  }
}
