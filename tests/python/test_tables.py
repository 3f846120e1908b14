"""Lists of records as tables, and how values show themselves in a notebook."""

import builtins
import html.parser

import pytest

import wegwijs

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")


def test_every_list_like_result_becomes_a_table(kb, advice, tuesday):
    found = kb.find("schulden", at=tuesday)
    results = {
        advice: "service",
        found: "id",
        kb.services: "id",
        kb.coverage(): "theme",
        kb.stale(at=tuesday, within_days=10_000): "due",
        kb.routes("balie", "gemeente-dorp-schuldhulp", depart=tuesday): "arrives_at",
        kb.sheet(desk="balie", theme="debts", at=tuesday): "name",
        kb.count(at=tuesday.date()).tables[0]: "key",
        kb.single_points("debts"): "loss",
        kb.hours("balie", at=tuesday).entries: "week",
    }
    for result, column in results.items():
        table = result.to_pandas()
        assert len(table) > 0 and column in table, result
        assert result.to_polars().columns == list(table.columns)
        assert len(result.to_polars()) == len(table)


def test_columns_have_the_types_that_analysts_expect(kb, advice, tuesday):
    table = advice.to_pandas()
    assert str(table.arrives_at.dt.tz) == "Europe/Amsterdam" and table["rank"].tolist() == [1 + n for n in range(len(table))]
    assert table.score.dtype == "float64" and table.stale.dtype == bool
    assert table.arrives_at[0].to_pydatetime() == advice.options[0].arrives_at
    assert pandas.api.types.is_datetime64_any_dtype(kb.stale(at=tuesday, within_days=10_000).to_pandas()["due"])
    assert kb.find("schulden", at=tuesday).to_polars().schema["score"] == polars.Float64


def test_an_empty_list_keeps_its_columns(kb):
    none = kb.referrals_to("maatjes-schulden")
    assert len(none.to_pandas()) == 0 and "from_" in none.to_pandas() and "from_" in none.to_polars().columns
    assert list(wegwijs.Records().to_pandas().columns) == []


def test_the_question_of_the_docs_is_answered_with_two_lines(kb):
    cells = kb.coverage(themes=["debts", "energy"]).to_pandas()
    cold = cells[~cells.kind.isin(["internal", "warm"])]
    assert cold[["row", "theme"]].values.tolist() == [["balie", "energy"]]


def test_a_missing_package_is_told_clearly(kb, monkeypatch):
    original = builtins.__import__
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    monkeypatch.setattr(builtins, "__import__", original)
    with pytest.raises(ImportError, match=r"needs pandas, which is not installed – pip install pandas, or wegwijs\[pandas\]"):
        kb.services.to_pandas()


class Balanced(html.parser.HTMLParser):
    """Fails on a tag that is not closed; collects the text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.words = [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def shown(value):
    return " ".join(Balanced(value._repr_html_()).words)


def test_an_answer_shows_itself_with_its_routes(kb, advice, tuesday):
    words = shown(advice)
    assert "Schuldhulp Dorp" in words and "warm: " in words and "di 24 nov 2026, 10:30" in words
    assert "Hiervoor is geen partner bekend" in shown(kb.ask("ruimteschip", desk="balie", at=tuesday))
    assert shown(kb.ask("ik ruik gas", desk="balie", at=tuesday)).index("0800-9009") < 3


def test_every_value_of_a_notebook_shows_itself(kb, tuesday, tmp_path):
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text("themes: [{id: een, naam: Een}]", encoding="utf-8")
    assert "faulty.yaml:1" in shown(wegwijs.check(faulty).report) and "1 bestanden" in shown(wegwijs.check(faulty))
    assert "extern" in shown(kb.coverage()) and "10:00–17:00" in shown(kb.hours("balie", at=tuesday))
    assert "Schuldmaatjes" in shown(kb["maatjes"]) and "balie" in shown(kb.referrals[0])
    assert "Service: 6" in shown(kb.services) and "Geen weg" in shown(kb.routes("balie", "gemeente-stad-schuldhulp", depart=tuesday))
    for value in (kb.find("schulden", at=tuesday), kb.count(at=tuesday.date()), kb.sheet(desk="balie", at=tuesday)):
        assert len(shown(value)) > 50
    assert "Niets gevonden" in shown(kb.find("ruimteschip", at=tuesday))


def test_text_of_partners_cannot_become_markup(kb, tuesday):
    question = "<script>alert(1)</script> schulden"
    assert "<script>" not in kb.ask(question, desk="balie", at=tuesday)._repr_html_()
    sly = wegwijs.Organization(id="x", name="<b>x</b>", website="javascript:alert(1)")
    assert "<b>" not in sly._repr_html_() and "<b>x</b>" not in wegwijs.Records([sly])._repr_html_()
