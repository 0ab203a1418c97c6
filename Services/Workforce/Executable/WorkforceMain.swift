@main
struct WorkforceMain {
  static func main() async throws {}
}
