"""What type checkers and readers of help() see."""

import inspect
import os
import pathlib
import re
import subprocess
import sys

import pytest
from conftest import ROOT

import wegwijs

PACKAGE = ROOT / "bindings" / "python" / "wegwijs"


def test_the_stub_is_that_of_the_module():
    made = pathlib.Path(os.environ.get("WEGWIJS_STUB", ""))
    if not made.is_file():
        pytest.skip("WEGWIJS_STUB names no file")
    kept = PACKAGE / "_core.pyi"
    assert made.read_text() == kept.read_text(), f"the module has changed: cp {made} {kept}"


def test_the_package_and_its_examples_are_clean_under_mypy_strict():
    examples = sorted((ROOT / "docs" / "examples").glob("*.py"))
    assert examples
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", os.devnull]
    done = subprocess.run([*command, str(PACKAGE), *map(str, examples)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def public(owner):
    return [(name, value) for name, value in vars(owner).items() if not name.startswith("_")]


def test_everything_public_is_documented():
    lacking = [name for name, value in public(wegwijs) if callable(value) and not inspect.getdoc(value)]
    for kind in vars(wegwijs).values():
        if isinstance(kind, type) and kind.__module__.startswith("wegwijs"):
            members = [(name, value) for name, value in public(kind) if callable(value) or isinstance(value, property)]
            lacking += [f"{kind.__name__}.{name}" for name, value in members if not inspect.getdoc(value)]
    assert lacking == []


@pytest.mark.parametrize("kind", [wegwijs.KnowledgeBase, wegwijs.Journal])
def test_every_keyword_is_explained(kind):
    for name, value in public(kind):
        signature = getattr(value, "__nb_signature__", [("",)])[0][0]
        for keyword in re.findall(r"[,(] ?(\w+): ", signature.partition("*, ")[2]):
            assert f"    {keyword}: " in inspect.getdoc(value), (name, keyword)


def test_help_reads_well(capsys):
    help(wegwijs.KnowledgeBase.ask)
    text = capsys.readouterr().out
    assert "question: str" in text and "desk: str" in text and "Example:" in text and "Longest route, 1 to 8." in text
