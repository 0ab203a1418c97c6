// swift-tools-version: 6.2
import PackageDescription

// What every Swift target is built with: no implicit existential, no C type in a signature that
// leaves its module, and `unsafe` written out wherever memory safety rests on us.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
  // A warning fails the continuous integration, not somebody in the middle of a thought.
  + (Context.environment["CI"] == "true" ? [.treatAllWarnings(as: .error)] : [])

func shared(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    path: "Shared/\(name)",
    exclude: exclude,
    swiftSettings: settings
  )
}

func system(_ name: String, pkgConfig: String?, apt: String) -> Target {
  .systemLibrary(
    name: name,
    path: "Shared/\(name)",
    pkgConfig: pkgConfig,
    providers: [.apt([apt])]
  )
}

/// A service is a library, so that all of it can be tested without a process, and an executable
/// of one file that configures and runs it.
func service(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = [],
  resources: [Resource] = []
) -> [Target] {
  [
    .target(
      name: name,
      dependencies: dependencies,
      path: "Services/\(name)",
      exclude: ["Executable"] + exclude,
      resources: resources,
      swiftSettings: settings
    ),
    .executableTarget(
      name: "\(name)Executable",
      dependencies: [.target(name: name)],
      path: "Services/\(name)/Executable",
      swiftSettings: settings
    ),
  ]
}

func tests(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: dependencies,
    path: "Tests/\(name)Tests",
    resources: resources,
    swiftSettings: settings
  )
}

extension Target.Dependency {
  static func nio(_ name: String) -> Self { .product(name: name, package: "swift-nio") }
  static let nioSSL: Self = .product(name: "NIOSSL", package: "swift-nio-ssl")
  static let grdb: Self = .product(name: "GRDB", package: "GRDB.swift")
  static let crypto: Self = .product(name: "Crypto", package: "swift-crypto")
  static let cryptoExtras: Self = .product(name: "CryptoExtras", package: "swift-crypto")
  static let logging: Self = .product(name: "Logging", package: "swift-log")
  static let coreMetrics: Self = .product(name: "CoreMetrics", package: "swift-metrics")
  static let configuration: Self = .product(
    name: "Configuration",
    package: "swift-configuration"
  )
  static let lifecycle: Self = .product(
    name: "ServiceLifecycle",
    package: "swift-service-lifecycle"
  )
  static let signals: Self = .product(name: "UnixSignals", package: "swift-service-lifecycle")
  static let hummingbird: Self = .product(name: "Hummingbird", package: "hummingbird")
  static let hummingbirdTesting: Self = .product(
    name: "HummingbirdTesting",
    package: "hummingbird"
  )
  static let mustache: Self = .product(name: "Mustache", package: "swift-mustache")
  static let jwt: Self = .product(name: "JWTKit", package: "jwt-kit")
  static let arguments: Self = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
  )
  static let system: Self = .product(name: "SystemPackage", package: "swift-system")
  static let subprocess: Self = .product(name: "Subprocess", package: "swift-subprocess")
}

let systemLibraries: [Target] = [
  system("CNghttp2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev"),
  system("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev"),
  system("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
  system("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
  system("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
  system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
  system("CMalloc", pkgConfig: nil, apt: "libc6-dev"),
]

let sharedTargets: [Target] = [
  shared("CivilDates"),
  shared("ProtobufC", ["CProtobufC", "CivilDates"]),
  shared("HTTP2", ["CNghttp2"]),
  shared(
    "RPC",
    [
      "HTTP2", "ProtobufC", "CZlib", "CMalloc", .nio("NIOCore"), .nio("NIOPosix"),
      .nio("NIOConcurrencyHelpers"), .nio("NIOTLS"), .nioSSL, .logging,
    ],
    exclude: ["README.md"]
  ),
  .target(
    name: "CMessages",
    dependencies: ["CProtobufC"],
    path: "Shared/CMessages",
    publicHeadersPath: "include",
    cSettings: [.headerSearchPath("Generated")]
  ),
  shared("Messages", ["ProtobufC", "RPC", "CMessages"]),
  shared("Ledger", [.grdb, .crypto]),
  shared(
    "Chassis",
    [
      "Messages", "RPC", "ProtobufC", "Ledger", "CivilDates", .logging, .coreMetrics,
      .configuration, .lifecycle, .signals, .crypto, .jwt, .hummingbird, .nio("NIOCore"),
    ]
  ),
  shared("Tables", ["CZip", "CExpat", "CivilDates"]),
  shared("Figures", ["CivilDates"]),
  shared("Safeguards"),
  shared(
    "Exchange",
    ["Messages", "ProtobufC", "RPC", "Ledger", "Chassis", "Figures", "Safeguards"]
  ),
  shared("Mail", ["CCurl", "CivilDates"]),
]

let standard: [Target.Dependency] = [
  "Messages", "RPC", "ProtobufC", "Ledger", "Chassis", "Figures", "Safeguards",
  "Exchange", .logging, .lifecycle, .signals,
]

let services: [Target] =
  [
    Target.target(
      name: "PlanImport",
      dependencies: ["Tables", "Figures"],
      path: "Services/Plans/Import",
      swiftSettings: settings
    )
  ]
  + service("Plans", standard + ["PlanImport", "Tables", .crypto], exclude: ["Import"])
  + service("Audits", standard)
  + service("Workforce", standard)
  + service("Notifications", standard + ["Mail", .grdb])
  + service(
    "Gateway",
    standard + [
      "CivilDates", "Tables", "Mail", .hummingbird, .mustache, .grdb, .crypto, .cryptoExtras,
    ],
    resources: [.copy("Templates"), .copy("Assets")]
  )
  + service(
    "CommandLine",
    standard + [.arguments, .subprocess, .system],
    resources: [.copy("Sample")]
  )

let generator = Target.executableTarget(
  name: "Generator",
  path: "Protos/Generator",
  swiftSettings: settings
)

let testTargets: [Target] = [
  tests("CivilDates", ["CivilDates"]),
  tests("ProtobufC", ["ProtobufC", "Messages"]),
  tests("Generator", ["Generator"]),
  tests("HTTP2", ["HTTP2"]),
  // Makes calls that end in every way, and says what is left of them.
  .executableTarget(
    name: "LeakCheck",
    dependencies: [
      "RPC", "Messages", "ProtobufC", .logging, .nio("NIOConcurrencyHelpers"), .nio("NIOCore"),
      .nio("NIOPosix"),
    ],
    path: "Tests/LeakCheck",
    swiftSettings: settings
  ),
  tests(
    "RPC",
    [
      "RPC", "HTTP2", "Messages", "ProtobufC", "LeakCheck", .logging, .nio("NIOCore"),
      .nio("NIOPosix"),
      .nioSSL,
    ]
  ),
  // gRPC's own interoperability tests: the two programs that strangers' harnesses start.
  .target(
    name: "InteropCases",
    dependencies: ["Messages", "ProtobufC", "RPC", .logging],
    path: "Tests/InteropCases",
    swiftSettings: settings
  ),
  .executableTarget(
    name: "InteropServer",
    dependencies: ["InteropCases", "RPC", .logging, .signals],
    path: "Tests/InteropServer",
    swiftSettings: settings
  ),
  .executableTarget(
    name: "InteropClient",
    dependencies: ["InteropCases", .logging],
    path: "Tests/InteropClient",
    swiftSettings: settings
  ),
  // Our side of `make bench`; the others are in Tests/Benchmarks.
  .target(
    name: "BenchCases",
    dependencies: ["Messages", "ProtobufC", "RPC"],
    path: "Tests/BenchCases",
    swiftSettings: settings
  ),
  .executableTarget(
    name: "BenchServer",
    dependencies: ["BenchCases", "RPC", .logging],
    path: "Tests/BenchServer",
    swiftSettings: settings
  ),
  .executableTarget(
    name: "BenchClient",
    dependencies: ["BenchCases", "RPC", .logging],
    path: "Tests/BenchClient",
    swiftSettings: settings
  ),
  tests("Messages", ["Messages", "ProtobufC", "RPC", .logging]),
  // What reads a stranger's octets, for the short run in FuzzTests and the long one of `make fuzz`.
  .target(
    name: "FuzzTargets",
    dependencies: [
      "RPC", "HTTP2", "Messages", "ProtobufC", .logging, .nio("NIOCore"), .nio("NIOEmbedded"),
    ],
    path: "Tests/FuzzTargets",
    exclude: ["Corpus"],
    swiftSettings: settings
  ),
  tests("Fuzz", ["FuzzTargets"]),
  // What the tests of ledgers and services stand on; not tests themselves.
  .target(
    name: "LedgerFixtures",
    dependencies: ["Ledger"],
    path: "Tests/LedgerFixtures",
    swiftSettings: settings
  ),
  .target(
    name: "ChassisFixtures",
    dependencies: ["Chassis", "Ledger", "Messages", "RPC", .logging],
    path: "Tests/ChassisFixtures",
    swiftSettings: settings
  ),
  .executableTarget(
    name: "LedgerProbe",
    dependencies: ["Ledger"],
    path: "Tests/LedgerProbe",
    swiftSettings: settings
  ),
  tests("Ledger", ["Ledger", "LedgerFixtures", "LedgerProbe", .grdb]),
  .executableTarget(
    name: "ChassisProbe",
    dependencies: ["Chassis", "Ledger", "Messages", "RPC"],
    path: "Tests/ChassisProbe",
    swiftSettings: settings
  ),
  tests(
    "Chassis",
    ["Chassis", "ChassisProbe", "Messages", "RPC", "ProtobufC", "Ledger", .logging, .coreMetrics]
  ),
  // Writes the small documents that the reading tests feed on; not a test itself.
  .target(
    name: "OfficeFixtures",
    dependencies: ["CZlib"],
    path: "Tests/OfficeFixtures",
    swiftSettings: settings
  ),
  tests("Tables", ["Tables", "OfficeFixtures"]),
  tests("Figures", ["Figures"]),
  tests("Safeguards", ["Safeguards"]),
  tests("Exchange", ["Exchange", "Messages", "ProtobufC", "Ledger", "Chassis", "Figures"]),
  tests("Mail", ["Mail"]),
  tests("PlanImport", ["PlanImport", "Tables", "Figures", "OfficeFixtures"]),
  tests("Plans", ["Plans", "PlanImport", "Tables"] + standard),
  // Measures the service on authorities as ten years make them; built by `make bench-plans`.
  .executableTarget(
    name: "PlansBench",
    dependencies: ["Plans"] + standard,
    path: "Tests/PlansBench",
    exclude: ["results.md"],
    swiftSettings: settings
  ),
  tests(
    "Audits",
    ["Audits", "ChassisFixtures", "LedgerFixtures"] + standard,
    resources: [.copy("Recorded")]
  ),
  tests(
    "Workforce",
    ["Workforce", "ChassisFixtures", "LedgerFixtures"] + standard,
    resources: [.copy("Recorded")]
  ),
  tests("Notifications", ["Notifications", "Mail", "LedgerFixtures"] + standard),
  tests("Gateway", ["Gateway", "Tables", .hummingbirdTesting, .hummingbird] + standard),
  tests("CommandLine", ["CommandLine"] + standard),
]

let package = Package(
  name: "golden-thread",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "plans", targets: ["PlansExecutable"]),
    .executable(name: "audits", targets: ["AuditsExecutable"]),
    .executable(name: "workforce", targets: ["WorkforceExecutable"]),
    .executable(name: "notifications", targets: ["NotificationsExecutable"]),
    .executable(name: "gateway", targets: ["GatewayExecutable"]),
    .executable(name: "goldenthread", targets: ["CommandLineExecutable"]),
    .executable(name: "bench-server", targets: ["BenchServer"]),
    .executable(name: "bench-client", targets: ["BenchClient"]),
    .executable(name: "interop-server", targets: ["InteropServer"]),
    .executable(name: "interop-client", targets: ["InteropClient"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-system.git", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.0"),
  ],
  targets: systemLibraries + sharedTargets + services + [generator] + testTargets
)

// `make fuzz` builds our own modules for libFuzzer and the address sanitizer.
if Context.environment["GT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzer",
      dependencies: ["FuzzTargets"],
      path: "Tests/Fuzzer",
      swiftSettings: settings
    )
  )
  for target in package.targets where target.type != .system {
    target.swiftSettings = settings + [.unsafeFlags(["-sanitize=fuzzer,address"])]
    target.linkerSettings = [
      .unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])
    ]
  }
}

// `GT_ONLY=Ledger swift test` builds a few houses, what they stand on and their tests, and leaves
// the rest of the street alone: for a quick turn while working on one, and for small images.
if let only = Context.environment["GT_ONLY"] {
  var wanted = Set(only.split(separator: ",").map(String.init))
  wanted.formUnion(wanted.map { "\($0)Tests" })
  wanted.formUnion(wanted.map { "\($0)Executable" })
  while true {
    let needed = package.targets.filter { wanted.contains($0.name) }.flatMap {
      $0.dependencies.compactMap { dependency -> String? in
        switch dependency {
        case .targetItem(let name, _): name
        case .byNameItem(let name, _): name
        default: nil
        }
      }
    }
    let before = wanted.count
    wanted.formUnion(needed)
    if wanted.count == before { break }
  }
  package.targets.removeAll { !wanted.contains($0.name) }
  let kept = Set(package.targets.map(\.name))
  package.products.removeAll { product in
    guard let executable = product as? Product.Executable else { return true }
    return !executable.targets.allSatisfy(kept.contains)
  }
}
