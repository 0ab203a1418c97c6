"""gRPC's interoperability cases made by grpcio, for our server to answer.

Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/interop-test-descriptions.md
"""
import itertools
import queue
import time

import grpc

from interop_messages import METHODS, M, SERVICE, kind, outputs, zeros

INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"
REQUESTS, RESPONSES = (27182, 8, 1828, 45904), (31415, 9, 2653, 58979)
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n"


class Stub:
    def __init__(self, channel, service=SERVICE):
        for name, (_, response, *_) in METHODS.items():
            setattr(self, name, getattr(channel, kind(name))(
                service + name, request_serializer=lambda message: message.SerializeToString(),
                response_deserializer=M[response.name].FromString))


class Requests:
    """A request stream fed by hand."""

    def __init__(self, *first):
        self.queue = queue.Queue()
        for request in first:
            self.queue.put(request)

    def put(self, request):
        self.queue.put(request)

    def end(self):
        self.queue.put(None)

    def __iter__(self):
        return iter(self.queue.get, None)


def refusal(call):
    """The status of a call that must fail."""
    try:
        call()
    except grpc.RpcError as error:
        return error.code(), error.details()
    raise AssertionError("the call went well")


def large(**more):
    return M["SimpleRequest"](response_size=314159, payload=zeros(271828), **more)


def check_large(response):
    assert response.payload.body == b"\0" * 314159


def sizes(responses):
    return tuple(len(response.payload.body) for response in responses)


class Cases:
    """One method for each case; `connect` makes another channel."""

    def __init__(self, connect):
        self.connect = connect
        self.channel = connect()
        self.stub = Stub(self.channel)

    def empty_unary(self):
        assert self.stub.EmptyCall(M["Empty"](), timeout=10).ByteSize() == 0

    def cacheable_unary(self):
        request = M["SimpleRequest"](payload=M["Payload"](body=b"now"))
        user = (("x-user-ip", "1.2.3.4"),)
        first = self.stub.CacheableUnaryCall(request, metadata=user, timeout=10)
        second = self.stub.CacheableUnaryCall(request, metadata=user, timeout=10)
        assert first.payload.body and first == second
        assert abs(int(first.payload.body) - time.time_ns()) < 120e9

    def large_unary(self):
        check_large(self.stub.UnaryCall(large(), timeout=20))

    def client_streaming(self):
        sent = (M["StreamingInputCallRequest"](payload=zeros(n)) for n in REQUESTS)
        assert self.stub.StreamingInputCall(sent, timeout=10).aggregated_payload_size == 74922

    def server_streaming(self):
        assert sizes(self.stub.StreamingOutputCall(outputs(RESPONSES), timeout=10)) == RESPONSES

    def ping_pong(self):
        requests = Requests()
        call = self.stub.FullDuplexCall(iter(requests), timeout=20)
        for there, back in zip(REQUESTS, RESPONSES):
            requests.put(outputs([back], payload=zeros(there)))
            assert len(next(call).payload.body) == back
        requests.end()
        assert next(call, None) is None and call.code() == grpc.StatusCode.OK

    def empty_stream(self):
        call = self.stub.FullDuplexCall(iter([]), timeout=10)
        assert list(call) == [] and call.code() == grpc.StatusCode.OK

    def client_compressed_unary(self):
        packed, plain = (M["BoolValue"](value=value) for value in (True, False))
        gzip = {"compression": grpc.Compression.Gzip, "timeout": 20}
        code, _ = refusal(lambda: self.stub.UnaryCall(large(expect_compressed=packed), timeout=10))
        assert code == grpc.StatusCode.INVALID_ARGUMENT
        code, _ = refusal(lambda: self.stub.UnaryCall(large(expect_compressed=plain), **gzip))
        assert code == grpc.StatusCode.INVALID_ARGUMENT
        check_large(self.stub.UnaryCall(large(expect_compressed=packed), **gzip))
        check_large(self.stub.UnaryCall(large(expect_compressed=plain), timeout=20))

    def client_compressed_streaming(self):
        packed = M["BoolValue"](value=True)

        def requests():
            return (M["StreamingInputCallRequest"](payload=zeros(n), expect_compressed=packed)
                    for n in (27182, 45904))
        code, _ = refusal(lambda: self.stub.StreamingInputCall(requests(), timeout=10))
        assert code == grpc.StatusCode.INVALID_ARGUMENT
        answer = self.stub.StreamingInputCall(
            requests(), timeout=10, compression=grpc.Compression.Gzip)
        assert answer.aggregated_payload_size == 73086

    def server_compressed_unary(self):
        for value in (True, False):
            call = self.stub.UnaryCall.with_call(
                large(response_compressed=M["BoolValue"](value=value)), timeout=20)
            check_large(call[0])

    def server_compressed_streaming(self):
        request = M["StreamingOutputCallRequest"](response_parameters=[
            M["ResponseParameters"](size=size, compressed=M["BoolValue"](value=value))
            for size, value in ((31415, True), (92653, False))])
        assert sizes(self.stub.StreamingOutputCall(request, timeout=10)) == (31415, 92653)

    def custom_metadata(self):
        octets = b"\x0a\x0b\x0a\x0b\x0a\x0b"
        sent = ((INITIAL, "test_initial_metadata_value"), (TRAILING, octets))

        def check(call):
            assert dict(call.initial_metadata())[INITIAL] == "test_initial_metadata_value"
            assert dict(call.trailing_metadata())[TRAILING] == octets
        check(self.stub.UnaryCall.with_call(large(), metadata=sent, timeout=20)[1])
        call = self.stub.FullDuplexCall(
            iter([outputs([314159], payload=zeros(271828))]), metadata=sent, timeout=20)
        list(call)
        check(call)

    def _status(self, code, message):
        status = M["EchoStatus"](code=code, message=message)
        found = [
            refusal(lambda: self.stub.UnaryCall(
                M["SimpleRequest"](response_status=status), timeout=10)),
            refusal(lambda: list(self.stub.FullDuplexCall(
                iter([M["StreamingOutputCallRequest"](response_status=status)]), timeout=10)))]
        for found_code, details in found:
            assert (found_code.value[0], details) == (code, message)

    def status_code_and_message(self):
        for code in itertools.chain([2], range(1, 17)):
            self._status(code, "test status message")

    def special_status_message(self):
        self._status(2, SPECIAL)

    def unimplemented_method(self):
        code, _ = refusal(lambda: self.stub.UnimplementedCall(M["Empty"](), timeout=10))
        assert code == grpc.StatusCode.UNIMPLEMENTED

    def unimplemented_service(self):
        other = Stub(self.channel, "/grpc.testing.UnimplementedService/")
        code, _ = refusal(lambda: other.UnimplementedCall(M["Empty"](), timeout=10))
        assert code == grpc.StatusCode.UNIMPLEMENTED

    def cancel_after_begin(self):
        requests = Requests()
        call = self.stub.StreamingInputCall.future(iter(requests), timeout=10)
        call.cancel()
        requests.end()
        assert call.cancelled() and call.code() == grpc.StatusCode.CANCELLED

    def cancel_after_first_response(self):
        requests = Requests(outputs([31415], payload=zeros(27182)))
        call = self.stub.FullDuplexCall(iter(requests), timeout=10)
        assert len(next(call).payload.body) == 31415
        call.cancel()
        requests.end()
        assert refusal(lambda: next(call))[0] == grpc.StatusCode.CANCELLED

    def timeout_on_sleeping_server(self):
        requests = Requests(M["StreamingOutputCallRequest"](payload=zeros(27182)))
        code, _ = refusal(lambda: next(self.stub.FullDuplexCall(iter(requests), timeout=0.001)))
        requests.end()
        assert code == grpc.StatusCode.DEADLINE_EXCEEDED

    def concurrent_large_unary(self):
        for call in [self.stub.UnaryCall.future(large(), timeout=60) for _ in range(100)]:
            check_large(call.result())

    def rpc_soak(self):
        for _ in range(50):
            self.large_unary()

    def channel_soak(self):
        for _ in range(10):
            with self.connect() as channel:
                check_large(Stub(channel).UnaryCall(large(), timeout=20))


NAMES = [name for name in vars(Cases) if not name.startswith("_")]
