"""Asking one map: every answer, and every refusal."""

import json
import pathlib

import pytest

import wegwijs


def test_the_warm_path_comes_with_its_steps(kb, advice):
    option = next(one for one in advice.options if one.service == "gemeente-dorp-schuldhulp")
    assert option.kind == "warm" and option.organization_name == "Gemeente Dorp"
    assert [step.step.kind for step in option.route] == ["warm"]
    assert option.route[0].how == ("call-together", "book-appointment")
    assert not advice.nothing_found


def test_danger_comes_first(kb, tuesday):
    advice = kb.ask("ik ruik gas", desk="balie", at=tuesday, language="en")
    assert advice.urgent[0].phone == "0800-9009" and advice.urgent[0].message.startswith("1. Go outside")


def test_no_partner_known_is_a_good_answer(kb, tuesday):
    advice = kb.ask("mijn ruimteschip is stuk", desk="balie", at=tuesday)
    assert advice.nothing_found and len(advice.options) == 0


def test_any_text_is_a_valid_question(kb, tuesday):
    for question in ("", "\0", "\ud800 schulden", "😀" * 1000, '" OR 1=1 --', "a" * 2000, "brief " * 20_000):
        assert kb.ask(question, desk="balie", at=tuesday).desk == "balie"


def test_the_visitor_decides_who_can_help(kb, tuesday):
    child = kb.ask("ik heb schulden", desk="balie", at=tuesday, visitor=wegwijs.Visitor(age=12))
    assert [one.obstacle for one in child.excluded if one.service == "gemeente-dorp-schuldhulp"] == ["age"]


def test_the_clock_is_read_where_no_moment_is_given(kb):
    assert kb.ask("schulden", desk="balie").at.year >= 2026


def test_options_are_by_keyword_only(kb, tuesday):
    with pytest.raises(TypeError):
        kb.ask("schulden", "balie")
    with pytest.raises(TypeError, match="needs the argument 'desk'"):
        kb.ask("schulden")
    with pytest.raises(TypeError, match="no argument 'limiet'"):
        kb.ask("schulden", desk="balie", limiet=3)
    with pytest.raises(wegwijs.InvalidArgument):
        kb.ask("schulden", desk="balie", limit=0)


def test_an_absent_key_is_a_key_error_that_names_the_nearest(kb):
    with pytest.raises(KeyError) as caught:
        kb["gemeente-dorp-schuldhul"]
    assert isinstance(caught.value, wegwijs.NotFound)
    assert (caught.value.id, caught.value.nearest) == ("gemeente-dorp-schuldhul", "gemeente-dorp-schuldhulp")
    assert "gemeente-dorp-schuldhulp" in str(caught.value)
    with pytest.raises(wegwijs.NotFound):
        kb.ask("schulden", desk="nergens")
    with pytest.raises(KeyError):
        kb.find("schulden", theme="nergens")


def test_a_record_of_any_kind_is_shown_by_its_id(kb):
    kinds = {one: type(kb.show(one)).__name__ for one in ("dorp", "debts", "maatjes", "bieb-dorp", "balie", "gaslucht")}
    assert kinds == {
        "dorp": "Area",
        "debts": "Theme",
        "maatjes": "Organization",
        "bieb-dorp": "Location",
        "balie": "Desk",
        "gaslucht": "Urgent",
    }
    assert "balie" in kb and "nergens" not in kb and 7 not in kb


def test_what_refers_to_a_record_is_found(kb):
    assert [one.id for one in kb.services_of("gemeente-dorp")] == ["gemeente-dorp-schuldhulp"]
    assert "maatjes-schulden" in [one.id for one in kb.services_of("finance")]
    assert [one.from_ for one in kb.referrals_to("gemeente-dorp-schuldhulp")] == ["balie"]
    assert [one.id for one in kb.desks_of("bibliotheek-dorp")] == ["balie"]
    assert kb.area("Gehucht").id == "dorp" and kb.area("oud-dorp").id == "dorp"
    assert kb.contains("nederland", "dorp") and not kb.contains("stad", "dorp")
    assert kb.is_or_below("debts", "finance") and not kb.is_or_below("finance", "debts")


def test_finding_and_completing(kb, tuesday):
    found = kb.find("schulden", at=tuesday, area="dorp", services_only=True)
    assert "gemeente-dorp-schuldhulp" in [hit.id for hit in found.hits]
    assert [hit.id for hit in kb.find(theme="energy", at=tuesday, services_only=True).hits] == ["energiebedrijf-regeling"]
    assert any(one.id == "schuldhulpverlening" for one in kb.complete("schuldhulp"))
    assert kb.complete("") == () and kb.known_terms("mijn schulden en 12345") != ()


def test_what_other_programs_ask_is_answered_as_json(kb, tuesday):
    names = {one["name"] for one in json.loads(wegwijs.requests_json())}
    assert names >= {"ask", "find", "complete", "show", "list", "hours", "route", "coverage"}
    asked = kb.answer("ask", json.dumps({"question": "ik heb schulden"}), at=tuesday, desk="balie")
    assert asked == kb.ask("ik heb schulden", desk="balie", at=tuesday).to_json()
    assert json.loads(kb.answer("list", '{"kind": "desks"}')) == json.loads(kb.list_json("desks"))
    for request, arguments in (("zing", ""), ("ask", '{"vraag": "…"}'), ("find", "{")):
        with pytest.raises(wegwijs.InvalidArgument):
            kb.answer(request, arguments)
    with pytest.raises(wegwijs.NotFound):
        kb.answer("show", '{"id": "nergens"}')


def test_routes_and_their_steps_in_words(kb, tuesday):
    found = kb.routes("balie", "gemeente-dorp-schuldhulp", depart=tuesday)
    assert found.routes and found.obstacle is None
    steps = kb.advised_steps(found.routes[0], language="en")
    assert steps[0].instruction and steps[0].to_name == "Schuldhulp Dorp"
    none = kb.routes("balie", "gemeente-stad-schuldhulp", depart=tuesday)
    assert none.routes == () and none.obstacle == "area"


def test_opening_hours_of_a_week(kb, tuesday):
    hours = kb.hours("balie", at=tuesday)
    assert hours.open and hours.until.hour == 17
    assert [len(day.open) for day in hours.entries[0].week] == [1, 1, 1, 1, 1, 0, 0]
    assert hours.entries[0].week[0].open == (("10:00", "17:00"),)


def test_a_path_may_be_text_bytes_or_path_like(village_file):
    for path in (str(village_file), bytes(village_file), pathlib.Path(village_file)):
        assert wegwijs.open(path).path == str(village_file)
    with pytest.raises(TypeError, match="expected a path"):
        wegwijs.open(7)


def test_a_file_that_is_no_map_is_refused(tmp_path):
    with pytest.raises(wegwijs.FileError) as caught:
        wegwijs.open(tmp_path / "absent.wegwijs")
    assert caught.value.code and caught.value.message("nl") != caught.value.message("en")
    other = tmp_path / "other.wegwijs"
    other.write_text("no map")
    with pytest.raises(wegwijs.FileError):
        wegwijs.open(other)


def test_errors_form_the_tree_of_the_library():
    assert issubclass(wegwijs.VersionError, wegwijs.FileError) and issubclass(wegwijs.NotFound, KeyError)
    for error in (wegwijs.FileError, wegwijs.NotFound, wegwijs.InvalidArgument, wegwijs.Interrupted):
        assert issubclass(error, wegwijs.Error)
