"""Parts of results outlive their owners: nothing that Python holds can dangle."""

import gc
import itertools

import wegwijs


def parts(value, depth=5):
    """A value and everything that is reached from it by attributes."""
    yield value
    if depth and type(value).__module__ == "wegwijs._core":
        for name in dir(type(value)):
            if isinstance(getattr(type(value), name), property):
                yield from parts(getattr(value, name), depth - 1)
    elif depth and isinstance(value, tuple):
        for one in itertools.islice(value, 3):
            yield from parts(one, depth - 1)


def churn():
    """Fills memory that was given back with other things."""
    gc.collect()
    return [bytes(size) for size in range(1, 4000, 7)]


def test_every_part_of_an_answer_outlives_it(kb, tuesday):
    def fresh():
        return kb.ask("ik heb schulden en een energierekening", desk="balie", at=tuesday)

    kept = list(parts(fresh()))
    assert len(kept) > 200
    churn()
    assert [repr(one) for one in kept] == [repr(one) for one in parts(fresh())]


def test_records_keep_their_map_alive(village_file):
    def fresh():
        return wegwijs.open(village_file)

    kept = [list(parts(getattr(fresh(), name))) for name in ("services", "desks", "organizations", "referrals")]
    service, row = fresh()["maatjes-schulden"], fresh()["balie"].schedule[0]
    churn()
    assert service.name == "Maatje bij schulden" and row.opens == "10:00"
    again = fresh()
    for name, old in zip(("services", "desks", "organizations", "referrals"), kept):
        assert [repr(one) for one in old] == [repr(one) for one in parts(getattr(again, name))]


def test_a_map_replaced_under_an_open_one_is_not_noticed(tmp_path, village_file, tuesday):
    file = tmp_path / "map.wegwijs"
    file.write_bytes(village_file.read_bytes())
    kb = wegwijs.open(file)
    before = kb.ask("schulden", desk="balie", at=tuesday)
    other = tmp_path / "other.yaml"
    other.write_text("themes: [{id: iets, name: Iets}]", encoding="utf-8")
    wegwijs.build(other, file)
    assert kb.ask("schulden", desk="balie", at=tuesday) == before
    file.unlink()
    assert kb.ask("schulden", desk="balie", at=tuesday) == before


def test_a_step_of_progress_can_be_kept(tmp_path, village_file):
    from conftest import VILLAGE

    kept = []
    wegwijs.build(VILLAGE, tmp_path / "map.wegwijs", progress=kept.append)
    churn()
    assert kept[0].what == "read"


def test_iterators_and_slices_outlive_their_list(kb):
    iterator = iter(kb.services)
    first = next(iterator)
    pair = kb.services[:2]
    churn()
    assert first == pair[0] and next(iterator) == pair[1]
