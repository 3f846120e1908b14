"""What the tests share: an invented village, its knowledge base, and a moment to ask at."""

import datetime
import os
import pathlib

import pytest

import wegwijs

ROOT = pathlib.Path(__file__).resolve().parents[2]
VILLAGE = ROOT / "tests" / "cli" / "village"
CLI = os.environ.get("WEGWIJS_CLI", "")


@pytest.fixture(scope="session")
def village_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("village") / "village.wegwijs"
    wegwijs.build(VILLAGE, file)
    return file


@pytest.fixture(scope="session")
def kb(village_file):
    return wegwijs.open(village_file)


@pytest.fixture
def tuesday():
    return datetime.datetime(2026, 11, 24, 10, 30, tzinfo=wegwijs.AMSTERDAM)


@pytest.fixture
def advice(kb, tuesday):
    return kb.ask("ik heb schulden", desk="balie", at=tuesday)
