import CommandLine

@main
struct GoldenThreadMain {
  static func main() async {
    await GoldenThread.start()
  }
}
