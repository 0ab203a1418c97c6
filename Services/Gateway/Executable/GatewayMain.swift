@main
struct GatewayMain {
  static func main() async throws {}
}
