@main
struct AuditsMain {
  static func main() async throws {}
}
