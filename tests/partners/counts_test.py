#!/usr/bin/env python3
"""The committed page docs/map_counts.md is that of the map as it is, and its numbers are true.

    counts_test.py WEGWIJS
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "map_counts.md"
WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"


def run(*arguments):
    return subprocess.run([WEGWIJS, *arguments], capture_output=True, text=True, timeout=120, check=True).stdout


def real_files():
    for path in sorted((ROOT / "partners").rglob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        if not content.get("fictional"):
            yield content


class Counts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.kb = str(pathlib.Path(cls.folder.name) / "map.wegwijs")
        run("build", str(ROOT / "partners"), "-o", cls.kb)
        cls.command = re.search(r"^wegwijs (.* count .*) > docs/map_counts.md$", PAGE.read_text(encoding="utf-8"), re.MULTILINE).group(1)
        cls.at = re.search(r"--at (\S+)", cls.command).group(1)
        cls.counts = json.loads(run("count", "--json", "--kb", cls.kb, "--at", cls.at))
        cls.records = collections.defaultdict(list)
        for content in real_files():
            for key, value in content.items():
                if isinstance(value, list):
                    cls.records[key] += value

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def number(self, table, row, column):
        return next(entry[column] for entry in self.counts[table] if entry["id"] == row)

    def test_the_committed_page_is_what_its_own_command_makes(self):
        made = run(*self.command.replace("map.wegwijs", self.kb).split())
        made = made.replace(self.kb, "map.wegwijs")
        self.maxDiff = 2000
        self.assertEqual(made, PAGE.read_text(encoding="utf-8"),
                         "the map has changed: make docs/map_counts.md anew with the commands at its top")

    def test_the_command_stands_in_the_first_lines_of_the_page(self):
        self.assertIn(f"wegwijs {self.command} > docs/map_counts.md", PAGE.read_text(encoding="utf-8").splitlines()[:8])

    def test_records_are_as_many_as_stand_in_the_files(self):
        for key in ("areas", "themes", "products", "organizations", "locations", "desks", "referrals", "synonyms", "urgent", "life_events"):
            with self.subTest(key):
                self.assertEqual(self.number("records", key, "records"), len(self.records[key]))

    def test_template_services_are_those_that_stand_in_no_file(self):
        by_hand = {s["id"] for o in self.records["organizations"] for s in o.get("services") or []}
        by_hand |= {s["id"] for s in self.records["services"]}
        written = {(kind, t["id"].replace("{id}", o["id"])) for template in self.records["templates"] for t in template["services"]
                   for kind in [template["for"]["kind"]] for o in self.records["organizations"]
                   if o.get("kind", "government") == kind and o.get("status", "active") in ("active", "temporarily closed")}
        self.assertEqual(self.number("figures", "template-services", "count"), len({i for _, i in written} - by_hand))
        self.assertEqual(self.number("records", "services", "records"), len(by_hand | {i for _, i in written}))

    def test_evidence_is_as_written(self):
        for key in ("organizations", "products", "desks"):
            written = collections.Counter(r["provenance"].get("evidence", "unverified") for r in self.records[key] if "provenance" in r)
            for evidence in ("primary", "secondary", "unverified"):
                with self.subTest(f"{key} {evidence}"):
                    self.assertEqual(self.number("evidence", key, evidence), written[evidence])

    def test_every_record_with_a_provenance_has_one_age(self):
        for row in self.counts["age"]:
            total = sum(v for v in row.values() if isinstance(v, int))
            if row["id"] != "all":
                self.assertEqual(total, self.number("records", row["id"], "records"))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
