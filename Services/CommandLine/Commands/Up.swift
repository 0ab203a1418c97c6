import ArgumentParser

struct Up: AsyncParsableCommand {
  func run() async throws {}
}
struct Import: AsyncParsableCommand {
  func run() async throws {}
}
struct Show: AsyncParsableCommand {
  func run() async throws {}
}
struct Verify: AsyncParsableCommand {
  func run() async throws {}
}
struct Status: AsyncParsableCommand {
  func run() async throws {}
}
