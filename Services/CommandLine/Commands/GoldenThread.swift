package import ArgumentParser

/// The `goldenthread` command: runs the whole system on one machine and works on a running one.
package struct GoldenThread: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "goldenthread",
    abstract: "From what inspectors wrote to what changed for children.",
    subcommands: [
      Up.self, Import.self, Export.self, Show.self, Verify.self, Headings.self, Status.self,
      Token.self, CountWorkingDays.self,
    ]
  )

  package init() {}

  /// Parses the process's arguments, runs the command and ends the process with its exit code.
  package static func start() async {
    await main()
  }
}
