import Testing

@testable import HTTP2

@Suite("What a client may still send on its streams")
struct ClientStreamsTests {
  private var streams = ClientStreams()

  private mutating func take(_ type: UInt8, _ stream: Int32, ends: Bool = false) -> HTTP2ErrorCode?
  {
    streams.take(FrameHeads.Head(type: type, flags: ends ? 1 : 0, stream: stream, bytes: 0))
  }

  @Test("Data and trailers on open streams, in any order of streams")
  mutating func good() {
    #expect(take(1, 1) == nil)
    #expect(take(1, 3) == nil)
    #expect(take(0, 1) == nil)
    #expect(take(0, 3, ends: true) == nil)
    #expect(take(1, 1, ends: true) == nil)
    // Window and priority may follow, and a reset.
    #expect(take(8, 1) == nil)
    #expect(take(2, 1) == nil)
    #expect(take(3, 1) == nil)
  }

  @Test("Nothing after END_STREAM or RST_STREAM", arguments: [UInt8(0), 1])
  mutating func ended(_ type: UInt8) {
    _ = take(1, 1, ends: true)
    #expect(take(type, 1) == .streamClosed)
    _ = take(1, 3)
    _ = take(3, 3)
    #expect(take(type, 3) == .streamClosed)
    _ = take(1, 5)
    _ = take(0, 5, ends: true)
    #expect(take(type, 5) == .streamClosed)
  }

  @Test("No new stream below one before", arguments: [Int32(1), 3, 7, 9])
  mutating func lower(_ stream: Int32) {
    _ = take(1, 5)
    _ = take(1, 11)
    #expect(take(1, stream) == .protocolError)
  }

  @Test(
    "Numbers that no client may use are left to libnghttp2",
    arguments: [Int32(0), 2, 4, Int32.max - 1]
  )
  mutating func even(_ stream: Int32) {
    #expect(take(1, stream) == nil)
    #expect(take(1, 5) == nil)
    #expect(take(1, .max) == nil)
    #expect(take(1, stream, ends: true) == nil)
  }

  @Test("A stream that was ended long ago is forgotten, not mistaken")
  mutating func forgotten() {
    for stream in stride(from: Int32(1), to: 2_001, by: 2) {
      #expect(take(1, stream, ends: true) == nil)
    }
    #expect(take(0, 1) == nil)
    #expect(take(0, 1_999) == .streamClosed)
  }
}
