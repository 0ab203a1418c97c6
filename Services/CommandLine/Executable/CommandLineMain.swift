@main
struct CommandLineMain {
  static func main() async throws {}
}
