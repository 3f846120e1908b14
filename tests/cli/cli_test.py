#!/usr/bin/env python3
"""The command line as a person meets it: golden answers, exit codes, and an stderr that is empty when all is well.

    cli_test.py WEGWIJS             runs the tests
    cli_test.py WEGWIJS --update    writes the golden files anew; look at the difference before you commit it
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
GOLDEN = HERE / "golden"
AT = ["--at", "2026-11-24 14:10"]  # a Tuesday
UPDATE = "--update" in sys.argv
WEGWIJS = next((a for a in sys.argv[1:] if not a.startswith("-")), "wegwijs")

# name of the golden file, arguments; {kb} is the built village.
ANSWERS = [
    ("ask_debts", ["ask", "ik heb te veel schulden", "--desk", "balie", *AT]),
    ("ask_debts_en", ["--lang", "en", "ask", "ik heb te veel schulden", "--desk", "balie", *AT]),
    ("ask_debts_json", ["ask", "ik heb te veel schulden", "--desk", "balie", "--json", *AT]),
    ("ask_elsewhere", ["ask", "schulden", "--desk", "balie", "--visitor-area", "Stad", *AT]),
    ("ask_urgent", ["ask", "ik ruik gas in de keuken", "--desk", "balie", *AT]),
    ("ask_nothing", ["ask", "wat is de hoofdstad van Peru", "--desk", "balie", *AT]),
    ("ask_energy_synonym", ["ask", "stroomrekening niet betalen", "--desk", "balie", *AT]),
    ("find_debts", ["find", "schulden", "--area", "dorp", *AT]),
    ("find_theme_only", ["find", "--theme", "finance", "--area", "Gehucht", *AT]),
    ("find_json", ["find", "schulden", "--json", *AT]),
    ("find_urgent", ["find", "ik ruik gas in de keuken", *AT]),
    ("show_service", ["show", "gemeente-dorp-schuldhulp"]),
    ("show_service_json", ["show", "gemeente-dorp-schuldhulp", "--json"]),
    ("show_organization", ["show", "maatjes"]),
    ("list_desks", ["list", "desks"]),
    ("list_themes", ["list", "themes"]),
    ("route_warm", ["route", "balie", "gemeente-dorp-schuldhulp", *AT]),
    ("route_json", ["route", "balie", "gemeente-dorp-schuldhulp", "--json", *AT]),
    ("route_none", ["route", "balie", "gemeente-stad-schuldhulp", *AT]),
    ("help", ["--help"]),
    ("help_ask", ["ask", "--help"]),
    ("help_en", ["--lang", "en", "--help"]),
]

# arguments, exit code, a part of what stderr must say.
COMPLAINTS = [
    ([], 2, "opdracht"),
    (["vraag"], 2, "de opdracht 'vraag' bestaat niet"),
    (["ask", "x", "--kb", "{kb}"], 2, "--desk"),
    (["ask", "x", "--desk", "bali", "--kb", "{kb}"], 1, "bedoelt u 'balie'?"),
    (["ask", "x", "--desk", "balie", "--at", "morgen", "--kb", "{kb}"], 2, "'morgen' is geen tijdstip"),
    (["ask", "x", "--desk", "balie", "--limit", "0", "--kb", "{kb}"], 2, "limiet van 0"),
    (["ask", "x", "--desk", "balie", "--limit", "veel", "--kb", "{kb}"], 2, "--limit"),
    (["route", "balie", "gemeente-dorp-schuldhulp", "--max-steps", "9", "--kb", "{kb}"], 2, "een route van 9 stappen kan niet"),
    (["hours", "balie", "--week", "2026-W52", "--from", "2026-12-01", "--kb", "{kb}"], 2, "--week of --from, niet allebei"),
    (["stale", "--within", "-3", "--kb", "{kb}"], 2, "een getal van -3 kan niet"),
    (["ask", "x", "--desk", "balie", "--theme", "geld", "--kb", "{kb}"], 1, "'geld'"),
    (["ask", "x", "--desk", "balie", "--visitor-area", "Dorpp", "--kb", "{kb}"], 1, "bedoelt u 'Dorp'?"),
    (["ask", "x", "--desk", "balie", "--sort", "mooist", "--kb", "{kb}"], 2, "--sort"),
    (["ask", "x", "--desk", "balie", "--age", "200", "--kb", "{kb}"], 2, "leeftijd"),
    (["show", "niets", "--kb", "{kb}"], 1, "'niets' bestaat niet"),
    (["list", "dingen", "--kb", "{kb}"], 2, "dingen"),
    (["find", "x", "--kb", "/nergens/map.wegwijs"], 1, "/nergens/map.wegwijs"),
    (["build", "/nergens", "-o", "/tmp/x.wegwijs"], 1, "/nergens"),
    (["check"], 2, "DIR"),
    (["ask"], 2, "QUESTION (De vraag) ontbreekt en is verplicht"),
    (["ask", "x", "--desk", "balie", "--limit", "veel"], 2, "'veel' kan niet bij --limit – verwacht: een heel getal"),
    (["ask", "x", "--desk", "balie", "--limit"], 2, "achter --limit ontbreekt een waarde"),
    (["ask", "x", "--desk", "balie", "--desk", "loket"], 2, "--desk staat er meer dan eens"),
    (["ask", "x", "--desk", "balie", "--sort", "mooist"], 2, "'mooist' kan niet bij --sort – kies uit: best, soonest, warmest, nearest"),
    (["ask", "x", "--desk", "balie", "--json=ja"], 2, "bij --json hoort geen waarde, ook niet 'ja'"),
    (["ask", "x", "--desk", "balie", "--balie"], 2, "'ask' kan hier niets mee: --balie"),
    (["show", "balie", "loket"], 2, "'show' kan hier niets mee: loket"),
    (["--lang", "fr", "list", "desks"], 2, "'fr' kan niet bij --lang – kies uit: nl, en"),
    (["ask", "x", "--desk", "balie", "--age", "-1", "--kb", "{kb}"], 2, "een leeftijd van -1 kan niet"),
    (["ask", "x", "--desk", "balie", "--language", "Turks", "--kb", "{kb}"], 2, "'Turks' is geen taalcode"),
    (["ask", "x", "--desk", "loket", "--kb", "{kb}"], 1, "balie 'loket' bestaat niet in deze sociale kaart"),
    (["check", str(HERE / "village"), "--at", "morgen"], 2, "'morgen' is geen tijdstip"),
    (["check", str(HERE / "village"), "--at", "2020-01-01 12:00"], 1, "ligt in de toekomst: vandaag is het 2020-01-01"),
]

# Words of the library that reads the command line, in its own language.
ENGLISH = (" required", " expected", "argument", " convert", " not in ", " missing", " received", "subcommand")


def run(arguments, **environment):
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "COLUMNS"))}
    done = subprocess.run([WEGWIJS, *arguments], capture_output=True, text=True, env={**clean, **environment}, timeout=120)
    return done.returncode, done.stdout, done.stderr


class Cli(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.kb = str(pathlib.Path(cls.folder.name) / "village.wegwijs")
        code, out, err = run(["build", str(HERE / "village"), "-o", cls.kb])
        assert code == 0 and out == "", (code, out, err)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_answers_are_the_golden_ones_and_stderr_is_empty(self):
        for name, arguments in ANSWERS:
            with self.subTest(name):
                code, out, err = run(arguments, WEGWIJS_KB=self.kb)
                self.assertEqual((code, err), (0, ""))
                path = GOLDEN / f"{name}.txt"
                if UPDATE:
                    path.write_text(out, encoding="utf-8")
                self.assertEqual(out, path.read_text(encoding="utf-8"), name)

    def test_every_golden_file_belongs_to_a_test(self):
        self.assertEqual({p.stem for p in GOLDEN.glob("*.txt")}, {name for name, _ in ANSWERS})

    def test_complaints_say_what_is_wrong_and_print_nothing(self):
        for arguments, expected, part in COMPLAINTS:
            with self.subTest(" ".join(arguments)):
                code, out, err = run([a.format(kb=self.kb) for a in arguments])
                self.assertEqual((code, out), (expected, ""), err)
                self.assertIn(part, err)
                for word in ENGLISH:
                    self.assertNotIn(word, err)

    def test_json_is_json_with_the_promised_keys(self):
        _, out, _ = run(["ask", "schulden", "--desk", "balie", "--json", *AT], WEGWIJS_KB=self.kb)
        answer = json.loads(out)
        for key in ("question", "desk", "at", "urgent", "understood", "options", "excluded", "nothing_found"):
            self.assertIn(key, answer)
        for key in ("rank", "organization", "service", "location", "kind", "route", "arrives_at", "distance_m",
                    "required_documents", "cost", "verified_on", "stale", "score", "why"):
            self.assertIn(key, answer["options"][0])
        for key in ("kind", "from", "to", "how", "contact", "hand_over_at", "arrives_at", "needs"):
            self.assertIn(key, answer["options"][0]["route"][0])

    def test_any_text_is_a_valid_question(self):
        for question in ('"', "'; DROP TABLE x; --", "AND OR NOT NEAR(", "*", "a*", "😀", "ik " * 3000, "\x01\x02", "-- --", " ",
                         "col:x ^y {z}", "\udcff\udcfe"):
            with self.subTest(repr(question[:20])):
                code, _, err = run(["ask", "--desk", "balie", *AT, "--", question], WEGWIJS_KB=self.kb)
                self.assertEqual((code, err), (0, ""))

    def test_a_map_with_faults_is_reported_whole_and_not_written(self):
        bad = pathlib.Path(self.folder.name) / "bad"
        bad.mkdir()
        (bad / "a.yaml").write_text("themes:\n  - {id: Geld, name: Geld}\n  - {id: x, nam: X}\n")
        target = pathlib.Path(self.folder.name) / "bad.wegwijs"
        code, out, err = run(["build", str(bad), "-o", str(target)])
        self.assertEqual((code, out), (1, ""))
        self.assertIn("a.yaml:2:", err)
        self.assertIn("a.yaml:3:", err)
        self.assertFalse(target.exists())
        code, out, _ = run(["check", str(bad), "--json"])
        self.assertEqual(code, 1)
        self.assertGreaterEqual(json.loads(out)["errors"], 2)

    def test_a_faulty_build_leaves_the_old_map_as_it_was(self):
        before = pathlib.Path(self.kb).read_bytes()
        bad = pathlib.Path(self.folder.name) / "worse"
        bad.mkdir()
        (bad / "a.yaml").write_text("themes: 3\n")
        self.assertEqual(run(["build", str(bad), "-o", self.kb])[0], 1)
        self.assertEqual(pathlib.Path(self.kb).read_bytes(), before)

    def test_a_file_that_is_no_map_is_never_overwritten(self):
        mine = pathlib.Path(self.folder.name) / "areas.yaml"
        mine.write_text("areas: []\n" * 20)
        for target in (str(mine), "/dev/null"):
            code, out, err = run(["build", str(HERE / "village"), "-o", target])
            self.assertEqual((code, out), (1, ""))
            self.assertIn("geen kennisbestand", err)
        self.assertEqual(mine.read_text(), "areas: []\n" * 20)

    def test_building_twice_gives_the_same_bytes(self):
        other = pathlib.Path(self.folder.name) / "again.wegwijs"
        self.assertEqual(run(["build", str(HERE / "village"), "-o", str(other)])[0], 0)
        self.assertEqual(other.read_bytes(), pathlib.Path(self.kb).read_bytes())

    def test_a_full_output_is_a_failure(self):
        if not pathlib.Path("/dev/full").exists():
            self.skipTest("no /dev/full")
        with open("/dev/full", "w") as full:
            done = subprocess.run([WEGWIJS, "list", "desks", "--kb", self.kb], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
        self.assertEqual(done.returncode, 1)

    def test_manual_pages_name_every_command(self):
        commands = [line.split()[0] for line in run(["--lang", "en", "--help"])[1].split("Commands:")[1].splitlines() if line.startswith("  ")]
        for what in ("man", "bash"):
            code, out, err = run(["manual", what])
            self.assertEqual((code, err), (0, ""))
            for command in commands:
                self.assertIn(command, out.replace("\\-", "-"))
        self.assertIn("$schema", json.loads(run(["manual", "schema"])[1]))

    def test_the_completion_is_valid_bash(self):
        script = run(["manual", "bash"])[1]
        self.assertEqual(subprocess.run(["bash", "-n"], input=script, text=True).returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
