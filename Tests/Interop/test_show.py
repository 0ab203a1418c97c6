"""What the command line shows, in words and as JSON, today and on a day gone by."""
import datetime
import json

import pytest

AGO = (datetime.date.today() - datetime.timedelta(days=150)).isoformat()
LONG_AGO = (datetime.date.today() - datetime.timedelta(days=3000)).isoformat()


def show(system, *arguments, check=True):
    return system.run("show", *arguments, "--authority", "999", check=check)


@pytest.mark.parametrize("arguments, words", [
    (["board"], "Needs the board:"), (["plan"], "R11.3"), (["objective", "r11"], "answers 11"),
    (["coverage"], "are answered"), (["measure", "M1"], "Mean"), (["checks"], "rating"),
    (["review"], "Questions this record can't answer:"), (["meeting"], "Agenda:"),
    (["versions"], "V1.1"), (["difference"], "Since the meeting of"),
])
def test_every_view_in_words_and_as_json(system, arguments, words):
    assert words in show(system, *arguments).stdout
    assert json.loads(show(system, *arguments, "--json").stdout)


def test_a_view_as_it_stood_differs_from_today(system):
    now = json.loads(show(system, "plan", "--json").stdout)
    then = json.loads(show(system, "plan", "--as-at", AGO, "--json").stdout)
    assert now["counts"]["done"] > then["counts"].get("done", 0)
    # All of the sample was recorded today, whatever day it is about.
    before = show(system, "plan", "--known-at", LONG_AGO, "--json", check=False)
    assert before.returncode != 0 or not json.loads(before.stdout).get("actions")


@pytest.mark.parametrize("arguments, words", [
    (["measure", "M99"], "M1"), (["objective", "nothing"], "R11"),
    (["plan", "--as-at", "31/02/2026"], "--as-at"), (["difference", "2026-02-30"], "2026-02-30"),
    (["meeting", "b0"], "b0"), (["plan", "--as-at", "2026-02-30"], "--as-at"),
])
def test_what_is_not_there_is_named(system, arguments, words):
    result = show(system, *arguments, check=False)
    assert result.returncode != 0
    assert words in result.stderr
