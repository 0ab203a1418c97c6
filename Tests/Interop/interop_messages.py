"""The messages of grpc.testing for grpcio, made by protoc from the contract's own files."""
import pathlib
import subprocess
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

PROTOS = pathlib.Path(__file__).resolve().parents[2] / "Protos"
SERVICE = "/grpc.testing.TestService/"


def _messages():
    with tempfile.NamedTemporaryFile(suffix=".pb") as out:
        subprocess.run(["protoc", "-I", str(PROTOS), "--include_imports", "-o", out.name,
                        "grpc/testing/test.proto"], check=True)
        files = descriptor_pb2.FileDescriptorSet.FromString(pathlib.Path(out.name).read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    kinds = {method.name: (method.input_type, method.output_type,
                           method.client_streaming, method.server_streaming)
             for method in pool.FindServiceByName("grpc.testing.TestService").methods}
    classes = {name: message_factory.GetMessageClass(pool.FindMessageTypeByName(full))
               for file in files.file for name, full in
               ((m.name, f"{file.package}.{m.name}") for m in file.message_type)}
    return classes, kinds


M, METHODS = _messages()


def kind(name):
    """grpcio's word for a method: `unary_stream` and so on."""
    _, _, client, server = METHODS[name]
    return f"{'stream' if client else 'unary'}_{'stream' if server else 'unary'}"


def zeros(count):
    return M["Payload"](body=b"\0" * count)


def outputs(sizes, **more):
    return M["StreamingOutputCallRequest"](
        response_parameters=[M["ResponseParameters"](size=size) for size in sizes], **more)
