"""What happens when a service is away or is killed."""
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import threading
import urllib.request

import pytest
from running_system import PROGRAM, System, wait_for

PLAN = """Recommendation,Owner,Ref,Action,Desired outcome,Lead,Due date
"1. Answer every contact within a day",Front door manager,1.1,"Put a manager on every shift","Nobody waits",Front door manager,Sep-26
,,1.2,"Write down why",,Team managers,31/02/2017
"2. See children alone",Safeguarding manager,2.1,"List visits that are due","No visit is missed",Team managers; Performance lead,Jan-Apr-27
"""


@pytest.fixture()
def alone():
    """A system of its own, without the sample: these tests break it."""
    with tempfile.TemporaryDirectory(prefix="golden-thread-") as folder:
        running = System(folder, sample=False).start()
        yield running
        running.stop()


def write(folder, text=PLAN, name="plan.csv"):
    path = pathlib.Path(folder) / name
    path.write_text(text)
    return str(path)


def run_import(system, path, *more, check=True):
    result = system.run("import", "plan", path, "--authority", "803", "--json", *more, check=check)
    return json.loads(result.stdout) if result.returncode == 0 else result


def ready(system, service):
    ports = ["gateway", "plans", "audits", "workforce", "notifications"]
    address = f"http://127.0.0.1:{system.port_base + 2000 + ports.index(service)}/readyz"
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return answer.status == 200
    except OSError:
        return False


def test_a_plan_is_imported_once_whatever_happens(alone):
    path = write(alone.folder)
    dry = run_import(alone, path, "--dry-run")
    assert (dry["actions"], dry["recorded"]) == (3, 0)
    assert any("31/02/2017" in w["found"] + w["message"] for w in dry["warnings"])
    first = run_import(alone, path)
    assert first["actions"] == 3 and first["recorded"] > 0
    again = run_import(alone, path)
    assert again["recorded"] == 0
    shown = json.loads(alone.run("show", "plan", "--authority", "803", "--json").stdout)
    assert len(shown["actions"]) == 3


def test_killed_during_an_import_nothing_is_half_written(alone):
    rows = "\n".join(f',,1.{n},"Step number {n} of many",,Team managers,Sep-26' for n in range(3, 1500))
    path = write(alone.folder, PLAN + rows + "\n")
    importing = threading.Thread(target=lambda: run_import(alone, path, check=False))
    importing.start()
    database = pathlib.Path(alone.folder) / "plans.sqlite-wal"
    wait_for(lambda: database.exists() or not importing.is_alive(), what="the ledger's first bytes")
    os.kill(alone.pid("plans"), signal.SIGKILL)
    importing.join()
    wait_for(lambda: any("plans ended" in line for line in alone.lines), what="the supervisor's word")
    wait_for(lambda: ready(alone, "plans"), what="plans")
    done = run_import(alone, path)
    assert done["actions"] == 1500
    assert run_import(alone, path)["recorded"] == 0
    verified = json.loads(alone.run("verify", "--json").stdout)
    assert all(ledger["intact"] for ledger in verified["ledgers"])


def test_ports_taken_by_somebody_else_are_named(alone):
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            [PROGRAM, "up", "--data", folder, "--port-base", str(alone.port_base), "--web-port",
             str(alone.web_port)], text=True, capture_output=True, timeout=60)
    assert result.returncode != 0
    assert str(alone.port_base) in result.stderr.replace(",", "") or "port" in result.stderr


@pytest.mark.parametrize("arguments, words", [
    (["--authority", "000"], "000"),
    (["--authority", "803", "--plan", "p999"], "p999"),
])
def test_an_unknown_council_or_plan_is_named(alone, arguments, words):
    path = write(alone.folder)
    result = alone.run("import", "plan", path, *arguments, check=False)
    assert result.returncode != 0
    assert words in result.stderr


@pytest.mark.parametrize("text, words", [
    ("just,some\nother,things\n", "heading"),
    ("", "empty"),
])
def test_a_file_without_a_plan_says_what_was_looked_for(alone, text, words):
    result = alone.run("import", "plan", write(alone.folder, text), "--authority", "803", check=False)
    assert result.returncode != 0
    assert words in result.stderr.lower()


def test_windows_1252_is_read_and_said(alone):
    path = pathlib.Path(alone.folder) / "plan.csv"
    path.write_bytes(PLAN.replace("Nobody waits", "Nobody\u2019s child waits \u2013 ever").encode("cp1252"))
    result = run_import(alone, str(path))
    assert result["actions"] == 3
    shown = alone.run("show", "plan", "--authority", "803", "--json").stdout
    assert any("1252" in w["message"] for w in result["warnings"])
    assert shown


def test_an_nhs_number_in_a_comment_is_refused_and_nothing_is_stored(alone):
    text = PLAN.replace("Ref,Action", "Ref,Comments,Action").replace(
        '1.1,"Put', '1.1,"Case 943 476 5919","Put').replace('1.2,"Write', '1.2,,"Write').replace(
        '2.1,"List', '2.1,,"List')
    result = run_import(alone, write(alone.folder, text))
    assert any("NHS" in r["message"] for r in result["rejects"])
    stored = pathlib.Path(alone.folder, "plans.sqlite").read_bytes()
    wal = pathlib.Path(alone.folder, "plans.sqlite-wal")
    stored += wal.read_bytes() if wal.exists() else b""
    assert b"943 476 5919" not in stored


def test_formulas_are_text(alone):
    text = PLAN.replace("Nobody waits", '=HYPERLINK(""http://x.example"",""y"")')
    result = run_import(alone, write(alone.folder, text))
    assert result["actions"] == 3
    assert any("HYPERLINK" in w["found"] for w in result["warnings"])


def test_a_council_teaches_its_own_headings(alone):
    text = PLAN.replace("Desired outcome", "So that").replace("Lead,", "Kept going by,")
    path = write(alone.folder, text)
    run_import(alone, write(alone.folder, PLAN, "first.csv"))
    wrong = alone.run("headings", "--authority", "803", "--set", "Kept going by=boss", check=False)
    assert wrong.returncode != 0 and "boss" in wrong.stderr and "lead" in wrong.stderr
    taught = json.loads(alone.run(
        "headings", "--authority", "803", "--set", "Kept going by=lead", "--set",
        "So that=outcome", "--json").stdout)
    assert taught["headings"] == {"Kept going by": "lead", "So that": "outcome"}
    # The same plan under the council's own headings: nothing differs, so nothing is recorded.
    assert run_import(alone, path)["recorded"] == 0
    alone.run("headings", "--authority", "803", "--remove", "So that")
    left = json.loads(alone.run("headings", "--authority", "803", "--json").stdout)
    assert left["headings"] == {"Kept going by": "lead"}
