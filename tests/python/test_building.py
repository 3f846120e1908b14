"""Partner data becomes a map: faults as objects, progress, and stopping."""

import json
import pickle
import signal

import pytest
from conftest import VILLAGE

import wegwijs

FAULTY = """
organizations:
  - id: een
    name: Een
    colour: blauw
    provenance: {source: "https://een.example", seen_on: 2026-09-01}
    services:
      - {id: dienst, name: Dienst, themes: [geld]}
"""


@pytest.fixture
def faulty(tmp_path):
    file = tmp_path / "faulty.yaml"
    file.write_text(FAULTY, encoding="utf-8")
    return file


def test_faults_are_objects_with_their_place(faulty):
    result = wegwijs.check(faulty, language="en")
    codes = {fault.code: fault for fault in result.report.diagnostics}
    assert result.report.has_errors and result.report.errors == 2 and not result.written
    assert {fault.place.line for fault in codes.values()} == {5, 8}
    assert all(fault.place.file == str(faulty) and fault.severity == "error" for fault in codes.values())
    assert next(iter(codes.values())).text().startswith(f"{faulty}:5:")
    assert pickle.loads(pickle.dumps(result)) == result


def test_a_map_with_faults_is_not_written_and_all_are_told(faulty, tmp_path):
    target = tmp_path / "map.wegwijs"
    with pytest.raises(wegwijs.InvalidArgument, match="2 faults") as caught:
        wegwijs.build([faulty], target)
    assert not target.exists() and caught.value.code == "faulty-data"
    assert caught.value.result.report.errors == 2


def test_a_map_without_a_file_lives_as_long_as_it_is_used(tuesday):
    kb = wegwijs.build(str(VILLAGE))
    assert kb.path == "" and kb.ask("schulden", desk="balie", at=tuesday).options


def test_a_path_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(wegwijs.FileError):
        wegwijs.check(tmp_path / "absent")


def test_progress_is_told_and_false_stops(tmp_path):
    seen = []
    target = tmp_path / "map.wegwijs"
    wegwijs.build(VILLAGE, target, progress=seen.append)
    assert {step.what for step in seen} >= {"read", "write", "index"}
    assert all(0 <= step.done <= step.total or step.total == 0 for step in seen)
    before = target.read_bytes()
    with pytest.raises(wegwijs.Interrupted):
        wegwijs.build(VILLAGE, target, progress=lambda step: False)
    assert target.read_bytes() == before


def test_what_a_callback_raises_comes_through_and_nothing_is_written(tmp_path):
    def fail(step):
        raise ZeroDivisionError(step.what)

    with pytest.raises(ZeroDivisionError, match="read"):
        wegwijs.build(VILLAGE, tmp_path / "map.wegwijs", progress=fail)
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_stops_a_build(tmp_path):
    def interrupt(step):
        if step.what == "index":
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        wegwijs.build(VILLAGE, tmp_path / "map.wegwijs", progress=interrupt)
    assert list(tmp_path.iterdir()) == []


def test_a_bar_is_shown_where_it_is_asked_for(tmp_path, capsys):
    wegwijs.build(VILLAGE, tmp_path / "map.wegwijs", progress=True)
    assert capsys.readouterr().out == ""


def test_records_written_as_yaml_make_the_same_map(kb, tmp_path):
    file = tmp_path / "all.yaml"
    lists = "areas themes products organizations locations services desks referrals synonyms urgent life_events".split()
    file.write_text(wegwijs.write_yaml(**{name: getattr(kb, name) for name in lists}), encoding="utf-8")
    again = wegwijs.build(file)
    assert all(getattr(again, name) == getattr(kb, name) for name in lists)


def test_a_skeleton_is_written_where_it_belongs(tmp_path):
    made = wegwijs.write_skeleton("organization", "Fietsfonds Dorp", partners=tmp_path)
    assert made.id == "fietsfonds-dorp" and not made.appended and made.file.startswith(str(tmp_path))
    with pytest.raises(wegwijs.InvalidArgument):
        wegwijs.write_skeleton("organization", "Fietsfonds Dorp", partners=tmp_path)
    text = (tmp_path / "eigen" / "fietsfonds-dorp.yaml").read_text(encoding="utf-8")
    alone = wegwijs.skeleton_text("organization", "Fietsfonds Dorp")
    assert all(line.strip() in text for line in alone.splitlines()) and len(alone.splitlines()) > 5
    with pytest.raises(wegwijs.InvalidArgument):
        wegwijs.skeleton_text("organization", "…")


def test_the_format_describes_itself():
    assert "seen_on" in json.loads(wegwijs.json_schema())["$defs"]["provenance"]["properties"]
    assert "seen_on" in wegwijs.yaml_reference()


def test_the_package_brings_a_map_along():
    assert wegwijs.check(wegwijs.PARTNERS).report.errors == 0
