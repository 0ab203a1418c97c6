"""grpc.testing.TestService answered by grpcio, for our client to call.

grpcio doesn't tell a service how a request was packed, so nothing is checked of that.
"""
import time
from concurrent import futures

import grpc

from interop_messages import METHODS, M, kind, zeros

INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"
CODES = {code.value[0]: code for code in grpc.StatusCode}


def _echo(context):
    given = dict(context.invocation_metadata())
    if INITIAL in given:
        context.send_initial_metadata(((INITIAL, given[INITIAL]),))
    if TRAILING in given:
        context.set_trailing_metadata(((TRAILING, given[TRAILING]),))


def _status(request, context):
    if request.HasField("response_status") and request.response_status.code:
        context.abort(CODES[request.response_status.code], request.response_status.message)


class Service:
    def __init__(self):
        self.kept = None

    def EmptyCall(self, request, context):
        _echo(context)
        return M["Empty"]()

    def UnaryCall(self, request, context):
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        _echo(context)
        _status(request, context)
        return M["SimpleResponse"](payload=zeros(request.response_size))

    def CacheableUnaryCall(self, request, context):
        context.send_initial_metadata((("cache-control", "max-age=60, public"),))
        self.kept = self.kept or str(time.time_ns()).encode()
        return M["SimpleResponse"](payload=M["Payload"](body=self.kept))

    def StreamingOutputCall(self, request, context):
        if any(p.compressed.value for p in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        _status(request, context)
        for parameters in request.response_parameters:
            time.sleep(parameters.interval_us / 1e6)
            if not parameters.compressed.value:
                context.disable_next_message_compression()
            yield M["StreamingOutputCallResponse"](payload=zeros(parameters.size))

    def StreamingInputCall(self, requests, context):
        return M["StreamingInputCallResponse"](
            aggregated_payload_size=sum(len(request.payload.body) for request in requests))

    def FullDuplexCall(self, requests, context):
        _echo(context)
        for request in requests:
            yield from self.StreamingOutputCall(request, context)


class WrongService:
    """Well-formed answers, none of them right."""

    def EmptyCall(self, request, context):
        return M["Empty"]()

    def UnimplementedCall(self, request, context):
        return M["Empty"]()

    def UnaryCall(self, request, context):
        return M["SimpleResponse"](payload=zeros(max(request.response_size - 1, 0)))

    def CacheableUnaryCall(self, request, context):
        return M["SimpleResponse"](payload=M["Payload"](body=str(time.time_ns()).encode()))

    def StreamingOutputCall(self, request, context):
        for parameters in reversed(request.response_parameters):
            yield M["StreamingOutputCallResponse"](payload=zeros(parameters.size))

    def StreamingInputCall(self, requests, context):
        return M["StreamingInputCallResponse"](aggregated_payload_size=len(list(requests)))

    def FullDuplexCall(self, requests, context):
        for request in requests:
            yield from self.StreamingOutputCall(request, context)
        yield M["StreamingOutputCallResponse"](payload=zeros(1))


def serve(tls=None, wrong=False):
    """A running server and its port; `tls` is (key, certificate)."""
    service, handlers = (WrongService() if wrong else Service()), {}
    for name, (request, response, *_) in METHODS.items():
        if hasattr(service, name):
            make = getattr(grpc, f"{kind(name)}_rpc_method_handler")
            handlers[name] = make(
                getattr(service, name),
                request_deserializer=M[request.name].FromString,
                response_serializer=lambda message: message.SerializeToString())
    server = grpc.server(futures.ThreadPoolExecutor(32), options=[("grpc.so_reuseport", 0)])
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("grpc.testing.TestService", handlers),))
    if tls:
        port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([tls]))
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    return server, port
