"""How values show themselves in a notebook: plain HTML, legible without colours, on light and dark pages."""

from __future__ import annotations

import datetime
import html
from collections.abc import Iterable, Sequence
from typing import Any

from . import _core
from .records import Records
from .tables import columns

_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_KINDS = {"internal": "intern", "warm": "warm", "external": "extern", None: "niemand"}
# Backgrounds on which black text has a contrast of at least 7 to 1; the word stands in every cell as well.
_COLOURS = {"internal": "#9ecae9", "warm": "#fdd49e", "external": "#e5e5e5", None: "#ffffff"}
_MOST_ROWS = 30


class Markup(str):
    """Text that is HTML already."""


def escaped(value: Any) -> str:
    return value if isinstance(value, Markup) else html.escape(str(value))


def moment(value: datetime.datetime) -> str:
    return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]} {value.year}, {value:%H:%M}"


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    head = "".join(f'<th scope="col" style="text-align:left">{escaped(one)}</th>' for one in heads)
    body = "".join(
        "<tr>" + "".join(f'<td style="text-align:left;vertical-align:top">{escaped(one)}</td>' for one in row) + "</tr>"
        for row in rows
    )
    title = f'<caption style="text-align:left;font-weight:bold">{escaped(caption)}</caption>'
    return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def lines(texts: Iterable[Any]) -> Markup:
    return Markup("<br>".join(escaped(one) for one in texts if one))


def link(address: str, text: str) -> Markup:
    if not address.startswith(("http://", "https://")):
        return Markup(escaped(text))
    return Markup(f'<a href="{html.escape(address)}">{escaped(text)}</a>')


def _source(provenance: Any) -> str:
    if provenance.verified_on:
        return f"nagegaan {provenance.verified_on}"
    if provenance.undated or not provenance.seen_on:
        return "leeftijd onbekend"
    return f"gezien {provenance.seen_on}"


def _urgent(advice: _core.Advice | _core.FoundList) -> str:
    return "".join(
        '<p role="alert" style="border:3px solid #b00020;padding:.4em"><strong>'
        f"{escaped(one.phone)} {escaped(one.name)}</strong> {escaped(one.message)}</p>"
        for one in advice.urgent
    )


def advice(advice: _core.Advice) -> str:
    caption = f"“{advice.question}” – {advice.desk}, {moment(advice.at)}"
    if advice.nothing_found:
        return _urgent(advice) + f"<p><strong>{escaped(caption)}</strong><br>Hiervoor is geen partner bekend.</p>"
    rows = []
    for option in advice.options:
        steps = [f"{_KINDS[step.step.kind]}: {step.instruction}" for step in option.route]
        checked = _source(option.provenance) + (" – vraag het eerst na" if option.stale else "")
        rows.append(
            (
                option.rank,
                lines([link(option.url, option.service_name), option.organization_name]),
                _KINDS[option.kind],
                lines([*steps, "meenemen: " + "; ".join(option.required_documents) if option.required_documents else ""]),
                lines([moment(option.arrives_at), "" if option.hours_known else "openingstijden niet bekend"]),
                lines(phone.number for phone in option.phones),
                checked,
            )
        )
    heads = ("", "partner", "soort", "hoe", "hulp vanaf", "telefoon", "gegevens")
    return _urgent(advice) + table(caption, heads, rows)


def found(found: _core.FoundList) -> str:
    if found.nothing_found:
        return _urgent(found) + "<p>Niets gevonden.</p>"
    return _urgent(found) + records(found.hits)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return moment(value)
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, tuple):
        return ", ".join(_cell(one) for one in value)
    return str(value)


def records(records: Records[Any]) -> str:
    shown = Records(records[:_MOST_ROWS], of=records.of)
    parts = {name: values for name, values in columns(shown).items() if any(one not in (None, "", ()) for one in values)}
    name = records.of.__name__ if records.of is not None else ""
    caption = f"{name}: {len(records)}" + (f", hier de eerste {_MOST_ROWS}" if len(records) > _MOST_ROWS else "")
    return table(caption, tuple(parts), ([_cell(one) for one in row] for row in zip(*parts.values())))


def record(record: Any) -> str:
    rows = [
        (name, _cell(values[0]))
        for name, values in _core._columns((record,), type(record)).items()
        if values[0] not in (None, "", (), False)
    ]
    title = getattr(record, "name", "") or type(record).__name__
    return table(f"{type(record).__name__}: {title}", ("veld", "waarde"), rows)


def coverage(coverage: _core.Coverage) -> str:
    themes = sorted({cell.theme for cell in coverage.cells})
    warmest: dict[tuple[int, str], str | None] = {}
    order = ["internal", "warm", "external", None]
    for cell in coverage.cells:
        place = (cell.row, cell.theme)
        coldest = order.index(warmest.get(place, "internal"))
        warmest[place] = order[max(coldest, order.index(cell.kind))]
    rows = []
    for number, row in enumerate(coverage.rows):
        cells = "".join(
            f'<td style="background:{_COLOURS[kind]};color:#000;text-align:center">{_KINDS[kind]}</td>'
            for kind in (warmest.get((number, theme)) for theme in themes)
        )
        rows.append(f'<tr><th scope="row" style="text-align:left">{escaped(row.name)}</th>{cells}</tr>')
    heads = "".join(f'<th scope="col" style="writing-mode:vertical-rl">{escaped(theme)}</th>' for theme in themes)
    caption = '<caption style="text-align:left;font-weight:bold">Het warmste dat er is; bij meer dagen of groepen het koudste daarvan</caption>'
    return f'<div style="overflow:auto"><table>{caption}<thead><tr><th></th>{heads}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'


def report(report: _core.Report) -> str:
    rows = [
        ("fout" if one.severity == "error" else "let op", f"{one.place.file}:{one.place.line}", one.message, one.hint, one.code)
        for one in report.diagnostics[:200]
    ]
    caption = f"{report.errors} fouten, {report.warnings} waarschuwingen"
    return table(caption, ("", "waar", "wat", "wat te doen", "code"), rows)


def built(result: _core.BuildResult) -> str:
    return f"<p>{result.files} bestanden, {result.records} records</p>" + report(result.report)


def hours(hours: _core.WeekHours) -> str:
    days = hours.entries[0].week
    heads = ["", *(f"{_DAYS[day.date.weekday()]} {day.date.day}/{day.date.month}" for day in days)]
    rows = []
    for entry in hours.entries:
        cells = []
        for day in entry.week:
            spans = [f"{opens}–{closes}" for opens, closes in day.open] or ["dicht"]
            cells.append(lines([*spans, day.holiday, *day.notes]))
        rows.append([entry.name + ("" if entry.known else " (uren niet bekend: aangenomen)"), *cells])
    return table(f"{hours.name}: {'open' if hours.open else 'dicht'} op {moment(hours.at)}", heads, rows)


def routes(routes: _core.Routes) -> str:
    if not routes.routes:
        return f"<p>Geen weg: {escaped(routes.obstacle)} ({escaped(routes.obstacle_at)})</p>"
    rows = [
        (moment(one.arrives_at), one.effort, lines(f"{_KINDS[step.kind]}: {step.from_} → {step.to}" for step in one.steps))
        for one in routes.routes
    ]
    return table(f"{len(rows)} routes", ("hulp vanaf", "moeite", "stappen"), rows)


def counts(counts: Any) -> str:
    if isinstance(counts, _core.MapCounts):
        return "".join(_count_table(one) for one in counts.tables)
    return _count_table(counts)


def _count_table(counts: _core.CountTable) -> str:
    heads = ("", *(column.name for column in counts.columns))
    return table(counts.title, heads, ((row.name, *row.numbers) for row in counts.rows))


def sheet(sheet: _core.Sheet) -> str:
    rows = [
        (one.name, one.organization, _KINDS[one.kind], one.how, lines(phone.number for phone in one.phones), one.hours)
        for one in sheet.lines
    ]
    caption = f"{sheet.desk_name}, {sheet.theme_name or 'alle thema’s'}"
    return table(caption, ("partner", "organisatie", "soort", "hoe", "telefoon", "uren"), rows)


def report_table(report: _core.ReportTable) -> str:
    heads = (report.row_name, *(column.name for column in report.columns))
    rows = ((row.name, *(_reported(cell, column) for cell, column in zip(row.cells, report.columns))) for row in report.rows)
    note = f"<p>{escaped(report.note)}</p>" if report.note else ""
    return table(report.title, heads, rows) + note


def _reported(cell: _core.ReportCell, column: _core.ReportColumn) -> str:
    if cell.number is None:
        return cell.text or "–"
    return f"{cell.number:.{column.decimals}f}"


def report_of_journal(report: _core.JournalReport) -> str:
    head = f"<h4>{escaped(report.title)}</h4><p>{lines([report.period, *report.notes])}</p>"
    return head + "".join(report_table(one) for one in report.tables)
