"""An HTTP/2 client that sends whatever it is told, frame by frame, and knows what came back."""
import socket
import struct
import time

import hpack

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, \
    CONTINUATION = range(10)
END_STREAM, ACK, END_HEADERS, PADDED, WITH_PRIORITY = 0x1, 0x1, 0x4, 0x8, 0x20
NAMES = ["NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT",
         "STREAM_CLOSED", "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR"]
(NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR, SETTINGS_TIMEOUT, STREAM_CLOSED,
 FRAME_SIZE_ERROR, REFUSED_STREAM, CANCEL, COMPRESSION_ERROR) = range(10)
INITIAL_WINDOW_SIZE, MAX_CONCURRENT_STREAMS = 0x4, 0x3
CLOSED = "closed"


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def settings(*pairs):
    return frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", key, value) for key, value in pairs))


def window_update(stream, increment):
    return frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", increment))


def priority(stream, dependency=0, weight=15, exclusive=False):
    return frame(PRIORITY, 0, stream, struct.pack(">IB", dependency | exclusive << 31, weight))


def rst_stream(stream, code=CANCEL):
    return frame(RST_STREAM, 0, stream, struct.pack(">I", code))


def goaway(code=NO_ERROR, stream=0, words=b""):
    return frame(GOAWAY, 0, stream, struct.pack(">II", 0, code) + words)


class Frame:
    def __init__(self, kind, flags, stream, payload):
        self.kind, self.flags, self.stream, self.payload = kind, flags, stream, payload

    def code(self):
        at = 4 if self.kind == GOAWAY else 0
        return int.from_bytes(self.payload[at:at + 4], "big")

    def __repr__(self):
        more = f" {self.code()}" if self.kind in (GOAWAY, RST_STREAM) else ""
        return f"frame {self.kind} flags {self.flags:#x} stream {self.stream}{more}"


class Peer:
    """One connection. `paced` sends each frame by itself, so that the server acts on it before the
    next one comes; otherwise all frames up to the next question go in one piece."""

    def __init__(self, host, port, *, paced, handshake=True, within=2.0):
        self.socket = socket.create_connection((host, port), timeout=5)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.paced, self.within = paced, within
        self.authority = f"{host}:{port}"
        self.encoder = hpack.Encoder()
        self.settings = {}
        self.seen = []
        self.unsent = b""
        self.unread = b""
        if handshake:
            self.handshake()

    def close(self):
        self.socket.close()

    # What is sent

    def send(self, *pieces):
        for piece in pieces:
            self.unsent += piece
            if self.paced:
                self.flush()
                # A peer's own pace, not a wait for anything: nothing may be sent to ask.
                time.sleep(0.01)

    def flush(self):
        data, self.unsent = self.unsent, b""
        try:
            self.socket.sendall(data)
        except OSError:
            pass  # Given up already; what was said of it can still be read.

    def handshake(self):
        self.socket.sendall(PREFACE + settings((INITIAL_WINDOW_SIZE, 65535)))
        heard = set()
        while heard != {"settings", "ack"}:
            got = self.read()
            assert got is not CLOSED and got is not None, "no handshake"
            if got.kind == SETTINGS and got.flags & ACK:
                heard.add("ack")
            elif got.kind == SETTINGS:
                heard.add("settings")
                for at in range(0, len(got.payload), 6):
                    key, value = struct.unpack(">HI", got.payload[at:at + 6])
                    self.settings[key] = value
                self.socket.sendall(frame(SETTINGS, ACK, 0))

    def fields(self, method="GET", more=()):
        return [(":method", method), (":scheme", "http"), (":path", "/"),
                (":authority", self.authority), *more]

    def block(self, fields=None):
        return self.encoder.encode(self.fields() if fields is None else fields)

    def headers(self, stream=1, fields=None, *, end_stream=True, end_headers=True, block=None):
        flags = (END_STREAM if end_stream else 0) | (END_HEADERS if end_headers else 0)
        return frame(HEADERS, flags, stream, self.block(fields) if block is None else block)

    def post(self, stream=1, more=(), **options):
        return self.headers(stream, self.fields("POST", more), end_stream=False, **options)

    def long_fields(self, count):
        return [(f"x-long-{number}", "x" * 4000) for number in range(count)]

    # What comes back

    def read(self, within=None):
        """The next frame, CLOSED, or None when nothing comes in time."""
        self.flush()
        end = time.monotonic() + (within or self.within)
        while True:
            if len(self.unread) >= 9:
                length = int.from_bytes(self.unread[:3], "big")
                if len(self.unread) >= 9 + length:
                    kind, flags, stream = struct.unpack(">BBI", self.unread[3:9])
                    got = Frame(kind, flags, stream & 0x7FFFFFFF, self.unread[9:9 + length])
                    self.unread = self.unread[9 + length:]
                    self.seen.append(got)
                    return got
            left = end - time.monotonic()
            if left <= 0:
                return None
            self.socket.settimeout(left)
            try:
                more = self.socket.recv(65536)
            except socket.timeout:
                return None
            except OSError:
                more = b""
            if not more:
                self.seen.append(CLOSED)
                return CLOSED
            self.unread += more

    def until(self, wanted, what):
        while True:
            got = self.read()
            assert got is not None and got is not CLOSED, f"{what} expected, got {self.seen}"
            if wanted(got):
                return got

    def expect_connection_error(self, *codes):
        """GOAWAY with one of these codes, or a closed connection."""
        while True:
            got = self.read()
            assert got is not None, f"connection error {codes} expected, got {self.seen}"
            if got is CLOSED:
                return
            if got.kind == GOAWAY:
                assert got.code() in codes, f"GOAWAY {codes} expected, got {self.seen}"
                return

    def expect_stream_error(self, *codes, stream=1):
        """RST_STREAM with one of these codes, or the same as a connection error."""
        while True:
            got = self.read()
            assert got is not None, f"stream error {codes} expected, got {self.seen}"
            if got is CLOSED:
                return
            if got.kind == GOAWAY or (got.kind == RST_STREAM and got.stream == stream):
                assert got.code() in codes, f"error {codes} expected, got {self.seen}"
                return

    def expect_close(self):
        while True:
            got = self.read()
            assert got is not None, f"closed connection expected, got {self.seen}"
            if got is CLOSED:
                return

    def expect_headers(self, stream=1):
        return self.until(lambda got: got.kind == HEADERS and got.stream == stream, "HEADERS")

    def expect_data(self, length=None, stream=1):
        got = self.until(lambda got: got.kind == DATA and got.stream == stream, "DATA")
        assert length is None or len(got.payload) == length, f"{length} octets, got {self.seen}"

    def expect_stream_end(self, stream=1):
        self.until(lambda got: got.kind in (DATA, HEADERS) and got.stream == stream
                   and got.flags & END_STREAM, "END_STREAM")

    def expect_settings_ack(self):
        self.until(lambda got: got.kind == SETTINGS and got.flags & ACK, "SETTINGS ACK")

    def expect_alive(self):
        self.send(frame(PING, 0, 0, b"12345678"))
        self.until(lambda got: got.kind == PING and got.flags & ACK
                   and got.payload == b"12345678", "PING ACK")
