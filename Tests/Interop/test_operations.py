"""What an operator sees of each service on its own."""
import json
import re
import subprocess
import urllib.error
import urllib.request

import pytest
from running_system import PROGRAM

SERVICES = ["gateway", "plans", "audits", "workforce", "notifications"]


def get(system, service, path):
    port = system.port_base + 2000 + SERVICES.index(service)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
        return answer.status, answer.read().decode()


@pytest.mark.parametrize("service", SERVICES)
def test_each_service_is_alive_ready_and_measured(system, service):
    assert get(system, service, "/healthz")[0] == 200
    assert get(system, service, "/readyz")[0] == 200
    metrics = get(system, service, "/metrics")[1]
    assert "grpc_server_handled_total{" in metrics
    assert "grpc_server_handling_seconds_bucket{" in metrics
    assert "process_" in metrics


def test_people_are_told_to_notifications_now_and_then_and_not_without_end(system):
    metrics = get(system, "notifications", "/metrics")[1]
    told = sum(float(value) for value in re.findall(
        r'grpc_server_handled_total\{[^}]*grpc_method="PutRecipients"[^}]*\} (\S+)', metrics))
    # Once at the start, once for each of the sample's people, and every other minute from then on.
    assert 0 < told < 200


def test_status_and_verify_say_that_all_is_well(system):
    lines = json.loads(system.run("status", "--json").stdout)["services"]
    assert {line["service"]: line["state"] for line in lines} == dict.fromkeys(SERVICES, "serving")
    ledgers = json.loads(system.run("verify", "--json").stdout)["ledgers"]
    assert ledgers and all(ledger["intact"] for ledger in ledgers)


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("key, value, words", [
    ("GT_RPC_PORT", "seven", "GT_RPC_PORT"), ("GT_RPC_PROT", "7000", "GT_RPC_PORT"),
])
def test_a_wrong_setting_stops_the_start_with_one_line(service, key, value, words):
    program = PROGRAM.rsplit("/", 1)[0] + "/" + service
    result = subprocess.run(
        [program], env={key: value, "PATH": "/usr/bin"}, text=True, capture_output=True, timeout=20)
    assert result.returncode == 1
    assert words in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_secrets_are_not_printed():
    program = PROGRAM.rsplit("/", 1)[0] + "/notifications"
    result = subprocess.run(
        [program, "--print-config"], text=True, capture_output=True, timeout=20,
        env={"GT_SMTP": "smtp://post:secret@mail.example", "PATH": "/usr/bin"})
    assert "secret" not in result.stdout + result.stderr
    assert "GT_SMTP" in result.stdout
