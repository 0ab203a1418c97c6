import Chassis
import Foundation
import Logging
import RPC
import Synchronization
import Testing

@Suite("Logs")
struct LogTests {
  @Test("An event is one line of JSON, whatever is in it")
  func json() throws {
    let lines = Mutex<[String]>([])
    let logger = Logger(label: "plans") { label in
      JSONLogHandler(label: label, level: .info) { line in lines.withLock { $0.append(line) } }
    }
    logger.info("a \"quoted\"\nline\u{1}", metadata: ["b": "\\", "a": "ä"])
    logger.debug("not this")
    let line = try #require(lines.withLock { $0 }.first)
    #expect(lines.withLock { $0 }.count == 1)
    #expect(!line.contains("\n"))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
    )
    #expect(object["message"] == "a \"quoted\"\nline\u{1}")
    #expect(object["level"] == "info")
    #expect(object["logger"] == "plans")
    #expect(object["a"] == "ä")
    #expect(object["b"] == "\\")
    #expect(
      try #require(object["time"]).wholeMatch(
        of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/#
      ) != nil
    )
  }

  @Test(
    "A moment is written as the calendar has it",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (1_609_459_199_999, "2020-12-31T23:59:59.999Z"),
      (4_107_542_400_007, "2100-03-01T00:00:00.007Z"),
    ] as [(Int64, String)]
  )
  func time(milliseconds: Int64, text: String) {
    #expect(LogTime.text(millisecondsSince1970: milliseconds) == text)
  }

  @Test("A trace goes on under its number with a step of its own")
  func trace() throws {
    let header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    let trace = try #require(TraceContext(header: header))
    #expect(trace.header == header)
    let next = trace.next()
    #expect(next.traceID == trace.traceID)
    #expect(next.spanID != trace.spanID)
    #expect(next.isSampled)
    #expect(TraceContext(header: TraceContext().header) != nil)
  }

  @Test(
    "A malformed traceparent is as good as none",
    arguments: [
      "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
      "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
      "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
      "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
    ]
  )
  func malformed(header: String) {
    #expect(TraceContext(header: header) == nil)
  }
}
