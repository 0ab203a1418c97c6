import Chassis
import CoreMetrics
import RPC
import Testing

@Suite("Metrics for Prometheus")
struct PrometheusTests {
  @Test("Series come with their type, labels and values")
  func text() {
    let registry = PrometheusRegistry()
    registry.makeCounter(label: "calls_total", dimensions: [("code", "OK"), ("why", "a\"b")])
      .increment(by: 2)
    registry.makeCounter(label: "calls_total", dimensions: [("code", "OK"), ("why", "a\"b")])
      .increment(by: 1)
    registry.makeMeter(label: "open", dimensions: []).set(1.5)
    #expect(
      registry.text() == """
        # TYPE calls_total counter
        calls_total{code="OK",why="a\\"b"} 3
        # TYPE open gauge
        open 1.5

        """
    )
  }

  @Test("A histogram counts up to each bound, in seconds")
  func histogram() {
    let registry = PrometheusRegistry()
    let timer = registry.makeTimer(label: "took_seconds", dimensions: [("m", "x")])
    for milliseconds in [0.1, 3, 3, 20_000] {
      timer.recordNanoseconds(Int64(milliseconds * 1e6))
    }
    let lines = registry.text().split(separator: "\n")
    #expect(lines.contains(#"took_seconds_bucket{m="x",le="0.0005"} 1"#))
    #expect(lines.contains(#"took_seconds_bucket{m="x",le="0.005"} 3"#))
    #expect(lines.contains(#"took_seconds_bucket{m="x",le="10"} 3"#))
    #expect(lines.contains(#"took_seconds_bucket{m="x",le="+Inf"} 4"#))
    #expect(lines.contains(#"took_seconds_count{m="x"} 4"#))
  }

  @Test("Every call is counted and timed under gRPC's names")
  func calls() {
    let registry = PrometheusRegistry()
    let method = MethodDescriptor(service: "test.Plans", method: "Get")
    RPCMetrics(factory: registry).finished(
      ServerContext(method: method),
      status: .notFound,
      duration: .milliseconds(2)
    )
    let text = registry.text()
    #expect(
      text.contains(
        """
        grpc_server_handled_total{grpc_service="test.Plans",grpc_method="Get",\
        grpc_code="NOT_FOUND"} 1
        """
      )
    )
    #expect(
      text.contains(
        #"grpc_server_handling_seconds_count{grpc_service="test.Plans",grpc_method="Get"} 1"#
      )
    )
  }
}
