import Chassis
import Notifications

@main
struct NotificationsMain {
  static func main() async {
    await ServiceHost.main(.notifications) { @Sendable host in
      try await .notifications(on: host)
    }
  }
}
