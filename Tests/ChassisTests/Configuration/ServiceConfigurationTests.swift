import Chassis
import Foundation
import Logging
import Testing

@Suite("Configuration")
struct ServiceConfigurationTests {
  @Test("Without settings a service has the ports, the address and the places of the design")
  func defaults() throws {
    let configuration = try ServiceConfiguration(.audits, environment: ["PATH": "/bin"])
    #expect(configuration.host == "127.0.0.1")
    #expect(configuration.rpcPort == 7002)
    #expect(configuration.operationsPort == 9002)
    #expect(configuration.logLevel == .info)
    #expect(configuration.target(of: .plans) == "dns:///127.0.0.1:7001")
    #expect(configuration.databasePath.hasSuffix("data/audits.sqlite"))
    #expect(configuration.keyFolder.path.hasSuffix("data/keys"))
    #expect(configuration["GT_SMTP"] == nil)
  }

  @Test("The environment goes over the file, and the file over the default")
  func precedence() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("settings.env")
    try Data(
      """
      # our settings
      GT_RPC_PORT=7101

      GT_HOST = "0.0.0.0"
      """.utf8
    ).write(to: file)
    let configuration = try ServiceConfiguration(
      .plans,
      environment: ["GT_CONFIG": file.path, "GT_RPC_PORT": "7201"]
    )
    #expect(configuration.rpcPort == 7201)
    #expect(configuration.host == "0.0.0.0")
    #expect(configuration.operationsPort == 9001)
  }

  @Test(
    "A value that a key doesn't take is refused with the key and what it takes",
    arguments: [
      ("GT_RPC_PORT", "70000", "a port from 0 (any free one) to 65535"),
      ("GT_OPS_PORT", "ninety", "a port from 0 (any free one) to 65535"),
      ("GT_DATABASE", "plans.sqlite", "sqlite:PATH"),
      ("GT_AUDITS", "localhost:7002", "dns:///HOST:PORT, ipv4:ADDRESS:PORT or unix:PATH"),
      ("GT_LOG_LEVEL", "loud", "trace, debug, info, notice, warning, error or critical"),
      ("GT_HOST", "a b", "a host name or an address such as 127.0.0.1"),
    ]
  )
  func malformed(key: String, value: String, accepted: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try ServiceConfiguration(.plans, environment: [key: value])
    }
    #expect(error == .malformed(key: key, found: value, accepted: accepted))
    #expect(error?.description == "\(key) is \"\(value)\"; it takes \(accepted)")
  }

  @Test("A key that nothing knows is refused, with the one that was probably meant")
  func unknown() {
    #expect(throws: ConfigurationError.unknownKey("GT_RPCPORT", nearest: "GT_RPC_PORT")) {
      try ServiceConfiguration(.plans, environment: ["GT_RPCPORT": "7001"])
    }
    #expect(throws: ConfigurationError.unknownKey("GT_COLOUR_OF_THE_SKY", nearest: nil)) {
      try ServiceConfiguration(.plans, environment: ["GT_COLOUR_OF_THE_SKY": "grey"])
    }
  }

  @Test("A line of the file that isn't KEY=VALUE is refused with its number")
  func malformedLine() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("settings.env")
    try Data("GT_HOST=::1\nand so on\n".utf8).write(to: file)
    #expect(throws: ConfigurationError.malformedLine(path: file.path, line: 2)) {
      try ServiceConfiguration(.plans, environment: ["GT_CONFIG": file.path])
    }
  }

  @Test("What is in force can be printed, with secrets hidden")
  func printed() throws {
    let configuration = try ServiceConfiguration(
      .notifications,
      environment: ["GT_SMTP": "smtp://me:hunter2@mail", "GT_RPC_PORT": "1"]
    )
    let lines = configuration.printed.split(separator: "\n")
    #expect(lines.contains("GT_SMTP=(hidden)"))
    #expect(lines.contains("GT_RPC_PORT=1"))
    #expect(lines.contains("# GT_PUBLIC_URL is not set"))
    #expect(!configuration.printed.contains("hunter2"))
  }

  @Test("A service can take keys of its own")
  func extra() throws {
    let key = ConfigurationKey("GT_DIGEST_HOUR", .word(["6", "7", "8"]), default: "7")
    #expect(
      try ServiceConfiguration(.plans, environment: [:], extra: [key])["GT_DIGEST_HOUR"] == "7"
    )
    #expect(throws: ConfigurationError.self) {
      try ServiceConfiguration(.plans, environment: ["GT_DIGEST_HOUR": "9"], extra: [key])
    }
  }

  @Test("A TLS certificate without its key is refused")
  func incompleteTLS() {
    #expect(
      throws: ConfigurationError.incomplete(missing: "GT_TLS_KEY", given: "GT_TLS_CERTIFICATE")
    ) { try ServiceConfiguration(.plans, environment: ["GT_TLS_CERTIFICATE": "c.pem"]) }
  }
}
