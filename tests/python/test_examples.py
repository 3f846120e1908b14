"""Every function comes with an example, and every example runs: as help() shows it, on the map of Noord-Brabant."""

import collections
import datetime
import doctest
import inspect
import io
import json
import pathlib
import shutil

import pytest
from conftest import ROOT

import wegwijs
from wegwijs import errors, plot
from wegwijs.records import Records

pandas = pytest.importorskip("pandas")
pytest.importorskip("polars")
pytest.importorskip("networkx")
pytest.importorskip("igraph")
pyplot = pytest.importorskip("matplotlib.pyplot")


def members(kind):
    """Public methods, and those with a name of Python's that are told about."""
    told = ("__getitem__", "__contains__")
    return [
        (f"{kind.__name__}.{name}", value)
        for name, value in vars(kind).items()
        if (not name.startswith("_") or name in told) and not isinstance(value, property) and callable(getattr(kind, name))
    ]


def documented():
    """Every function that a user may call, by its name."""
    found = [(name, value) for name, value in vars(wegwijs).items() if not name.startswith("_") and inspect.isroutine(value)]
    found += [(name, value) for name, value in vars(plot).items() if inspect.isfunction(value) and value.__module__ == plot.__name__]
    kinds = [value for value in vars(wegwijs).values() if isinstance(value, type) and value.__module__ == "wegwijs._core"]
    for kind in [*kinds, Records, errors.Error]:
        found += members(kind)
    return {name: inspect.getdoc(value) or "" for name, value in found if not name.startswith("_")}


EXAMPLES = documented()


def test_every_function_has_an_example():
    assert len(EXAMPLES) > 180
    assert [name for name, text in EXAMPLES.items() if ">>> " not in text] == []


class Compared(doctest.OutputChecker):
    """Compares what an example says comes out; where it says nothing anything may."""

    def check_output(self, want, got, optionflags):
        return want == "" or super().check_output(want, got, optionflags | doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)


@pytest.fixture(scope="module")
def brabant(tmp_path_factory):
    file = tmp_path_factory.mktemp("brabant") / "brabant.wegwijs"
    wegwijs.build(ROOT / "partners", file)
    return file


@pytest.fixture
def names(brabant, tmp_path, monkeypatch):
    """What an example may take for granted, in a folder with the partner data and the map made of it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brabant.wegwijs").symlink_to(brabant)
    shutil.copytree(ROOT / "partners", tmp_path / "partners")
    kb = wegwijs.open(brabant)
    advice = kb.ask("ik kom niet rond", desk="lochal")
    journal = wegwijs.Journal.create("journal.wegwijs")
    entry = kb.question_of(advice, 1)
    journal.record(entry, kb)
    journal.record(entry.replace(hour=datetime.datetime(2025, 12, 30, 14, tzinfo=wegwijs.AMSTERDAM)), kb)
    yield {
        "wegwijs": wegwijs, "plot": plot, "kb": kb, "old": kb, "new": kb, "advice": advice, "journal": journal,
        "collections": collections, "datetime": datetime, "io": io, "json": json, "pandas": pandas, "pathlib": pathlib,
    }  # fmt: skip
    pyplot.close("all")


@pytest.mark.parametrize("name", [name for name in EXAMPLES if not name.endswith(".replace")] + ["Visitor.replace"])
def test_an_example_runs(name, names):
    example = doctest.DocTestParser().get_doctest(EXAMPLES[name], names, name, None, None)
    told = []
    doctest.DocTestRunner(checker=Compared(), verbose=False).run(example, out=told.append, clear_globs=False)
    assert told == [], "".join(told)
