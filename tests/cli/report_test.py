#!/usr/bin/env python3
"""Reports from the journal's side of the counter: tables, CSV, JSON and the page, for own use and for others.

    report_test.py WEGWIJS
"""
import csv
import html.parser
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"
AT = ["--at", "2026-11-24 14:10"]


class Page(html.parser.HTMLParser):
    """What a page is made of, and whether every element is closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.seen, self.attributes = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open)
        self.open.pop()


class Reports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.home = pathlib.Path(cls.folder.name)
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "COLUMNS"))}
        cls.environment = {**clean, "XDG_DATA_HOME": cls.folder.name, "WEGWIJS_KB": str(cls.home / "map.wegwijs"),
                           "WEGWIJS_JOURNAL": str(cls.home / "journal.wegwijs")}
        cls.run_cli("build", str(HERE / "village"), "-o", str(cls.home / "map.wegwijs"))
        cls.run_cli("journal", "init")
        rows = cls.home / "rows.csv"
        lines = ["hour,desk,themes,products,outcome,reason,referrals"]
        lines += [f"2025-{m:02}-{d:02} 10:00,balie,debts,schuldhulpverlening,referred,,gemeente-dorp-schuldhulp/warm"
                  for m in (3, 4) for d in range(1, 8)]
        lines += [f"2025-05-{d:02} 11:00,balie,energy,,not-helped,no-partner," for d in range(1, 4)]
        rows.write_text("\n".join(lines) + "\n")
        code, _, err = cls.run_cli("journal", "import", str(rows), *AT)
        assert code == 0, err

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def run_cli(cls, *arguments):
        done = subprocess.run([WEGWIJS, *arguments], capture_output=True, text=True, env=cls.environment, stdin=subprocess.DEVNULL, timeout=60)
        return done.returncode, done.stdout, done.stderr

    def good(self, *arguments):
        code, out, err = self.run_cli(*arguments)
        self.assertEqual(code, 0, err)
        return out

    def bad(self, expected, part, *arguments):
        code, out, err = self.run_cli(*arguments)
        self.assertEqual((code, out), (expected, ""), err)
        self.assertIn(part, err)

    def test_every_report_answers_as_table_csv_json_and_page(self):
        for kind in ("questions", "referrals", "reach", "unmet", "signals", "year"):
            with self.subTest(kind=kind):
                self.assertIn("voor eigen gebruik", self.good("report", kind, *AT))
                self.assertEqual(json.loads(self.good("report", kind, "--json", "--own-use", *AT))["report"], kind)
                self.assertTrue(self.good("report", kind, "--csv", "--own-use", *AT))
                self.assertTrue(self.good("report", kind, "--html", "--own-use", *AT).startswith("<!DOCTYPE html>"))

    def test_counts_by_a_division_as_csv(self):
        rows = list(csv.DictReader(io.StringIO(self.good("report", "questions", "--by", "month", "--csv", "--own-use"))))
        self.assertEqual([(r["id"], r["questions"]) for r in rows], [("2025-03", "7"), ("2025-04", "7"), ("2025-05", "3")])
        rows = list(csv.DictReader(io.StringIO(self.good("report", "questions", "--by", "theme", "--across", "outcome", "--csv", "--own-use"))))
        self.assertEqual([(r["id"], r["referred"], r["not-helped"]) for r in rows], [("debts", "14", "0"), ("energy", "0", "3")])

    def test_reasons_are_of_who_was_not_helped(self):
        report = json.loads(self.good("report", "unmet", "--table", "reason", "--json", "--own-use"))
        self.assertEqual([(row["id"], row["questions"]) for row in report["tables"][0]["rows"]], [("no-partner", 3)])

    def test_exact_numbers_leave_only_when_somebody_says_they_are_for_own_use(self):
        for form in ("--csv", "--json", "--html"):
            self.bad(2, "--own-use", "report", "questions", form)

    def test_what_is_published_needs_no_such_word_and_holds_no_small_number(self):
        self.bad(1, "wegwijs journal publish 2025", "report", "questions", "--public", "2025")
        self.bad(1, "nog niet voorbij", "journal", "publish", "2026", *AT)
        self.bad(2, "--yes", "journal", "publish", "2025", *AT)
        self.bad(1, "niets in dit journaal", "journal", "publish", "2024", "--yes", *AT)
        self.good("journal", "publish", "2025", "--yes", *AT)
        report = json.loads(self.good("report", "year", "--public", "2025", "--json"))
        self.assertTrue(report["publishable"])
        for table in report["tables"]:
            for row in table["rows"]:
                self.assertGreaterEqual(row["count"], 5, (table["key"], row))
        self.assertIn("afgeschermd", self.good("report", "questions", "--public", "2025", "--by", "theme"))
        self.bad(1, "heel jaar", "report", "questions", "--public", "2025", "--desk", "balie")
        self.assertIn("al vastgesteld", self.run_cli("journal", "publish", "2025", *AT)[2])

    def test_the_page_stands_by_itself(self):
        text = self.good("report", "questions", "--html", "--own-use", *AT)
        page = Page(text)
        self.assertEqual(page.open, [])
        self.assertIn("svg", page.seen)
        self.assertNotIn("script", page.seen)
        for name, value in page.attributes:
            self.assertNotIn(name, ("src", "href", "onload", "onclick"), value)
        self.assertNotRegex(re.sub(r'xmlns="[^"]*"', "", text), r"https?://")

    def test_a_page_goes_whole_into_a_file(self):
        file = self.home / "page.html"
        self.assertEqual(self.good("report", "unmet", "--html", "--own-use", "-o", str(file), *AT), "")
        self.assertTrue(file.read_text().rstrip().endswith("</html>"))

    def test_no_public_export_tells_the_number_of_a_partners_contact(self):
        copy = str(self.home / "copy.wegwijs")
        self.good("journal", "backup", copy)
        self.good("journal", "publish", "2025", "--yes", "--journal", copy, *AT)
        exports = [self.good("export", "graph", "--format", form) for form in ("svg", "dot", "graphml")]
        exports += [self.good("report", kind, "--public", "2025", form, "--journal", copy) for kind in ("questions", "referrals", "year") for form in ("--csv", "--json", "--html")]
        for text in exports:
            self.assertNotIn("013 123 45 67", text)
            self.assertNotIn("0131234567", text)

    def test_one_table_of_a_report(self):
        report = json.loads(self.good("report", "referrals", "--table", "fate", "--json", "--own-use"))
        self.assertEqual([t["key"] for t in report["tables"]], ["fate"])
        self.bad(2, "verwacht: month", "report", "referrals", "--table", "colour")

    def test_what_cannot_be_asked_is_told(self):
        self.bad(2, "geen dag", "report", "questions", "--from", "gisteren")
        self.bad(2, "hoort bij reach", "report", "year", "--source", "seed")
        self.bad(1, "balie", "report", "questions", "--desk", "bali")
        self.bad(2, "één vorm", "report", "questions", "--csv", "--json", "--own-use")
        self.bad(1, "is na de laatste", "report", "questions", "--from", "2025-04-02", "--to", "2025-04-01")
        self.bad(1, "99999999", "report", "year", "--year", "99999999")
        self.bad(2, "niet allebei", "report", "year", "--from", "2025-01-01")
        self.bad(2, "geen verwijzing", "report", "signals", "--kind", "warm")
        self.bad(2, "een bron", "report", "reach", "--source", "seed", "--from", "2025-01-01")
        self.bad(2, "REPORT", "report", "weather")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
