"""gRPC's interoperability cases: our server and grpcio's client, our client and grpcio's server,
ours and ours; in the clear and over TLS."""
import os
import subprocess
import sys

import grpc
import pytest

sys.path.insert(0, os.path.dirname(__file__))

import interop_foreign_client  # noqa: E402
import interop_foreign_server  # noqa: E402
from interop_server import PROGRAMS, serving  # noqa: E402


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A key and a certificate for localhost that signs itself."""
    folder = tmp_path_factory.mktemp("tls")
    key, chain = folder / "key.pem", folder / "chain.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(key), "-out", str(chain)],
        check=True, capture_output=True)
    return key, chain


@pytest.fixture(scope="module", params=["cleartext", "tls"])
def tls(request, certificate):
    return certificate if request.param == "tls" else None


@pytest.fixture(scope="module")
def our_server(tls):
    arguments = []
    if tls:
        arguments = ["--use_tls=true", f"--tls_key_file={tls[0]}", f"--tls_cert_file={tls[1]}"]
    with serving(*arguments) as port:
        yield port


@pytest.fixture(scope="module")
def foreign_server(tls):
    server, port = interop_foreign_server.serve(tls and tuple(p.read_bytes() for p in tls))
    yield port
    server.stop(None).wait()


@pytest.mark.parametrize("case", interop_foreign_client.NAMES)
def test_a_foreign_client_and_our_server(case, our_server, tls):
    options = [("grpc.enable_http_proxy", 0), ("grpc.use_local_subchannel_pool", 1)]
    target = f"localhost:{our_server}"

    def connect():
        if tls:
            trust = grpc.ssl_channel_credentials(tls[1].read_bytes())
            return grpc.secure_channel(target, trust, options)
        return grpc.insecure_channel(target, options)
    cases = interop_foreign_client.Cases(connect)
    getattr(cases, case)()
    cases.channel.close()


def our_client(case, port, tls, *more):
    arguments = [PROGRAMS / "interop-client", "--host", "localhost", "--port", str(port),
                 "--test", case, *(("--tls", tls[1]) if tls else ()), *more]
    done = subprocess.run(arguments, text=True, capture_output=True, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed, 0 failed" in done.stdout


@pytest.mark.parametrize("case", interop_foreign_client.NAMES)
def test_our_client_and_a_foreign_server(case, foreign_server, tls):
    our_client(case, foreign_server, tls, "--probe=false")


@pytest.mark.parametrize("case", interop_foreign_client.NAMES)
def test_our_client_and_our_server(case, our_server, tls):
    our_client(case, our_server, tls)


def test_our_client_says_so_when_a_server_answers_wrongly(tls):
    """A service that answers nothing right: no case may pass by not looking."""
    server, port = interop_foreign_server.serve(tls and tuple(p.read_bytes() for p in tls), wrong=True)
    done = subprocess.run(
        [PROGRAMS / "interop-client", "--host", "localhost", "--port", str(port), "--test",
         "cacheable_unary,large_unary,client_streaming,server_streaming,ping_pong,empty_stream,"
         "server_compressed_unary,server_compressed_streaming,client_compressed_unary,"
         "custom_metadata,status_code_and_message,special_status_message,unimplemented_method",
         *(("--tls", tls[1]) if tls else ())], text=True, capture_output=True, timeout=200)
    server.stop(None).wait()
    assert done.returncode == 1
    assert "0 passed, 13 failed" in done.stdout, done.stdout
