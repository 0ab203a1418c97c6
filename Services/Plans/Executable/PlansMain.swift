@main
struct PlansMain {
  static func main() async throws {}
}
