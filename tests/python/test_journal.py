"""The journal from Python: recorded, told, undone, carried elsewhere."""

import datetime
import json

import pytest

import wegwijs


@pytest.fixture
def journal(tmp_path):
    return wegwijs.Journal.create(tmp_path / "journal.wegwijs")


@pytest.fixture
def entry(kb, advice):
    return kb.question_of(advice, 1)


def test_an_answer_becomes_an_entry_without_a_word_of_the_question(kb, advice, entry):
    assert entry.desk == "balie" and "debts" in entry.themes and "schulden" not in repr(entry).replace("maatjes-schulden", "")
    assert entry.referrals[0].service == advice.options[0].service
    with pytest.raises(wegwijs.InvalidArgument):
        kb.question_of(advice, 99)


def test_an_entry_is_found_again_and_followed_up(journal, kb, entry):
    done = journal.record(entry, kb)
    assert len(done.codes) == 1 and not done.already
    kept = journal.question(done.key)
    assert (kept.desk, kept.themes, kept.hour.minute) == (entry.desk, entry.themes, 0)
    assert journal.record(kept, kb).already
    told = journal.follow_up(done.codes[0].lower(), "arrived", datetime.date(2026, 12, 1))
    assert (told.fate, told.fate_on) == ("arrived", datetime.date(2026, 12, 1))
    assert journal.referral(done.codes[0]) == told
    assert journal.undo(done.key) and not journal.undo(done.key) and journal.question(done.key) is None


def test_what_was_typed_names_a_record(kb):
    assert [one.id for one in kb.subjects_of("schuldhulpv")] == ["schuldhulpverlening"]
    assert [one.id for one in kb.services_meant("maatje schulden", "balie")] == ["maatjes-schulden"]
    assert kb.subjects_of("zeppelin") == () and kb.services_meant("zeppelin") == ()


def test_another_program_sends_an_entry(journal, kb, tuesday):
    entry = {"desk": "balie", "services": ["gemeente-dorp-schuldhulp"], "products": ["schuldhulpverlening"]}
    told = json.loads(journal.record_json(json.dumps(entry), kb, at=tuesday))
    kept = journal.question(told["key"])
    assert (kept.referrals[0].kind, kept.outcome, kept.themes) == ("warm", "referred", ("debts",))
    assert kept.sort == told["sort"] == kb.sort_of(kept)
    again = json.dumps(entry | {"key": told["key"]})
    assert json.loads(journal.record_json(again, kb, at=tuesday))["already"]
    assert json.loads(journal.info_json())["questions"] == 1
    with pytest.raises(wegwijs.InvalidArgument):
        journal.record_json('{"desk": "balie", "naam": "Jan"}', kb)


def test_a_second_question_of_a_visit_leads_to_the_first(journal, kb, entry):
    first = journal.record(entry, kb)
    second = journal.record(entry.replace(visit=journal.visit_of(first.key, "balie", entry.hour)), kb)
    assert journal.question(second.key).visit == first.key
    assert journal.visit_of(second.key, "balie", entry.hour) == first.key
    with pytest.raises(wegwijs.InvalidArgument):
        journal.visit_of(first.key, "balie", entry.hour + datetime.timedelta(hours=3))


def test_what_cannot_be_is_refused(journal, kb, entry):
    with pytest.raises(wegwijs.NotFound):
        journal.record(entry.replace(desk="nergens"), kb)
    with pytest.raises(wegwijs.InvalidArgument):
        journal.record(entry.replace(reason="no-partner"), kb)
    with pytest.raises(wegwijs.InvalidArgument, match="K7MX-4PQR"):
        journal.follow_up("AAAA-AAAA", "arrived")
    with pytest.raises(TypeError):
        journal.record("schulden", kb)
    assert journal.size().questions == 0


def test_signals_and_missed_words(journal, kb, tuesday):
    signal = wegwijs.Signal(hour=tuesday, desk="balie", about="schuldhulpverlening", kind="unclear-letter")
    done = journal.record(signal, kb)
    assert journal.signal(done.key).kind == "unclear-letter"
    journal.count_missed("balie", tuesday, kb.known_terms("schulden bij de gemeente"))
    assert [one.desk for one in journal.signals()] == ["balie"]
    assert all(one.month.day == 1 for one in journal.missed_terms()) and journal.size().missed_terms > 0


def test_iterating_goes_over_all_months_in_order(journal, kb, entry):
    hours = [datetime.datetime(2026, month, 1, 0, tzinfo=wegwijs.AMSTERDAM) for month in (12, 2, 11)]
    for hour in hours:
        journal.record(entry.replace(hour=hour, referrals=[], outcome="answered"), kb)
    assert [one.hour for one in journal.questions()] == sorted(hours)
    assert [one.hour for one in journal.questions(hours[1], hours[0])] == [hours[1], hours[2]]


def test_backup_merge_csv_and_purge(journal, kb, entry, tmp_path):
    journal.record(entry, kb)
    journal.backup(tmp_path / "copy.wegwijs")
    other = wegwijs.Journal.create(tmp_path / "other.wegwijs")
    assert other.merge(tmp_path / "copy.wegwijs", datetime.date(2026, 12, 1)).added == 1
    assert other.merge(tmp_path / "copy.wegwijs", datetime.date(2026, 12, 1)).added == 0
    third = wegwijs.Journal.create(tmp_path / "third.wegwijs")
    result = third.import_csv(journal.export_csv(), kb)
    assert (result.added, result.report.errors) == (1, 0)
    assert third.import_csv("hour,desk\nlater,balie\n", kb, "2026.csv").report.diagnostics[0].place.file == "2026.csv"
    assert third.purge(datetime.date(2036, 1, 1)) == 1 and third.verify() == ()


def test_the_policy_and_a_file_for_reading(journal):
    journal.set_policy(journal.policy.replace(retention_days=30))
    reading = wegwijs.Journal.open_for_reading(journal.path)
    assert reading.policy.retention_days == 30
    with pytest.raises(wegwijs.FileError):
        reading.set_policy(wegwijs.JournalPolicy())
    with pytest.raises(wegwijs.InvalidArgument):
        journal.set_policy(wegwijs.JournalPolicy(retention_days=0))


def test_reports_are_tables_with_exact_numbers(journal, kb, entry):
    journal.record(entry, kb)
    journal.record(entry.replace(key="", referrals=[], outcome="not-helped", reason="no-partner"), kb)
    report = journal.report(kb, kind="questions", by="outcome", today=datetime.date(2026, 12, 1))
    table = report.tables[0].to_pandas().set_index("key")
    assert table.loc["referred"].iloc[1] == 1 and table.loc["not-helped"].iloc[1] == 1
    assert report.to_csv() and report.to_json() and "<table" in report._repr_html_()
    assert "theme" in wegwijs.report_divisions()
    with pytest.raises(wegwijs.InvalidArgument):
        journal.report(kb, by="colour")
