import RPC
import Testing

@Suite("Service configs in JSON")
struct ServiceConfigTests {
  @Test("Are read whole")
  func whole() throws {
    let config = try ServiceConfig(
      json: """
        {
          "loadBalancingConfig": [{"grpclb": {}}, {"round_robin": {}}, {"pick_first": {}}],
          "healthCheckConfig": {"serviceName": "a.B"},
          "methodConfig": [
            {
              "name": [{"service": "a.B", "method": "Get"}, {"service": "a.C"}],
              "timeout": "1.5s", "waitForReady": true,
              "maxRequestMessageBytes": 1000, "maxResponseMessageBytes": "2000",
              "retryPolicy": {
                "maxAttempts": 9, "initialBackoff": "0.1s", "maxBackoff": "1s",
                "backoffMultiplier": 1.5, "retryableStatusCodes": ["unavailable", 10]
              }
            },
            {
              "name": [{}],
              "hedgingPolicy": {
                "maxAttempts": 3, "hedgingDelay": "0.25s", "nonFatalStatusCodes": ["INTERNAL"]
              }
            }
          ],
          "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1},
          "somethingNew": [1, 2]
        }
        """
    )
    #expect(
      config
        == ServiceConfig(
          loadBalancing: .roundRobin,
          healthCheckService: "a.B",
          methods: [
            MethodConfig(
              names: [.method(service: "a.B", method: "Get"), .service("a.C")],
              timeout: .seconds(1.5),
              waitForReady: true,
              maximumRequestBytes: 1000,
              maximumResponseBytes: 2000,
              repetition: .retry(
                RetryPolicy(
                  maximumAttempts: 5,
                  initialBackoff: .milliseconds(100),
                  maximumBackoff: .seconds(1),
                  multiplier: 1.5,
                  codes: [.unavailable, .aborted]
                )
              )
            ),
            MethodConfig(
              names: [.everything],
              repetition: .hedging(
                HedgingPolicy(
                  maximumAttempts: 3,
                  delay: .milliseconds(250),
                  nonFatalCodes: [.internalError]
                )
              )
            ),
          ],
          retryThrottling: RetryThrottling(maximumTokens: 10, tokenRatio: 0.1)
        )
    )
  }

  @Test("Are the defaults where they say nothing")
  func empty() throws {
    #expect(try ServiceConfig(json: "{}") == ServiceConfig())
    #expect(
      try ServiceConfig(json: #"{"loadBalancingPolicy": "ROUND_ROBIN"}"#).loadBalancing
        == .roundRobin
    )
    #expect(
      try ServiceConfig(
        json: #"{"loadBalancingConfig": [{"pick_first": {"shuffleAddressList": true}}]}"#
      ).loadBalancing == .pickFirst(shuffles: true)
    )
  }

  static let policy = """
    "maxAttempts": 3, "initialBackoff": "1s", "maxBackoff": "1s", "backoffMultiplier": 1
    """
  private static func retry(_ members: String) -> String {
    #"{"methodConfig": [{"retryPolicy": {\#(members)}}]}"#
  }

  @Test(
    "Are refused with the field, what was found and what is accepted",
    arguments: [
      ("[]", "service config is a list, accepted is an object"),
      ("{", "service config: "),
      (
        #"{"loadBalancingConfig": [{"xds": {}}]}"#,
        "service config: loadBalancingConfig is a list, accepted is a list with pick_first or"
      ),
      (
        #"{"loadBalancingConfig": [{"a": {}, "b": {}}]}"#,
        "service config: loadBalancingConfig[0] is an object, accepted is an object with the name"
      ),
      (
        #"{"loadBalancingPolicy": "best"}"#,
        "service config: loadBalancingPolicy is \"best\", accepted is pick_first or round_robin"
      ),
      (
        #"{"healthCheckConfig": {"serviceName": 1}}"#,
        "service config: healthCheckConfig.serviceName is the number 1, accepted is text"
      ),
      (
        #"{"methodConfig": [{"name": [{"method": "Get"}]}]}"#,
        "service config: methodConfig[0].name[0] is an object, accepted is a service for the"
      ),
      (
        #"{"methodConfig": [{"name": [{"service": "a"}]}, {"name": [{"service": "a"}]}]}"#,
        "service config: methodConfig names a twice, which is allowed once"
      ),
      (
        #"{"methodConfig": [{"name": [{}, {}]}]}"#,
        "service config: methodConfig names all methods twice"
      ),
      (
        #"{"methodConfig": [{"timeout": "1"}]}"#,
        "service config: methodConfig[0].timeout is \"1\", accepted is a duration such as"
      ),
      (
        #"{"methodConfig": [{"timeout": "-1s"}]}"#,
        "service config: methodConfig[0].timeout is \"-1s\""
      ),
      (
        #"{"methodConfig": [{"waitForReady": "yes"}]}"#,
        "service config: methodConfig[0].waitForReady is \"yes\", accepted is true or false"
      ),
      (
        #"{"methodConfig": [{"maxRequestMessageBytes": -1}]}"#,
        "service config: methodConfig[0].maxRequestMessageBytes is the number -1"
      ),
      (
        #"{"methodConfig": [{"retryPolicy": {}, "hedgingPolicy": {}}]}"#,
        "service config: methodConfig[0].hedgingPolicy is an object, accepted is either"
      ),
      (retry(""), "service config: methodConfig[0].retryPolicy.retryableStatusCodes is missing"),
      (
        retry(#""retryableStatusCodes": ["OK"]"#),
        "service config: methodConfig[0].retryPolicy.maxAttempts is missing"
      ),
      (
        retry(policy + #", "retryableStatusCodes": []"#),
        "service config: methodConfig[0].retryPolicy.retryableStatusCodes is a list, accepted is"
      ),
      (
        retry(policy + #", "retryableStatusCodes": ["OK"]"#),
        "service config: methodConfig[0].retryPolicy.retryableStatusCodes[0] is \"OK\", accepted"
      ),
      (
        retry(#""maxAttempts": 1, "retryableStatusCodes": [14]"#),
        "service config: methodConfig[0].retryPolicy.maxAttempts is the number 1, accepted is a"
      ),
      (
        retry(#""maxAttempts": 2.5, "retryableStatusCodes": [14]"#),
        "service config: methodConfig[0].retryPolicy.maxAttempts is the number 2.5"
      ),
      (
        retry(#""maxAttempts": 2, "initialBackoff": "0s", "retryableStatusCodes": [14]"#),
        "service config: methodConfig[0].retryPolicy.initialBackoff is \"0s\", accepted is a "
          + "duration above zero"
      ),
      (
        #"{"methodConfig": [{"hedgingPolicy": {"maxAttempts": 2, "hedgingDelay": 1}}]}"#,
        "service config: methodConfig[0].hedgingPolicy.hedgingDelay is the number 1"
      ),
      (
        #"{"retryThrottling": {"maxTokens": 0, "tokenRatio": 1}}"#,
        "service config: retryThrottling.maxTokens is the number 0, accepted is a number above 0"
      ),
      (
        #"{"retryThrottling": {"maxTokens": 1001, "tokenRatio": 1}}"#,
        "service config: retryThrottling.maxTokens is the number 1001"
      ),
      (
        #"{"retryThrottling": {"maxTokens": 10, "tokenRatio": 0}}"#,
        "service config: retryThrottling.tokenRatio is the number 0"
      ),
    ]
  )
  func refused(_ json: String, _ words: String) {
    let error = #expect(throws: RPCError.self) { try ServiceConfig(json: json) }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message.hasPrefix(words) == true, "\(error?.message ?? "")")
  }

  @Test("Two configs for one method are refused by a channel too")
  func twice() {
    let method = MethodConfig(names: [.service("a")])
    #expect(throws: RPCError.self) {
      try RPCChannel(
        target: "unix:/nowhere",
        configuration: .init(serviceConfig: .init(methods: [method, method])),
        logger: quietLogger()
      )
    }
  }
}
