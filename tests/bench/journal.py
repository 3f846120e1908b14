#!/usr/bin/env python3
"""Measures the journal with a million questions and writes docs/benchmarks/journal.md.

    journal.py JOURNAL_BENCH [--questions N --rounds N]
"""
import argparse
import os
import pathlib
import subprocess
import tempfile

import page

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPORTS = [("questions", "`report questions`: thirteen tables"), ("referrals", "`report referrals`: nine tables"),
           ("reach", "`report reach`"), ("unmet", "`report unmet`"), ("signals", "`report signals`"),
           ("year", "`report year`, with the year before"), ("crossed", "`report questions --by theme --across desk`"),
           ("month", "`report questions --by theme` of one month")]


def figures(*command, wall=False):
    """What the program tells; `wall`: on the wall's clock whatever was asked for, where the disk is waited for."""
    environment = {name: value for name, value in os.environ.items() if not (wall and name == "WEGWIJS_BENCH_CPU")}
    told = subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, env=environment).stdout
    return {name: float(value) for name, value in (line.split() for line in told.splitlines())}


def write_page(found, options):
    ratio = found["record.question"] / found["record.bare"]
    slowest = max(found[f"report.{key}"] for key, _ in REPORTS)
    cpu = "Reports in **processor time**: the machine did other things as well (WEGWIJS_BENCH_CPU)." * ("WEGWIJS_BENCH_CPU" in os.environ)
    text = f"""# The journal: how long a million questions take

    tests/bench/run journal

makes a journal up (always the same one: {options.questions:,} questions of two years at the desks of the map, half of them with a referral,
a signal and a missed word with every twentieth; {found["file_mb"]:,.0f} MB), measures, and writes this page. {page.machine()} {cpu}

## Reports

The file is opened anew each time; the best of three. Wanted: each under a second. The slowest takes {page.ms(slowest)}:
**{"yes" if slowest < 1000 else "no"}**.

{page.table(["report", "time"], [[words, page.ms(found[f"report.{key}"])] for key, words in REPORTS])}

Drawing a year up for publishing (`journal publish`), which is done once a year: {page.ms(found["draw_up"])}.

## Recording

Every entry is a transaction of its own that waits for the disk (write-ahead log, `synchronous=FULL`). Beside it a bare insert of
the same columns by SQLite's own calls with the same settings, in turns of a hundred, {options.rounds * 100:,} each, on the wall's clock. Wanted: more than 80 % of the
bare rate. There: {ratio * 100:.0f} %, **{"yes" if ratio > 0.8 else "no"}**.{" Both wait for the same disk, whose pace varies: more than 100 % says no more than that they are alike." * (ratio > 1)}

{page.table(["what", "entries a second", "of the bare rate"], [
    ["bare SQLite insert", f"{found['record.bare']:,.0f}", "100 %"],
    ["a question", f"{found['record.question']:,.0f}", f"{ratio * 100:.0f} %"],
    ["a question with a referral (two rows)", f"{found['record.referral']:,.0f}", f"{found['record.referral'] / found['record.bare'] * 100:.0f} %"]])}
"""
    page.write("journal.md", text)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("bench")
    arguments.add_argument("--questions", type=int, default=1_000_000)
    arguments.add_argument("--rounds", type=int, default=20)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kb, journal = f"{folder}/map.wegwijs", f"{folder}/million.wegwijs"
        cli = pathlib.Path(options.bench).resolve().parents[2] / "bin" / "wegwijs"
        subprocess.run([cli, "build", ROOT / "partners", "-o", kb], check=True, stdout=subprocess.DEVNULL)
        found = figures(options.bench, "make", journal, kb, str(options.questions))
        found |= figures(options.bench, "reports", journal, kb)
        found |= figures(options.bench, "record", folder, kb, str(options.rounds), wall=True)
    write_page(found, options)


if __name__ == "__main__":
    main()
