extension ConfigurationKey {
  /// The key under which others are told where a service is.
  package static func peer(_ service: ServiceName) -> String {
    "GT_\(service.rawValue.uppercased())"
  }

  /// What every service takes, with the defaults for this one.
  package static func standard(for service: ServiceName) -> [ConfigurationKey] {
    [
      // A file of KEY=VALUE lines; the environment goes over it.
      ConfigurationKey("GT_CONFIG", .path),
      ConfigurationKey("GT_DATA", .path, default: "data"),
      ConfigurationKey("GT_HOST", .host, default: "127.0.0.1"),
      ConfigurationKey("GT_RPC_PORT", .port, default: "\(service.defaultRPCPort)"),
      ConfigurationKey("GT_OPS_PORT", .port, default: "\(service.defaultOperationsPort)"),
      ConfigurationKey("GT_WEB_PORT", .port, default: "8080"),
      ConfigurationKey("GT_PUBLIC_URL", .webAddress),
      ConfigurationKey("GT_DATABASE", .database),
      // After how many records the state is written down for the next start; 0 for never.
      ConfigurationKey("GT_SNAPSHOT_EVERY", .count, default: "4096"),
      // How many authorities' states are held in memory at once; others are read when asked for.
      ConfigurationKey("GT_HELD_AUTHORITIES", .count, default: "200"),
      ConfigurationKey("GT_KEYS", .path),
      ConfigurationKey("GT_LOG_LEVEL", .logLevel, default: "info"),
      ConfigurationKey("GT_SMTP", .text, isSecret: true),
      ConfigurationKey("GT_SMTP_FROM", .text),
      ConfigurationKey("GT_TLS_CERTIFICATE", .path),
      ConfigurationKey("GT_TLS_KEY", .path),
      ConfigurationKey("GT_TLS_AUTHORITIES", .path),
    ]
      + ServiceName.servers.map {
        ConfigurationKey(
          peer($0),
          .target,
          default: "dns:///127.0.0.1:\($0.defaultRPCPort)"
        )
      }
  }
}
