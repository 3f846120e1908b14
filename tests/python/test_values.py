"""Values: immutable, equal when they say the same, hashable, readable, and the same after pickling."""

import copy
import datetime
import pickle

import pytest

import wegwijs


def every_record(kb):
    for name in (
        "areas themes products organizations locations services desks referrals synonyms urgent life_events".split()
    ):
        yield from getattr(kb, name)


def test_pickling_keeps_every_record_of_a_map(kb):
    records = list(every_record(kb))
    assert len(records) > 20
    assert pickle.loads(pickle.dumps(records)) == records


def test_pickling_keeps_an_advice_with_all_its_parts(advice):
    again = pickle.loads(pickle.dumps(advice))
    assert again == advice and hash(again) == hash(advice)
    assert again.options[0].route[0].step.hand_over_at == advice.options[0].route[0].step.hand_over_at
    assert copy.deepcopy(advice) == advice


def test_bytes_of_another_version_are_refused():
    with pytest.raises(wegwijs.InvalidArgument, match="another version"):
        wegwijs._core._restore(wegwijs.Point, (1.0,))


def test_values_are_equal_when_they_say_the_same():
    assert wegwijs.Point(latitude=51.5, longitude=5.1) == wegwijs.Point(longitude=5.1, latitude=51.5)
    assert wegwijs.Point(latitude=51.5) != wegwijs.Point(latitude=51.6)
    assert wegwijs.Point() != (0.0, 0.0)
    assert len({wegwijs.Visitor(age=76), wegwijs.Visitor(age=76), wegwijs.Visitor(age=77)}) == 2


def test_nothing_of_a_value_can_be_changed(advice):
    option = advice.options[0]
    for name in ("rank", "service", "why", "new"):
        with pytest.raises(AttributeError):
            setattr(option, name, 1)
    with pytest.raises(TypeError, match="cannot be changed"):
        option.__init__(rank=9)
    with pytest.raises(TypeError):
        advice.options[0] = option
    with pytest.raises(TypeError):
        del advice.options[0]


def test_a_changed_copy_leaves_the_original_as_it_was():
    young = wegwijs.Visitor(age=17, area="dorp")
    old = young.replace(age=76)
    assert (young.age, old.age, old.area) == (17, 76, "dorp")


def test_a_repr_tells_what_differs_and_can_be_read_again():
    visitor = wegwijs.Visitor(age=76, languages=["nl", "ar"])
    assert repr(visitor) == "Visitor(age=76, languages=('nl', 'ar'))"
    assert eval(repr(visitor), vars(wegwijs)) == visitor


def test_what_a_field_cannot_hold_is_refused_with_its_name():
    with pytest.raises(TypeError, match=r"Visitor\(age=…\): expected an int, not str"):
        wegwijs.Visitor(age="76")
    with pytest.raises(TypeError, match="no argument 'leeftijd'"):
        wegwijs.Visitor(leeftijd=76)
    with pytest.raises(TypeError, match="expected a sequence, not str"):
        wegwijs.Visitor(languages="nl")
    with pytest.raises(wegwijs.InvalidArgument, match="expected: internal, warm, external"):
        wegwijs.Referral(kind="lukewarm")
    with pytest.raises(wegwijs.InvalidArgument, match="no int"):
        wegwijs.Visitor(age=10**12)
    with pytest.raises(TypeError):
        wegwijs.Visitor(76)


def test_an_attribute_of_another_kind_of_value_cannot_be_read():
    with pytest.raises(TypeError):
        type(wegwijs.Point()).latitude.fget(wegwijs.Visitor())
    with pytest.raises(TypeError):
        wegwijs.Visitor(here=wegwijs.Visitor())


def test_words_and_ids_are_plain_text(kb):
    rule = kb.referrals[0]
    assert (rule.from_, rule.to, rule.kind, rule.how) == (
        "balie",
        "gemeente-dorp-schuldhulp",
        "warm",
        ("call-together", "book-appointment"),
    )
    row = kb["balie"].schedule[0]
    assert (row.days, row.opens, row.closes) == (("mo", "tu", "we", "th", "fr"), "10:00", "17:00")


def test_what_is_not_known_is_none(kb):
    assert kb["gemeente-dorp-schuldhulp"].needs_digid is None
    assert kb["maatjes-schulden"].help_level == "volunteer"


def test_moments_are_aware_also_in_the_night_the_clock_goes_back(kb):
    first = datetime.datetime(2026, 10, 25, 2, 30, tzinfo=wegwijs.AMSTERDAM)
    for moment in (first, first.replace(fold=1)):
        at = kb.ask("schulden", desk="balie", at=moment).at
        assert at.timestamp() == moment.timestamp() and at.utcoffset() == moment.utcoffset()
    london = datetime.datetime(2026, 7, 1, 9, 0, tzinfo=datetime.timezone.utc)
    assert str(kb.ask("schulden", desk="balie", at=london).at) == "2026-07-01 11:00:00+02:00"


def test_a_moment_without_a_time_zone_is_refused(kb):
    with pytest.raises(wegwijs.InvalidArgument, match="has no time zone"):
        kb.ask("schulden", desk="balie", at=datetime.datetime(2026, 11, 24, 10, 30))
    with pytest.raises(TypeError, match="expected a datetime"):
        kb.ask("schulden", desk="balie", at="2026-11-24 10:30")
    with pytest.raises(TypeError, match="expected a date, not"):
        wegwijs.Consent(on=datetime.datetime.now(wegwijs.AMSTERDAM))


def test_records_are_a_tuple_that_knows_of_what(kb):
    services = kb.services
    assert isinstance(services, tuple) and services.of is wegwijs.Service
    assert services == kb.services and hash(services) == hash(kb.services)
    assert kb.services_of("energy").of is wegwijs.Service
    none = kb.referrals_to("maatjes-schulden")
    assert len(none) == 0 and none.of is wegwijs.ReferralRule
    assert pickle.loads(pickle.dumps(services)).of is wegwijs.Service
    assert repr(services).endswith(f"… {len(services)} in all])")
