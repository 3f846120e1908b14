#!/usr/bin/env python3
"""Keeping the map up by the command line: `new` puts down a record, `check` tells what is missing, `count` counts.

    upkeep_test.py WEGWIJS
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
WEGWIJS = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "wegwijs").resolve()


class Upkeep(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        shutil.copytree(HERE / "village", self.root / "partners")

    def tearDown(self):
        self.folder.cleanup()

    def run_(self, *arguments):
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "COLUMNS"))}
        done = subprocess.run([str(WEGWIJS), *arguments], capture_output=True, text=True, env=clean, cwd=self.root, timeout=60)
        return done.returncode, done.stdout, done.stderr

    def test_a_new_record_is_told_by_file_and_line_with_the_next_command(self):
        code, out, err = self.run_("new", "organization", "Fietsfonds", "Dorp")
        self.assertEqual((code, out), (0, "partners/eigen/fietsfonds-dorp.yaml:3\n"))
        self.assertTrue(err.endswith("wegwijs check partners\n"))
        self.assertIn("id: fietsfonds-dorp ", (self.root / "partners/eigen/fietsfonds-dorp.yaml").read_text())

    def test_the_check_after_new_tells_what_is_still_to_be_filled_in(self):
        self.run_("new", "location", "Loods")
        code, out, err = self.run_("check", "partners")
        self.assertEqual((code, out), (1, ""))
        for key, line in (("source", 6), ("seen_on", 7), ("evidence", 8)):
            self.assertIn(f"locations.yaml:{line}:7: '{key}' is leeg", err)
        self.assertIn("3 fouten", err)
        self.assertNotIn("warme paden", err)

    def test_a_record_filled_in_by_hand_is_in_the_map(self):
        self.run_("new", "organization", "Fietsfonds", "--in", "partners/village.yaml")
        path = self.root / "partners/village.yaml"
        text = path.read_text()
        for key, value in (("source: ", "source: test "), ("seen_on: ", "seen_on: 2026-11-02 "), ("evidence: ", "evidence: primary ")):
            text = text.replace("      " + key, "      " + value)
        path.write_text(text)
        self.assertEqual(self.run_("build", "partners", "-o", "map.wegwijs")[0], 0)
        self.assertEqual(self.run_("show", "fietsfonds", "--kb", "map.wegwijs")[0], 0)

    def test_a_file_outside_the_partners_is_checked_with_them(self):
        (self.root / "los.yaml").write_text("")
        _, out, err = self.run_("new", "desk", "Loket", "--in", "los.yaml")
        self.assertEqual(out, "los.yaml:3\n")
        self.assertIn("wegwijs check partners los.yaml", err)
        self.assertIn("3 fouten", self.run_("check", "partners", "los.yaml")[2])

    def test_what_cannot_be_is_refused_and_leaves_everything_as_it_was(self):
        before = (self.root / "partners/village.yaml").read_bytes()
        for arguments, expected, part in (
                (("new", "organization", "Maatjes"), 1, "village.yaml:"),
                (("new", "organization", "!!"), 1, "geen id"),
                (("new", "organization"), 2, "NAME"),
                (("new", "partner", "Fiets"), 2, "partner"),
                (("new", "desk", "Fiets", "--partners", "nergens"), 1, "nergens"),
                (("new", "area", "Fiets"), 2, "area")):
            with self.subTest(" ".join(arguments)):
                code, out, err = self.run_(*arguments)
                self.assertEqual((code, out), (expected, ""))
                self.assertIn(part, err)
        self.assertEqual((self.root / "partners/village.yaml").read_bytes(), before)
        self.assertEqual([p.name for p in (self.root / "partners").iterdir()], ["village.yaml"])

    def test_a_check_always_says_in_one_line_how_many_warm_paths_are_missing(self):
        code, out, err = self.run_("check", "partners")
        self.assertEqual((code, out), (0, ""))
        self.assertEqual(err.splitlines()[1], "warme paden: 0 van 1 balies hebben er een voor elk thema; 1 ontbreken, voor 0 daarvan is er een "
                                              "partner om te bellen (--warm)")

    def test_warm_counts_for_every_desk_and_tells_all_of_one(self):
        self.run_("new", "service", "Bespaarhulp")
        path = self.root / "partners/eigen/services.yaml"
        text = path.read_text()
        for key, value in (("organization: ", "organization: maatjes "), ("source: ", "source: test "), ("seen_on: ", "seen_on: 2026-11-02 "),
                           ("evidence: ", "evidence: primary "), ("# themes: []", "themes: [energy]"),
                           ("# eligibility: {areas: [], groups: [], note: }", "eligibility: {areas: [dorp]}"),
                           ("# phones: [{number: }]", "phones: [{number: 013 123 45 67}]")):
            text = text.replace(key, value)
        path.write_text(text)
        code, out, err = self.run_("check", "partners", "--warm")
        self.assertEqual((code, out.splitlines()[1]), (0, "balie\t1\t1\tInformatiepunt Dorp"), err)
        code, out, err = self.run_("check", "partners", "--warm", "balie")
        self.assertEqual(code, 0)
        self.assertIn("\nEnergie\n  bespaarhulp: Bespaarhulp, Schuldmaatjes – bel 013 123 45 67, mist nog een contactrol of een uur en "
                      "een afspraak met datum\n", out)
        self.assertIn("wegwijs new referral balie", err)
        code, out, _ = self.run_("check", "partners", "--warm", "balie", "--json")
        self.assertEqual(json.loads(out)["warm"]["desks"][0]["gaps"][0]["candidates"][0]["service"], "bespaarhulp")

    def test_an_agreement_written_down_closes_the_gap(self):
        self.run_("new", "referral", "balie", "energiebedrijf-regeling")
        path = self.root / "partners/eigen/referrals.yaml"
        text = path.read_text()
        for key, value in (("source: ", "source: test "), ("seen_on: ", "seen_on: 2026-11-02 "), ("evidence: ", "evidence: primary "),
                           ("# contact: {role: , phone: , note: }", "contact: {role: klantenservice}")):
            text = text.replace(key, value)
        path.write_text(text)
        self.assertIn("1 van 1 balies", self.run_("check", "partners")[2])

    def test_a_desk_nobody_knows_is_named_with_the_nearest(self):
        code, out, err = self.run_("check", "partners", "--warm", "bali")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("'balie'", err)

    def test_counts_come_as_a_table_as_json_and_as_a_page(self):
        self.run_("build", "partners", "-o", "map.wegwijs")
        at = ("--kb", "map.wegwijs", "--at", "2026-11-24")
        code, out, err = self.run_("count", *at)
        self.assertEqual((code, err), (0, ""))
        self.assertIn("\nOrganisaties naar soort\n\torganisaties\tdiensten in gebruik\n", out)
        self.assertEqual(json.loads(self.run_("count", *at, "--json")[1])["at"], "2026-11-24")
        page = self.run_("--lang", "en", "count", *at, "--markdown")[1]
        self.assertTrue(page.startswith("# The map in numbers\n"))
        self.assertIn("wegwijs --lang en count --kb map.wegwijs --at 2026-11-24 --markdown", page)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
