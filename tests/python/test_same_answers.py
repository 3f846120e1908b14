"""Python and the command line give the same JSON."""

import subprocess

import pytest
from conftest import CLI

WHO = ["mijn moeder", "ik", "een vriend van mij", "onze buurvrouw", "mijn zoon"]
WHAT = ["heb schulden", "kan de energierekening niet betalen", "ruik gas", "wil leren omgaan met geld", "heeft te veel schulden"]
HOW = ["", " en wat nu", " help!", " (met spoed)", " in Gehucht", " – sinds vorige week", " of zoiets", " \"aanhalingstekens\""]
QUESTIONS = [f"{who} {what}{how}" for who in WHO for what in WHAT for how in HOW]

pytestmark = pytest.mark.skipif(not CLI, reason="WEGWIJS_CLI names no command")


def cli(*arguments):
    environment = {"LC_ALL": "nl_NL.UTF-8"}
    return subprocess.run([CLI, *arguments], capture_output=True, text=True, check=True, timeout=60, env=environment).stdout


def test_two_hundred_questions(kb, village_file, tuesday):
    assert len(set(QUESTIONS)) == 200
    for question in QUESTIONS:
        printed = cli("ask", question, "--desk", "balie", "--kb", str(village_file), "--at", "2026-11-24 10:30", "--json")
        assert printed == kb.ask(question, desk="balie", at=tuesday).to_json() + "\n", question


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (("find", "schulden", "--area", "dorp"), lambda kb, at: kb.find("schulden", area="dorp", at=at).to_json()),
        (("show", "maatjes-schulden"), lambda kb, at: kb.record_json("maatjes-schulden")),
        (("list", "desks"), lambda kb, at: kb.list_json("desks")),
        (("hours", "balie"), lambda kb, at: kb.hours("balie", at=at).to_json()),
        (("route", "balie", "gemeente-dorp-schuldhulp"), lambda kb, at: kb.routes_json("balie", "gemeente-dorp-schuldhulp", depart=at)),
        (("coverage",), lambda kb, at: kb.coverage(at=at).to_json()),
        (("coverage", "--theme", "finance"), lambda kb, at: kb.coverage(theme="finance", at=at).to_json()),
        (("find", "schulden"), lambda kb, at: kb.answer("find", '{"words": "schulden", "limit": 20}', at=at)),
        (("network", "--theme", "debts"), lambda kb, at: kb.to_json(kb.analyse_network(theme="debts", at=at))),
        (("network", "--without", "maatjes"), lambda kb, at: kb.to_json(kb.what_if(without=["maatjes"], at=at))),
        (("sheet", "balie", "--theme", "debts"), lambda kb, at: kb.sheet(desk="balie", theme="debts", at=at).to_json()),
        (("stale",), lambda kb, at: kb.stale_json(at=at)),
        (("count",), lambda kb, at: kb.count(at=at.date()).to_json()),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_every_reading_command(kb, village_file, tuesday, arguments, answer):
    printed = cli(*arguments, "--kb", str(village_file), "--at", "2026-11-24 10:30", "--json")
    assert printed.rstrip("\n") == answer(kb, tuesday).rstrip("\n")
