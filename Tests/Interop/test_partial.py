"""The board comes when a service is away, says so, and is whole again without a restart."""
import os
import re
import signal

import pytest
import requests
from running_system import wait_for
from test_faults import PLAN


@pytest.fixture()
def reader(system):
    session = requests.Session()
    page = session.get(system.address + "/sign-in").text
    token = re.search(r'name="csrf" value="([^"]+)"', page).group(1)
    email, password = system.sign_ins["board member"]
    answer = session.post(system.address + "/sign-in", data={
        "email": email, "password": password, "csrf": token, "next": "/999"})
    assert answer.url.endswith("/999"), answer.text[:500]
    return session


def test_audits_away_and_back(system, reader):
    whole = reader.get(system.address + "/999").text
    assert "can’t be refreshed" not in whole
    pid = wait_for(lambda: system.pid("audits"), what="the audits process")
    # Stopped, not ended: the supervisor does not bring it back, as when a machine hangs.
    os.kill(pid, signal.SIGSTOP)
    try:
        partial = reader.get(system.address + "/999", timeout=20)
        assert partial.status_code == 200
        assert "audits part" in partial.text.lower()
        assert "Needs the board" in partial.text
    finally:
        os.kill(pid, signal.SIGCONT)

    def is_whole():
        text = reader.get(system.address + "/999", timeout=20).text
        return "audits part can" not in text.lower() and "audits part is missing" not in text.lower()

    wait_for(is_whole, within=60, what="the whole page")


def test_a_council_is_there_as_soon_as_it_is_imported(system, reader, tmp_path):
    assert reader.get(system.address + "/801").status_code == 404
    path = tmp_path / "plan.csv"
    path.write_text(PLAN)
    system.run("import", "plan", str(path), "--authority", "801")
    answer = wait_for(
        lambda: (lambda a: a if a.status_code == 200 else None)(
            reader.get(system.address + "/801")), within=2, what="the council's page")
    assert "Bristol" in answer.text


def test_a_crashed_service_comes_back_by_itself(system, reader):
    pid = wait_for(lambda: system.pid("workforce"), what="the workforce process")
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: any("workforce ended" in line for line in system.lines),
             what="the supervisor's word")
    wait_for(lambda: (system.pid("workforce") or pid) != pid, what="a new process")

    def is_whole():
        text = reader.get(system.address + "/999", timeout=20).text.lower()
        return "workforce part can" not in text and "workforce part is missing" not in text

    wait_for(is_whole, within=60, what="the whole page")
