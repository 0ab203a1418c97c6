"""RFC 7540 and RFC 7541 as a server must keep them, section by section, on the port of a service.

Another server can be asked the same: H2_TARGET=127.0.0.1:8000 pytest Tests/Interop/test_http2_conformance.py
H2_TARGET=interop-server starts ours, which needs no running system.
"""
import os
import struct

import pytest
from http2_peer import *  # noqa: F403
from interop_server import serving

CASES = []
LONGEST = 16384


def case(section, title, handshake=True):
    def register(body):
        CASES.append(pytest.param(body, handshake, id=f"{section} {title}"))
        return body
    return register


@pytest.fixture(scope="module")
def target(request):
    asked = os.environ.get("H2_TARGET")
    if asked == "interop-server":
        with serving("--host", "127.0.0.1") as port:
            yield "127.0.0.1", port
    else:
        host, port = (asked or request.getfixturevalue("system").target("plans")).rsplit(":", 1)
        yield host, int(port)


# 3.5 The preface

@case("3.5", "SETTINGS is the first frame of a server", handshake=False)
def _(peer):
    peer.send(PREFACE, settings())
    first = peer.read()
    assert first.kind == SETTINGS and not first.flags & ACK


@case("3.5", "a preface that isn't one closes the connection", handshake=False)
def _(peer):
    peer.send(b"NOT THE PREFACE OF HTTP/2\r\n\r\n")
    peer.expect_close()


# 4.1 Frames

@case("4.1", "a frame of an unknown type is ignored")
def _(peer):
    peer.send(frame(0x16, 0, 0, bytes(8)))
    peer.expect_alive()


@case("4.1", "flags that mean nothing are ignored")
def _(peer):
    peer.send(frame(PING, 0x16, 0, bytes(8)))
    peer.until(lambda got: got.kind == PING and got.flags & ACK, "PING ACK")


@case("4.1", "the reserved bit is ignored")
def _(peer):
    peer.send(frame(PING, 0, 1 << 31, bytes(8)))
    peer.until(lambda got: got.kind == PING and got.flags & ACK, "PING ACK")


# 4.2 Their size

@case("4.2", "DATA of 2^14 octets is taken")
def _(peer):
    peer.send(peer.post(), frame(DATA, END_STREAM, 1, b"x" * LONGEST))
    peer.expect_headers()


@case("4.2", "DATA above the announced size")
def _(peer):
    peer.send(peer.post(), frame(DATA, END_STREAM, 1, b"x" * (LONGEST + 1)))
    peer.expect_stream_error(FRAME_SIZE_ERROR)


@case("4.2", "HEADERS above the announced size")
def _(peer):
    peer.send(peer.headers(1, peer.fields(more=peer.long_fields(6))))
    peer.expect_connection_error(FRAME_SIZE_ERROR)


# 4.3 Header blocks

@case("4.3", "a header block that can't be decoded")
def _(peer):
    peer.send(frame(HEADERS, END_STREAM | END_HEADERS, 1, b"\x40"))
    peer.expect_connection_error(COMPRESSION_ERROR)


@case("4.3", "PRIORITY within a header block")
def _(peer):
    peer.send(peer.headers(1, end_headers=False), priority(1),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("4.3", "HEADERS of another stream within a header block")
def _(peer):
    peer.send(peer.post(1, end_headers=False), peer.headers(3),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(PROTOCOL_ERROR)


# 5.1 The states of a stream

@case("5.1", "idle: PRIORITY is taken")
def _(peer):
    peer.send(priority(1, weight=255))
    peer.expect_alive()


@case("5.1", "idle: DATA")
def _(peer):
    peer.send(frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("5.1", "idle: RST_STREAM")
def _(peer):
    peer.send(rst_stream(1))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("5.1", "idle: WINDOW_UPDATE")
def _(peer):
    peer.send(window_update(1, 100))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("5.1", "idle: CONTINUATION")
def _(peer):
    peer.send(frame(CONTINUATION, END_HEADERS, 1, peer.block()))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("5.1", "half closed: WINDOW_UPDATE is taken")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 0)), peer.headers(), window_update(1, 1))
    peer.expect_data()


@case("5.1", "half closed: PRIORITY is taken")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 0)), peer.headers(), priority(1, weight=255),
              window_update(1, 1))
    peer.expect_data()


@case("5.1", "half closed: RST_STREAM is taken")
def _(peer):
    peer.send(peer.headers(), rst_stream(1))
    peer.expect_alive()


@case("5.1", "half closed: DATA")
def _(peer):
    peer.send(peer.headers(), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_stream_error(STREAM_CLOSED)


@case("5.1", "half closed: HEADERS")
def _(peer):
    peer.send(peer.headers(), peer.headers())
    peer.expect_stream_error(STREAM_CLOSED)


@case("5.1", "half closed: CONTINUATION")
def _(peer):
    peer.send(peer.headers(), frame(CONTINUATION, END_HEADERS, 1, peer.block()))
    peer.expect_stream_error(STREAM_CLOSED, PROTOCOL_ERROR)


@case("5.1", "reset: DATA")
def _(peer):
    peer.send(peer.post(), rst_stream(1), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_stream_error(STREAM_CLOSED)


@case("5.1", "reset: HEADERS")
def _(peer):
    peer.send(peer.post(), rst_stream(1), peer.headers())
    peer.expect_stream_error(STREAM_CLOSED)


@case("5.1", "reset: CONTINUATION")
def _(peer):
    peer.send(peer.post(), rst_stream(1),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_stream_error(STREAM_CLOSED, PROTOCOL_ERROR)


@case("5.1", "closed: DATA")
def _(peer):
    peer.send(peer.headers())
    peer.expect_stream_end()
    peer.send(frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_connection_error(STREAM_CLOSED)


@case("5.1", "closed: HEADERS")
def _(peer):
    peer.send(peer.headers())
    peer.expect_stream_end()
    peer.send(peer.headers())
    peer.expect_connection_error(STREAM_CLOSED)


@case("5.1", "closed: CONTINUATION")
def _(peer):
    peer.send(peer.headers())
    peer.expect_stream_end()
    peer.send(frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(STREAM_CLOSED, PROTOCOL_ERROR)


@case("5.1", "closed: PRIORITY is taken")
def _(peer):
    peer.send(peer.headers())
    peer.expect_stream_end()
    peer.send(priority(1, weight=255))
    peer.expect_alive()


@case("5.1.1", "a stream of an even number")
def _(peer):
    peer.send(peer.headers(2))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("5.1.1", "a new stream below one before")
def _(peer):
    peer.send(peer.headers(5), peer.headers(3))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("5.1.1", "the number of a stream that is half closed")
def _(peer):
    peer.send(peer.headers(5), peer.headers(5))
    peer.expect_stream_error(STREAM_CLOSED, stream=5)


@case("5.1.2", "more streams at once than announced")
def _(peer):
    limit = peer.settings[MAX_CONCURRENT_STREAMS]
    peer.send(settings((INITIAL_WINDOW_SIZE, 0)))
    peer.paced = False
    peer.send(*[peer.headers(1 + 2 * number) for number in range(limit + 1)])
    peer.expect_stream_error(PROTOCOL_ERROR, REFUSED_STREAM, stream=1 + 2 * limit)


# 5.3, 5.4, 5.5

@case("5.3.1", "HEADERS of a stream that depends on itself")
def _(peer):
    peer.send(frame(HEADERS, END_STREAM | END_HEADERS | WITH_PRIORITY, 1,
                    struct.pack(">IB", 1, 255) + peer.block()))
    peer.expect_stream_error(PROTOCOL_ERROR)


@case("5.3.1", "PRIORITY of a stream that depends on itself")
def _(peer):
    peer.send(priority(2, dependency=2, weight=255))
    peer.expect_stream_error(PROTOCOL_ERROR, stream=2)


@case("5.4.1", "after a connection error the connection is closed")
def _(peer):
    peer.send(frame(PING, 0, 3, bytes(8)))
    peer.expect_close()


@case("5.4.1", "a connection error is said by GOAWAY")
def _(peer):
    peer.send(frame(PING, 0, 3, bytes(8)))
    got = peer.until(lambda got: got.kind == GOAWAY, "GOAWAY")
    assert got.code() == PROTOCOL_ERROR


@case("5.5", "an extension's frame is ignored")
def _(peer):
    peer.send(frame(0x16, 0, 0, bytes(8)))
    peer.expect_alive()


@case("5.5", "an extension's frame within a header block")
def _(peer):
    peer.send(peer.headers(1, end_headers=False), frame(0x16, 0, 0, bytes(8)))
    peer.expect_connection_error(PROTOCOL_ERROR)


# 6.1 DATA

@case("6.1", "DATA is taken")
def _(peer):
    peer.send(peer.post(), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_headers()


@case("6.1", "DATA in two frames is taken")
def _(peer):
    peer.send(peer.post(), frame(DATA, 0, 1, b"test"), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_headers()


@case("6.1", "DATA with padding is taken")
def _(peer):
    peer.send(peer.post(), frame(DATA, END_STREAM | PADDED, 1, b"\x06test" + bytes(6)))
    peer.expect_headers()


@case("6.1", "DATA on stream 0")
def _(peer):
    peer.send(frame(DATA, END_STREAM, 0, b"test"))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.1", "DATA on a stream that isn't open")
def _(peer):
    peer.send(peer.headers(1, peer.fields("POST")), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_stream_error(STREAM_CLOSED)


@case("6.1", "more padding than payload")
def _(peer):
    peer.send(peer.post(more=[("content-length", "4")]),
              frame(DATA, END_STREAM | PADDED, 1, b"\x06test"))
    peer.expect_connection_error(PROTOCOL_ERROR)


# 6.2 HEADERS

@case("6.2", "HEADERS is taken")
def _(peer):
    peer.send(peer.headers())
    peer.expect_headers()


@case("6.2", "HEADERS with padding is taken")
def _(peer):
    peer.send(frame(HEADERS, END_STREAM | END_HEADERS | PADDED, 1,
                    b"\x06" + peer.block() + bytes(6)))
    peer.expect_headers()


@case("6.2", "HEADERS with a priority is taken")
def _(peer):
    peer.send(frame(HEADERS, END_STREAM | END_HEADERS | WITH_PRIORITY, 1,
                    struct.pack(">IB", 0, 255) + peer.block()))
    peer.expect_headers()


@case("6.2", "HEADERS without END_HEADERS, then PRIORITY")
def _(peer):
    peer.send(peer.headers(1, end_headers=False), priority(1))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.2", "HEADERS without END_HEADERS, then those of another stream")
def _(peer):
    peer.send(peer.headers(1, end_headers=False), peer.headers(3))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.2", "HEADERS on stream 0")
def _(peer):
    peer.send(peer.headers(0))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.2", "more padding than payload")
def _(peer):
    block = peer.block()
    peer.send(frame(HEADERS, END_STREAM | END_HEADERS | PADDED, 1,
                    bytes([len(block) + 1]) + block))
    peer.expect_connection_error(PROTOCOL_ERROR)


# 6.3 PRIORITY

@case("6.3", "the lowest weight is taken")
def _(peer):
    peer.send(priority(1, weight=0), peer.headers())
    peer.expect_headers()


@case("6.3", "the highest weight is taken")
def _(peer):
    peer.send(priority(1, weight=255), peer.headers())
    peer.expect_headers()


@case("6.3", "a dependency is taken")
def _(peer):
    peer.send(priority(3, dependency=1), peer.headers())
    peer.expect_headers()


@case("6.3", "an exclusive dependency is taken")
def _(peer):
    peer.send(priority(1, exclusive=True), peer.headers())
    peer.expect_headers()


@case("6.3", "an idle stream above the next one is taken")
def _(peer):
    peer.send(priority(3, weight=255), peer.headers(1))
    peer.expect_headers()


@case("6.3", "PRIORITY of stream 0")
def _(peer):
    peer.send(priority(0))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.3", "PRIORITY of four octets")
def _(peer):
    peer.send(peer.post(), frame(PRIORITY, 0, 1, bytes(4)))
    peer.expect_stream_error(FRAME_SIZE_ERROR)


# 6.4 RST_STREAM

@case("6.4", "RST_STREAM is taken")
def _(peer):
    peer.send(peer.post(), rst_stream(1))
    peer.expect_alive()


@case("6.4", "RST_STREAM of stream 0")
def _(peer):
    peer.send(rst_stream(0))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.4", "RST_STREAM of an idle stream")
def _(peer):
    peer.send(rst_stream(1))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.4", "RST_STREAM of three octets")
def _(peer):
    peer.send(peer.post(), frame(RST_STREAM, 0, 1, bytes(3)))
    peer.expect_connection_error(FRAME_SIZE_ERROR)


# 6.5 SETTINGS

@case("6.5", "SETTINGS is acknowledged")
def _(peer):
    peer.send(settings((MAX_CONCURRENT_STREAMS, 10)))
    peer.expect_settings_ack()


@case("6.5", "an acknowledgement with a payload")
def _(peer):
    peer.send(frame(SETTINGS, ACK, 0, bytes(1)))
    peer.expect_connection_error(FRAME_SIZE_ERROR)


@case("6.5", "SETTINGS of a stream")
def _(peer):
    peer.send(frame(SETTINGS, 0, 1, struct.pack(">HI", MAX_CONCURRENT_STREAMS, 10)))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.5", "SETTINGS of three octets")
def _(peer):
    peer.send(frame(SETTINGS, 0, 0, bytes(3)))
    peer.expect_connection_error(FRAME_SIZE_ERROR)


@case("6.5.2", "ENABLE_PUSH is neither 0 nor 1")
def _(peer):
    peer.send(settings((0x2, 2)))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.5.2", "INITIAL_WINDOW_SIZE above 2^31-1")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 1 << 31)))
    peer.expect_connection_error(FLOW_CONTROL_ERROR)


@case("6.5.2", "MAX_FRAME_SIZE below 2^14")
def _(peer):
    peer.send(settings((0x5, LONGEST - 1)))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.5.2", "MAX_FRAME_SIZE above 2^24-1")
def _(peer):
    peer.send(settings((0x5, 1 << 24)))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.5.2", "a setting that nobody knows is ignored")
def _(peer):
    peer.send(settings((0xFF, 1)))
    peer.expect_alive()


@case("6.5.3", "of two values of one setting the last holds")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 100), (INITIAL_WINDOW_SIZE, 1)))
    peer.expect_settings_ack()
    peer.send(peer.headers())
    peer.expect_data(length=1)


@case("6.5.3", "SETTINGS is acknowledged at once")
def _(peer):
    peer.send(settings((0x2, 0)))
    peer.expect_settings_ack()


# 6.7 PING

@case("6.7", "PING is answered with its own octets")
def _(peer):
    peer.expect_alive()


@case("6.7", "the answer to a PING is not answered")
def _(peer):
    peer.send(frame(PING, ACK, 0, b"unasked!"), frame(PING, 0, 0, b"question"))
    got = peer.until(lambda got: got.kind == PING and got.flags & ACK, "PING ACK")
    assert got.payload == b"question"


@case("6.7", "PING of a stream")
def _(peer):
    peer.send(frame(PING, 0, 1, bytes(8)))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.7", "PING of six octets")
def _(peer):
    peer.send(frame(PING, 0, 0, bytes(6)))
    peer.expect_connection_error(FRAME_SIZE_ERROR)


# 6.8 GOAWAY

@case("6.8", "GOAWAY closes a connection without streams")
def _(peer):
    peer.send(goaway(words=b"bye"))
    peer.expect_close()


@case("6.8", "GOAWAY of a stream")
def _(peer):
    peer.send(goaway(stream=1))
    peer.expect_connection_error(PROTOCOL_ERROR)


# 6.9 WINDOW_UPDATE

@case("6.9", "window of the connection is taken")
def _(peer):
    peer.send(window_update(0, 1), peer.headers())
    peer.expect_headers()


@case("6.9", "window of a stream is taken")
def _(peer):
    peer.send(peer.headers(1), window_update(1, 1))
    peer.expect_headers()


@case("6.9", "an increment of 0 to the connection")
def _(peer):
    peer.send(window_update(0, 0))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.9", "an increment of 0 to a stream")
def _(peer):
    peer.send(peer.post(), window_update(1, 0))
    peer.expect_stream_error(PROTOCOL_ERROR)


@case("6.9", "WINDOW_UPDATE of three octets")
def _(peer):
    peer.send(frame(WINDOW_UPDATE, 0, 0, bytes(3)))
    peer.expect_connection_error(FRAME_SIZE_ERROR)


@case("6.9.1", "no more is sent than the window allows")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 1)))
    peer.expect_settings_ack()
    peer.send(peer.headers())
    peer.expect_data(length=1)


@case("6.9.1", "a connection's window above 2^31-1")
def _(peer):
    peer.send(window_update(0, (1 << 31) - 1), window_update(0, (1 << 31) - 1))
    got = peer.until(lambda got: got.kind == GOAWAY, "GOAWAY")
    assert got.code() == FLOW_CONTROL_ERROR


@case("6.9.1", "a stream's window above 2^31-1")
def _(peer):
    peer.send(peer.headers(1, end_stream=False), window_update(1, (1 << 31) - 1),
              window_update(1, (1 << 31) - 1))
    got = peer.until(lambda got: got.kind == RST_STREAM and got.stream == 1, "RST_STREAM")
    assert got.code() == FLOW_CONTROL_ERROR


@case("6.9.2", "INITIAL_WINDOW_SIZE changes the windows of open streams")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 0)))
    peer.expect_settings_ack()
    peer.send(peer.headers(), settings((INITIAL_WINDOW_SIZE, 1)))
    peer.expect_settings_ack()
    peer.expect_data(length=1)


@case("6.9.2", "a window may become negative")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 3)))
    peer.expect_settings_ack()
    peer.send(peer.headers())
    peer.expect_data(length=3)
    peer.send(settings((INITIAL_WINDOW_SIZE, 2)))
    peer.expect_settings_ack()
    peer.send(window_update(1, 2))
    peer.expect_data(length=1)


@case("6.9.2", "INITIAL_WINDOW_SIZE that makes a window too large")
def _(peer):
    peer.send(settings((INITIAL_WINDOW_SIZE, 0)), peer.post(), window_update(1, 1 << 30),
              settings((INITIAL_WINDOW_SIZE, (1 << 31) - 1)))
    # By the letter an error of the connection; of the stream is what libnghttp2 makes of it.
    peer.expect_stream_error(FLOW_CONTROL_ERROR)


# 6.10 CONTINUATION

@case("6.10", "CONTINUATION is taken")
def _(peer):
    peer.send(peer.headers(end_headers=False),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_headers()


@case("6.10", "two CONTINUATIONs are taken")
def _(peer):
    peer.send(peer.headers(end_headers=False),
              frame(CONTINUATION, 0, 1, peer.block(peer.long_fields(1))),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_headers()


@case("6.10", "CONTINUATION, then DATA")
def _(peer):
    peer.send(peer.post(end_headers=False),
              frame(CONTINUATION, 0, 1, peer.block(peer.long_fields(1))),
              frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.10", "CONTINUATION of stream 0")
def _(peer):
    peer.send(peer.headers(end_headers=False),
              frame(CONTINUATION, END_HEADERS, 0, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.10", "CONTINUATION after HEADERS with END_HEADERS")
def _(peer):
    peer.send(peer.headers(),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.10", "CONTINUATION after one with END_HEADERS")
def _(peer):
    peer.send(peer.headers(end_headers=False),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(PROTOCOL_ERROR)


@case("6.10", "CONTINUATION after DATA")
def _(peer):
    peer.send(peer.post(end_headers=False), frame(DATA, END_STREAM, 1, b"test"),
              frame(CONTINUATION, END_HEADERS, 1, peer.block(peer.long_fields(1))))
    peer.expect_connection_error(PROTOCOL_ERROR)


# 7 Codes that nobody knows

@case("7", "GOAWAY with an unknown code closes the connection")
def _(peer):
    peer.send(goaway(0xFF))
    peer.expect_close()


@case("7", "RST_STREAM with an unknown code is taken")
def _(peer):
    peer.send(peer.post(), rst_stream(1, 0xFF))
    peer.expect_alive()


# 8.1 Requests

@case("8.1", "GET is answered")
def _(peer):
    peer.send(peer.headers())
    peer.expect_headers()


@case("8.1", "HEAD is answered, without a body")
def _(peer):
    peer.send(peer.headers(1, peer.fields("HEAD")))
    assert peer.expect_headers().flags & END_STREAM


@case("8.1", "POST is answered")
def _(peer):
    peer.send(peer.post(), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_headers()


@case("8.1", "POST with trailers is answered")
def _(peer):
    peer.send(peer.post(more=[("trailer", "x-test")]), frame(DATA, 0, 1, b"test"),
              peer.headers(1, [("x-test", "ok")]))
    peer.expect_headers()


@case("8.1", "a second HEADERS that doesn't end the stream")
def _(peer):
    peer.send(peer.post(), frame(DATA, 0, 1, b"test"),
              peer.headers(1, [("x-test", "ok")], end_stream=False))
    peer.expect_stream_error(PROTOCOL_ERROR)


MALFORMED = [
    ("8.1.2", "a name in upper case", lambda fields: fields + [("X-TEST", "ok")]),
    ("8.1.2.1", "an unknown pseudo-header", lambda fields: fields + [(":test", "ok")]),
    ("8.1.2.1", "a response's pseudo-header", lambda fields: fields + [(":status", "200")]),
    ("8.1.2.1", "a pseudo-header after a field", lambda fields: [("x-test", "ok")] + fields),
    ("8.1.2.2", "a field of the connection", lambda fields: fields + [("connection", "keep-alive")]),
    ("8.1.2.2", "te other than trailers",
     lambda fields: fields + [("trailers", "test"), ("te", "trailers, deflate")]),
    ("8.1.2.3", "an empty path",
     lambda fields: [(name, "" if name == ":path" else value) for name, value in fields]),
    ("8.1.2.3", "no method", lambda fields: [field for field in fields if field[0] != ":method"]),
    ("8.1.2.3", "no scheme", lambda fields: [field for field in fields if field[0] != ":scheme"]),
    ("8.1.2.3", "no path", lambda fields: [field for field in fields if field[0] != ":path"]),
    ("8.1.2.3", "two methods", lambda fields: fields + [(":method", "GET")]),
    ("8.1.2.3", "two schemes", lambda fields: fields + [(":scheme", "http")]),
    ("8.1.2.3", "two paths", lambda fields: fields + [(":path", "/")]),
    ("8.1.2.3", "two methods at the start", lambda fields: [(":method", "GET")] + fields),
]


def malformed(change):
    def body(peer):
        peer.send(peer.headers(1, change(peer.fields())))
        peer.expect_stream_error(PROTOCOL_ERROR)
    return body


for section, title, change in MALFORMED:
    case(section, title)(malformed(change))


@case("8.1.2.1", "a pseudo-header in trailers")
def _(peer):
    peer.send(peer.post(), frame(DATA, 0, 1, b"test"), peer.headers(1, [(":method", "POST")]))
    peer.expect_stream_error(PROTOCOL_ERROR)


@case("8.1.2.6", "content-length is not the length of DATA")
def _(peer):
    peer.send(peer.post(more=[("content-length", "1")]), frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_stream_error(PROTOCOL_ERROR)


@case("8.1.2.6", "content-length is not the length of two DATA")
def _(peer):
    peer.send(peer.post(more=[("content-length", "1")]), frame(DATA, 0, 1, b"test"),
              frame(DATA, END_STREAM, 1, b"test"))
    peer.expect_stream_error(PROTOCOL_ERROR)


@case("8.2", "PUSH_PROMISE from a client")
def _(peer):
    peer.send(frame(PUSH_PROMISE, END_HEADERS, 1, struct.pack(">I", 3) + peer.block()))
    peer.expect_connection_error(PROTOCOL_ERROR)


# RFC 7541: how fields may be written

HUFFMAN_NAME = b"\x85\xf2\xb2\x4a\x84\xff"  # x-test
REPRESENTATIONS = {
    "6.1 an indexed field": b"\xba",
    "6.2.1 incremental indexing, indexed name": b"\x7a\x04test",
    "6.2.1 incremental indexing, indexed name, Huffman": b"\x7a\x83\x49\x50\x9f",
    "6.2.1 incremental indexing, new name": b"\x40\x06x-test\x04test",
    "6.2.1 incremental indexing, new name, Huffman": b"\x40" + HUFFMAN_NAME + b"\x83\x49\x50\x9f",
    "6.2.2 without indexing, indexed name": b"\x0f\x2b\x04test",
    "6.2.2 without indexing, indexed name, Huffman": b"\x0f\x2b\x83\x49\x50\x9f",
    "6.2.2 without indexing, new name": b"\x00\x06x-test\x04test",
    "6.2.2 without indexing, new name, Huffman": b"\x00" + HUFFMAN_NAME + b"\x83\x49\x50\x9f",
    "6.2.3 never indexed, indexed name": b"\x1f\x2b\x04test",
    "6.2.3 never indexed, indexed name, Huffman": b"\x1f\x2b\x83\x49\x50\x9f",
    "6.2.3 never indexed, new name": b"\x10\x06x-test\x04test",
    "6.2.3 never indexed, new name, Huffman": b"\x10" + HUFFMAN_NAME + b"\x83\x49\x50\x9f",
}


def representation(octets):
    def body(peer):
        peer.send(peer.headers(block=peer.block() + octets))
        peer.expect_headers()
    return body


for title, octets in REPRESENTATIONS.items():
    case("RFC 7541", title)(representation(octets))


@case("RFC 7541", "6.3 a size update at the start is taken")
def _(peer):
    peer.send(peer.headers(block=b"\x20" + peer.block()))
    peer.expect_headers()


@case("RFC 7541", "4.2 two size updates at the start are taken")
def _(peer):
    peer.send(peer.headers(block=b"\x20\x3f\xe1\x1f" + peer.block()))
    peer.expect_headers()


UNDECODABLE = {
    "2.3.3 an index beyond the tables": lambda block: block + b"\xff\xff\x01",
    "2.3.3 a name's index beyond the tables": lambda block: block + b"\x7f\xff\x01\x04test",
    "4.2 a size update at the end": lambda block: block + b"\x20",
    "5.2 Huffman with padding of more than 7 bits":
        lambda block: block + b"\x00" + HUFFMAN_NAME + b"\x84\x49\x50\x9f\xff",
    "5.2 Huffman padded by zeros": lambda block: block + b"\x00" + HUFFMAN_NAME + b"\x83\x49\x50\x90",
    "5.2 Huffman with the end symbol":
        lambda block: block + b"\x00\x85\xf2\xb2\x4a\x87\xff\xff\xff\xfd\x25\x42\x7f",
    "6.1 index 0": lambda block: block + b"\x80",
    "6.3 a table larger than announced": lambda block: b"\x3f\xe1\xff\x07" + block,
}


def undecodable(change):
    def body(peer):
        peer.send(peer.headers(block=change(peer.block())))
        peer.expect_connection_error(COMPRESSION_ERROR)
    return body


for title, change in UNDECODABLE.items():
    case("RFC 7541", title)(undecodable(change))


@pytest.mark.parametrize("paced", [False, True], ids=["at once", "frame by frame"])
@pytest.mark.parametrize("body, handshake", CASES)
def test_conformance(body, handshake, paced, target):
    peer = Peer(*target, paced=paced, handshake=handshake)
    try:
        body(peer)
    finally:
        peer.close()
