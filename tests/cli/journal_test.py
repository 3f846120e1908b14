#!/usr/bin/env python3
"""The journal from the counter's side: ask, record, undo, follow up, signal.

    journal_test.py WEGWIJS
"""
import json
import os
import pathlib
import pty
import re
import select
import subprocess
import sys
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"
AT = ["--at", "2026-11-24 14:10"]
CODE = re.compile(r"[346789CDFGHJKMNPQRTVWXY]{4}-[346789CDFGHJKMNPQRTVWXY]{4}")


class JournalCli(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = pathlib.Path(self.folder.name) / "wegwijs"
        self.home.mkdir()
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "COLUMNS"))}
        self.environment = {**clean, "XDG_DATA_HOME": self.folder.name}
        self.good("build", str(HERE / "village"), "-o", str(self.home / "map.wegwijs"))

    def tearDown(self):
        self.folder.cleanup()

    def run_cli(self, *arguments):
        done = subprocess.run([WEGWIJS, *arguments], capture_output=True, text=True, env=self.environment, stdin=subprocess.DEVNULL, timeout=60)
        return done.returncode, done.stdout, done.stderr

    def good(self, *arguments):
        code, out, err = self.run_cli(*arguments)
        self.assertEqual(code, 0, err)
        return out

    def bad(self, expected, part, *arguments):
        code, out, err = self.run_cli(*arguments)
        self.assertEqual((code, out), (expected, ""), err)
        self.assertIn(part, err)

    def begun(self):
        self.good("journal", "init")
        self.good("ask", "ik heb te veel schulden", "--desk", "balie", *AT)

    def info(self):
        return json.loads(self.good("journal", "info", "--json"))

    def test_nothing_is_kept_before_the_library_begins_a_journal(self):
        self.good("ask", "ik heb te veel schulden", "--desk", "balie", *AT)
        self.assertEqual([p.name for p in self.home.iterdir()], ["map.wegwijs"])
        self.bad(1, "wegwijs journal init", "record", "--last", "1", *AT)

    def test_what_ask_showed_is_recorded_by_its_number(self):
        self.begun()
        out = self.good("record", "--last", "1", *AT)
        self.assertRegex(out, CODE)
        self.assertIn("(warm)", out)
        rows = self.good("journal", "export").splitlines()
        self.assertEqual(len(rows), 2)
        self.assertIn("2026-11-24T14,balie,", rows[1])
        self.assertIn("gemeente-dorp-schuldhulp/warm/", rows[1])

    def test_no_word_of_the_question_is_kept(self):
        self.good("journal", "init")
        self.good("ask", "mevrouw Achternaam heeft te veel schulden en woont in de Xylofoonstraat", "--desk", "balie", *AT)
        self.good("record", "--last", "1", *AT)
        for path in self.home.iterdir():
            if path.name != "map.wegwijs":
                self.assertNotRegex(path.read_bytes().lower(), rb"achternaam|xylofoon|mevrouw")

    def test_the_last_question_is_forgotten_after_an_hour(self):
        self.begun()
        self.good("record", "--last", "1", "--at", "2026-11-24 15:10")
        self.bad(2, "afgelopen uur", "record", "--last", "1", "--at", "2026-11-24 15:11")
        self.bad(2, "afgelopen uur", "record", "--last", "1", "--at", "2026-11-24 14:00")

    def test_an_option_that_was_not_shown_is_refused(self):
        self.begun()
        self.bad(2, "mogelijkheid 99", "record", "--last", "99", *AT)

    def test_undo_takes_the_last_entry_away_and_only_that(self):
        self.begun()
        self.good("record", "--last", "1", *AT)
        self.good("record", "--last", "0", "--outcome", "answered", *AT)
        self.good("undo")
        self.assertEqual(self.info()["questions"], 1)
        self.bad(1, "geen laatste aantekening", "undo")

    def test_a_referral_is_followed_up_by_its_code_and_a_slip_is_noticed(self):
        self.begun()
        code = CODE.search(self.good("record", "--last", "1", *AT)).group()
        self.assertIn("aangekomen", self.good("follow-up", code.lower().replace("-", " "), "arrived", *AT))
        slip = code[:-1] + ("3" if code[-1] != "3" else "4")
        self.bad(2, "vergissing", "follow-up", slip, "arrived")
        self.assertIn("/arrived/2026-11-24", self.good("journal", "export"))

    def test_by_flags(self):
        self.good("journal", "init")
        entry = json.loads(self.good("record", "--desk", "balie", "--theme", "debts", "--to", "gemeente-dorp-schuldhulp", "--duration", "5-15",
                                     "--campaign", "energie-2026", "--consent", "overdracht", "--json", *AT))
        self.assertEqual(entry["referrals"][0]["kind"], "warm")
        self.assertEqual((entry["outcome"], entry["duration"], entry["hour"]), ("referred", "5-15", "2026-11-24T14:00:00"))
        entry = json.loads(self.good("record", "--desk", "balie", "--theme", "debts", "--reason", "no-partner", "--same-visit", "--json", *AT))
        self.assertEqual((entry["outcome"], entry["reason"]), ("not-helped", "no-partner"))
        self.bad(1, "schuld", "record", "--desk", "balie", "--theme", "schuld", *AT)
        self.bad(1, "trefwoord", "record", "--desk", "balie", "--theme", "debts", "--campaign", "Jan Jansen", *AT)
        self.bad(1, "neemt geen notities aan", "record", "--desk", "balie", "--theme", "debts", "--note", "hallo", *AT)
        self.bad(2, "waar ging de vraag over", "record", *AT)
        self.bad(2, "welke balie", "record", "--theme", "debts", *AT)

    def test_a_question_joins_only_the_visit_just_before_it(self):
        self.good("journal", "init")
        question = ["record", "--desk", "balie", "--theme", "debts", "--outcome", "answered"]
        self.bad(1, "vlak hiervoor", *question, "--same-visit", *AT)
        self.good(*question, *AT)
        self.good("signal", "schuldhulpverlening", "unclear-letter", "--desk", "balie", *AT)
        self.good(*question, "--same-visit", *AT)
        self.bad(1, "vlak hiervoor", *question, "--same-visit", "--at", "2026-11-25 14:10")
        other = str(self.home / "other.wegwijs")
        self.good("journal", "init", "--journal", other)
        self.bad(1, "vlak hiervoor", *question, "--same-visit", "--journal", other, *AT)
        figures = json.loads(self.good("report", "year", "--table", "figures", "--json", "--own-use", *AT))["tables"][0]["rows"]
        self.assertEqual([row["2026"] for row in figures if row["id"] == "visits"], [1])
        self.assertEqual(os.stat(self.home / "last_entry").st_mode & 0o777, 0o600)

    def test_none_of_the_options_needs_an_outcome_and_no_option_at_all_is_no_partner(self):
        self.begun()
        self.bad(2, "hoe liep het af", "record", "--last", "0", *AT)
        self.good("record", "--last", "0", "--reason", "waiting-list", *AT)
        self.good("ask", "wat is de hoofdstad van Peru", "--desk", "balie", *AT)
        self.good("record", "--last", "0", *AT)
        self.assertIn("not-helped,no-partner", self.good("journal", "export"))

    def test_a_service_may_be_told_by_words_of_its_name(self):
        self.good("journal", "init")
        entry = json.loads(self.good("record", "--desk", "balie", "--product", "energierekening", "--to", "betalingsregeling energie", "--json", *AT))
        self.assertEqual(entry["referrals"][0]["service"], "energiebedrijf-regeling")
        self.assertEqual(entry["themes"], ["energy"])
        self.bad(2, "gemeente-dorp-schuldhulp", "record", "--desk", "balie", "--theme", "debts", "--to", "schuldhulp", *AT)
        self.bad(1, "bestaat niet", "record", "--desk", "balie", "--theme", "debts", "--to", "de maan", *AT)

    def test_a_note_with_personal_data_is_refused_with_its_place(self):
        self.good("journal", "init")
        self.good("journal", "policy", "--notes", "allow")
        self.bad(1, "teken 4 tot 15", "record", "--desk", "balie", "--theme", "debts", "--note", "bel 06-12345678", *AT)
        self.assertEqual(self.info()["questions"], 0)

    def test_signals_are_counted(self):
        self.good("journal", "init")
        self.good("signal", "schuldhulp-regels", "illogical-rule", "--desk", "balie", *AT)
        self.assertIn("schuldhulp-regels,dorp,,illogical-rule", self.good("journal", "export", "--signals"))
        self.bad(2, "WHAT", "signal", "x", "boos", "--desk", "balie")

    def test_the_file_is_kept_up(self):
        self.begun()
        self.good("record", "--last", "1", *AT)
        copy = str(self.home / "copy.wegwijs")
        self.good("journal", "backup", copy)
        self.good("journal", "verify", "--journal", copy)
        self.assertIn("0 erbij, 1 al bekend", self.good("journal", "merge", copy, *AT))
        self.good("journal", "policy", "--retention-days", "30")
        self.bad(2, "bewaartermijn", "journal", "policy", "--retention-days", "0")
        self.assertEqual(self.good("journal", "purge", "--at", "2027-01-24").strip(), "1")
        self.assertIn("1 te oud", self.good("journal", "import", self.exported(copy), "--at", "2027-01-24"))
        self.bad(1, "journaal zelf", "journal", "backup", str(self.home / "journal.wegwijs"))
        self.assertEqual(os.stat(copy).st_mode & 0o007, 0)
        self.assertEqual(os.stat(self.home / "rows.csv").st_mode & 0o007, 0)
        self.bad(2, "--json", "journal", "verify", "--json")
        self.assertEqual(self.good("journal", "export", "-"), self.good("journal", "export"))
        self.assertIn("blijven", self.run_cli("journal", "policy", "--notes", "refuse")[2])
        self.good("journal", "import", self.exported(copy), *AT)
        self.assertEqual(self.info()["questions"], 1)

    def exported(self, journal):
        path = str(self.home / "rows.csv")
        self.good("journal", "export", path, "--journal", journal)
        return path

    def test_faulty_rows_are_told_by_row_and_column(self):
        self.good("journal", "init")
        rows = self.home / "rows.csv"
        rows.write_text("hour,desk,themes\n2026-11-24 14:00,balie,debts\n2026-11-24 14:00,bali,debts\n")
        code, out, err = self.run_cli("journal", "import", str(rows), *AT)
        self.assertEqual(code, 1)
        self.assertIn("rows.csv:3:2:", err)
        self.assertEqual(self.info()["questions"], 0)

    def test_words_of_a_question_without_answer_are_counted_when_the_map_knows_them(self):
        self.good("journal", "init")
        self.good("ask", "wat is de hoofdstad van Peru", "--desk", "balie", *AT)
        self.assertEqual(self.info()["missed_terms"], 0)

    def test_three_prompts_on_a_terminal(self):
        self.begun()
        typed = self.on_a_terminal(["record", *AT], ["", "1", ""])
        self.assertIn("3/3", typed)
        self.assertRegex(typed, CODE)
        self.assertEqual(self.info()["questions"], 1)
        typed = self.on_a_terminal(["record", *AT], ["debts", "", "5"])
        self.assertIn("not-helped", self.good("journal", "export"))

    def test_a_slip_at_a_prompt_is_told_at_once_and_asked_again(self):
        self.begun()
        typed = self.on_a_terminal(["record", *AT], ["zzzzzz", "debts", "1", "schuldhulp", "1", "3"], [1, 1, 2, 2, "Welke", 3])
        self.assertIn("geen thema of product", typed)
        self.assertIn("een nummer hoort bij de laatste vraag", typed)
        self.assertIn("gemeente-dorp-schuldhulp/warm", self.good("journal", "export"))
        typed = self.on_a_terminal(["record", *AT], ["", "", "3", "1"], [1, 2, 3, 3])
        self.assertIn("naar niemand verwezen", typed)

    def test_three_empty_answers_write_nothing(self):
        self.begun()
        self.on_a_terminal(["record", *AT], ["", "", ""], ends=2)
        self.assertEqual(self.info()["questions"], 0)

    def on_a_terminal(self, arguments, answers, prompts=None, ends=0):
        """Types each answer once its prompt stands there; `prompts` are their numbers, or words of them. Returns: everything that was shown."""
        process, terminal = pty.fork()
        if process == 0:
            os.execve(WEGWIJS, [WEGWIJS, *arguments], self.environment)
        shown, deadline = "", time.monotonic() + 30
        try:
            for prompt, answer in zip(prompts or range(1, 9), answers):
                wanted, since = prompt if isinstance(prompt, str) else f"{prompt}/3", len(shown)
                while wanted not in shown[since:] or not shown.rstrip(" ").endswith(":"):
                    self.assertLess(time.monotonic(), deadline, shown)
                    if select.select([terminal], [], [], 1)[0]:
                        shown += os.read(terminal, 4096).decode()
                os.write(terminal, (answer + "\n").encode())
                shown += "\n"
            while True:
                shown += os.read(terminal, 4096).decode()
        except OSError:
            pass  # the end of a terminal
        finally:
            os.close(terminal)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), ends, shown)
        return shown


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
