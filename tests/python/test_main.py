"""`python -m wegwijs` is the command line."""

import subprocess
import sys

import pytest
from conftest import CLI

pytestmark = pytest.mark.skipif(not CLI, reason="WEGWIJS_CLI names no command")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("ask", "ik heb schulden", "--desk", "balie", "--at", "2026-11-24 10:30"),
        ("ask", "ik heb schulden", "--desk", "nergens"),
        ("ask", "ik heb schulden", "--desk", "balie", "--limiet", "3"),
        ("coverage", "--json"),
        ("help-me",),
    ],
    ids=" ".join,
)
def test_the_same_words_and_exit_code(village_file, arguments):
    import os

    environment = {**os.environ, "WEGWIJS_KB": str(village_file), "LC_ALL": "nl_NL.UTF-8"}
    python, command = (
        subprocess.run([*program, *arguments], capture_output=True, text=True, timeout=60, env=environment)
        for program in ((sys.executable, "-m", "wegwijs"), (CLI,))
    )
    assert (python.returncode, python.stdout, python.stderr) == (command.returncode, command.stdout, command.stderr)


def test_a_closed_pipe_ends_it_quietly(village_file):
    command = f"'{sys.executable}' -m wegwijs list services --kb '{village_file}' | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
