#!/usr/bin/env python3
"""The SQLite extension in Python's sqlite3, in the sqlite3 shell and in Datasette; and whatever else is asked of it.

    extension_test.py WEGWIJS EXTENSION
"""
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest

WEGWIJS, EXTENSION = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:3])
ROOT = pathlib.Path(__file__).resolve().parents[2]
VILLAGE = ROOT / "tests/cli/village"
DATASETTE = ROOT / "build/test-python/bin/datasette"
AT = "2026-11-24 14:10"
HOURS = '[{"days": ["tu", "th"], "opens": "10:00", "closes": "12:30"}]'
for name in [n for n in os.environ if n.startswith("WEGWIJS")]:
    del os.environ[name]


def run(command, text=""):
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout, done.stderr


class Extension(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.kb = str(cls.folder / "village.wegwijs")
        code, _, err = run([WEGWIJS, "build", str(VILLAGE), "-o", cls.kb])
        assert code == 0, err

    def setUp(self):
        self.database = self.connect()
        self.addCleanup(self.database.close)

    def connect(self):
        database = sqlite3.connect(":memory:", check_same_thread=False)
        database.enable_load_extension(True)
        database.load_extension(EXTENSION)
        database.enable_load_extension(False)
        return database

    def one(self, sql, *values):
        return self.database.execute(sql, values).fetchone()[0]

    def refused(self, part, sql, *values):
        with self.assertRaises(sqlite3.Error) as caught:
            self.database.execute(sql, values).fetchall()
        self.assertIn(part, str(caught.exception))

    # --- the tokenizer -----------------------------------------------------------------------------------------

    def test_a_table_with_the_tokenizer_finds_other_forms_of_a_word(self):
        self.database.execute("CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'wegwijs')")
        texts = ["Belastingen betalen", "Mijn id-kaart is verlopen", "De échte brief van de deurwaarder"]
        self.database.executemany("INSERT INTO t VALUES (?)", [(text,) for text in texts])
        for words, found in (("belasting", 0), ("idkaart", 1), ("kaart", 1), ("ECHTE brieven", 2), ('"van de deurwaarder"', 2), ("deurw*", 2)):
            with self.subTest(words):
                self.assertEqual([row[0] for row in self.database.execute("SELECT body FROM t WHERE t MATCH ?", (words,))], [texts[found]])
        self.assertEqual(self.one("SELECT highlight(t, 0, '[', ']') FROM t WHERE t MATCH 'belasting'"), "[Belastingen] betalen")
        self.database.execute("INSERT INTO t(t) VALUES ('integrity-check')")

    def test_long_texts_and_bytes_that_are_no_text_are_indexed(self):
        self.database.execute("CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'wegwijs')")
        long = "schuld " * 100_000 + "eigenwoning"
        for body in (long, "x" * 1_000_000, "", None, 12, b"\xff\xfe\x00rijbewijs"):
            self.database.execute("INSERT INTO t VALUES (?)", (body,))
        self.assertEqual(self.one("SELECT count(*) FROM t WHERE t MATCH 'eigenwoning'"), 1)
        self.database.execute("INSERT INTO t(t) VALUES ('integrity-check')")

    def test_the_tokenizer_has_no_options(self):
        self.refused("", "CREATE VIRTUAL TABLE t USING fts5(body, tokenize = 'wegwijs snel')")

    # --- functions -----------------------------------------------------------------------------------------------

    def test_stems(self):
        for text, stems in (("Belastingen", "belast"), ("De schulden", "de schuld"), ("", ""), (12, "12"), (None, None)):
            with self.subTest(text):
                self.assertEqual(self.one("SELECT wegwijs_stem(?)", text), stems)

    def test_distances(self):
        self.assertAlmostEqual(self.one("SELECT wegwijs_distance_m(51.5606, 5.0839, 51.6978, 5.3037)"), 21_556, delta=100)
        self.assertEqual(self.one("SELECT wegwijs_distance_m('51', 5, 51.0, 5)"), 0)
        self.assertIsNone(self.one("SELECT wegwijs_distance_m(51, NULL, 51, 5)"))
        for wrong in ("91, 5, 51, 5", "51, 181, 51, 5", "'Tilburg', 5, 51, 5", "x'ff', 5, 51, 5", "9e999, 5, 51, 5"):
            self.refused("in degrees", f"SELECT wegwijs_distance_m({wrong})")
        self.refused("wrong number of arguments", "SELECT wegwijs_distance_m(1, 2)")

    def test_opening_hours(self):
        for at, is_open in (("2026-11-24 10:00", 1), ("2026-11-24 12:30", 0), ("2026-11-25 11:00", 0), ("2026-11-24T09:30:00Z", 1)):
            with self.subTest(at):
                self.assertEqual(self.one("SELECT wegwijs_is_open(?, ?)", HOURS, at), is_open)
        christmas = '{"schedule": [{"days": ["fr"], "opens": "09:00", "closes": "17:00"}], "holidays": "%s"}'
        self.assertEqual(self.one("SELECT wegwijs_is_open(?, '2026-12-25 10:00')", christmas % "closed"), 0)
        self.assertEqual(self.one("SELECT wegwijs_is_open(?, '2026-12-25 10:00')", christmas % "open"), 1)
        self.assertEqual(self.one("SELECT wegwijs_is_open('[{rrule: FREQ=MONTHLY;BYDAY=1WE, opens: \"14:00\", closes: \"16:00\"}]', '2026-12-02 15:00')"), 1)

    def test_hours_that_are_not_known_are_null(self):
        for schedule in ("", "[]", "{}", None):
            self.assertIsNone(self.one("SELECT wegwijs_is_open(?, ?)", schedule, AT))
        self.assertIsNone(self.one("SELECT wegwijs_is_open(?, NULL)", HOURS))

    def test_hours_that_cannot_be_are_errors_that_say_what(self):
        for schedule, part in (("nonsense", "schedule:1:1"), ('[{"days": ["monday"], "opens": "09:00", "closes": "10:00"}]', "monday"),
                               ('[{"days": ["mo"], "opens": "19:00", "closes": "10:00"}]', "schedule:1:"), ('[{"days": ["mo"]}]', "opens"),
                               ('{"scedule": []}', "scedule"), ("[" * 10_000, "schedule:"), ("x" * 70_000, "70000"), ("&a [*a]", "schedule:"),
                               ('[{"rrule": "FREQ=SECONDLY", "opens": "09:00", "closes": "10:00"}]', "FREQ=SECONDLY")):
            with self.subTest(schedule[:40]):
                self.refused(part, "SELECT wegwijs_is_open(?, ?)", schedule, AT)
        self.refused("is no moment", "SELECT wegwijs_is_open(?, 'morgen')", HOURS)
        self.refused("a blob is no moment", "SELECT wegwijs_is_open(?, x'ff')", HOURS)

    def test_a_schedule_that_differs_from_row_to_row_is_read_for_each(self):
        self.database.execute("CREATE TABLE place(hours TEXT)")
        self.database.executemany("INSERT INTO place VALUES (?)", [(HOURS,), (HOURS.replace("tu", "mo"),), (None,)])
        self.assertEqual(self.database.execute("SELECT wegwijs_is_open(hours, '2026-11-24 11:00') FROM place").fetchall(), [(1,), (0,), (None,)])

    # --- the table -------------------------------------------------------------------------------------------------

    def ask(self, *values):
        return self.database.execute("SELECT rank, kind, service, organization, arrives_at, distance_m, phone FROM wegwijs_ask(?, ?, ?)", values).fetchall()

    def test_the_table_gives_the_options_of_the_command_line(self):
        self.one("SELECT wegwijs_open(?)", self.kb)
        _, out, _ = run([WEGWIJS, "ask", "ik heb te veel schulden", "--desk", "balie", "--at", AT, "--kb", self.kb, "--json", "--limit", "100"])
        expected = [(o["rank"], o["kind"], o["service"]["id"], o["organization"]["id"], o["arrives_at"] if o["hours_known"] else None, o["distance_m"],
                     o["phones"][0]["number"] if o["phones"] else None) for o in json.loads(out)["options"]]
        self.assertGreater(len(expected), 1)
        self.assertEqual(self.ask("ik heb te veel schulden", "balie", AT), expected)

    def test_danger_comes_first_and_nobody_known_is_no_row(self):
        self.one("SELECT wegwijs_open(?)", self.kb)
        self.assertEqual(self.ask("ik ruik gas", "balie", AT)[0][:3], (0, "urgent", "gaslucht"))
        self.assertEqual(self.ask("wat is de hoofdstad van Peru", "balie", AT), [])

    def test_the_table_joins_with_others(self):
        self.one("SELECT wegwijs_open(?)", self.kb)
        self.database.execute("CREATE TABLE letter(id INTEGER, question TEXT)")
        self.database.executemany("INSERT INTO letter VALUES (?, ?)", [(1, "schulden"), (2, "energierekening"), (3, None)])
        rows = self.database.execute("SELECT l.id, a.service FROM letter l JOIN wegwijs_ask(l.question, 'balie', ?) a WHERE a.rank = 1 ORDER BY l.id", (AT,)).fetchall()
        self.assertEqual([row[0] for row in rows][:2], [1, 2])

    def test_what_cannot_be_asked_is_an_error(self):
        self.refused("no knowledge base is open", "SELECT * FROM wegwijs_ask('x', 'balie')")
        self.refused("nothing.wegwijs", "SELECT wegwijs_open('/nergens/nothing.wegwijs')")
        self.refused("", "SELECT wegwijs_open(?)", str(VILLAGE / "village.yaml"))
        self.refused("give the name", "SELECT wegwijs_open(NULL)")
        self.one("SELECT wegwijs_open(?)", self.kb)
        self.refused("needs a question and a desk", "SELECT * FROM wegwijs_ask")
        self.refused("needs a question and a desk", "SELECT * FROM wegwijs_ask('x')")
        self.refused("needs a question and a desk", "SELECT * FROM wegwijs_ask('x', NULL)")
        self.refused("did you mean 'balie'?", "SELECT * FROM wegwijs_ask('x', 'bali')")
        self.refused("is no moment", "SELECT * FROM wegwijs_ask('x', 'balie', 'morgen')")
        self.refused("too long", "SELECT * FROM wegwijs_ask(?, 'balie')", "x " * 600_000)
        self.refused("too many arguments", "SELECT * FROM wegwijs_ask('x', 'balie', NULL, 4)")
        self.refused("may not be", "INSERT INTO wegwijs_ask(question) VALUES ('x')")
        self.assertEqual(self.ask(b"\xff\x00", "balie", AT), [])

    def test_a_view_in_somebody_elses_database_opens_no_file(self):
        self.database.execute("CREATE VIEW trap AS SELECT wegwijs_open('/etc/passwd')")
        self.refused("unsafe use of wegwijs_open", "SELECT * FROM trap")
        self.database.execute("CREATE VIEW question AS SELECT * FROM wegwijs_ask('x', 'balie')")
        self.refused("unsafe use", "SELECT * FROM question")

    def test_a_replaced_map_is_seen_by_the_next_question(self):
        kb = self.folder / "replaced.wegwijs"
        shutil.copy(self.kb, kb)
        self.one("SELECT wegwijs_open(?)", str(kb))
        before = self.ask("schulden", "balie", AT)
        other = self.folder / "other.yaml"
        other.write_text((VILLAGE / "village.yaml").read_text(encoding="utf-8").replace("id: maatjes-schulden", "id: maatjes-anders"), encoding="utf-8")
        for _ in range(20):
            self.assertEqual(run([WEGWIJS, "build", str(other), "-o", str(kb)])[0], 0)
            after = self.ask("schulden", "balie", AT)
            self.assertNotEqual(before, after)
            self.assertIn("maatjes-anders", [row[2] for row in after])

    # --- connections ---------------------------------------------------------------------------------------------

    def test_a_connection_may_be_closed_in_the_middle_of_an_answer(self):
        for _ in range(50):
            database = self.connect()
            database.execute("SELECT wegwijs_open(?)", (self.kb,))
            rows = database.execute("SELECT * FROM wegwijs_ask('schulden', 'balie')")
            next(rows)
            database.close()
            with self.assertRaises(sqlite3.ProgrammingError):
                next(rows)

    def test_connections_in_several_threads_do_not_meet(self):
        faults = []

        def work():
            try:
                with contextlib.closing(self.connect()) as database:
                    for _ in range(20):
                        database.execute("SELECT wegwijs_open(?)", (self.kb,))
                        assert database.execute("SELECT count(*) FROM wegwijs_ask('schulden', 'balie', ?)", (AT,)).fetchone()[0] > 1
            except Exception as fault:  # noqa: BLE001
                faults.append(fault)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(faults, [])

    def test_loading_twice_is_no_trouble(self):
        self.database.enable_load_extension(True)
        self.database.load_extension(EXTENSION)
        self.assertEqual(self.one("SELECT wegwijs_stem('schulden')"), "schuld")

    # --- other programs --------------------------------------------------------------------------------------------

    def test_the_shell_of_sqlite_answers(self):
        code, out, err = run(["sqlite3", ":memory:"], f".load {EXTENSION}\nSELECT wegwijs_stem('Belastingen');\n"
                             f"SELECT count(*) > 0 FROM (SELECT wegwijs_open('{self.kb}'));\nSELECT service FROM wegwijs_ask('ik heb te veel schulden', 'balie', '{AT}') LIMIT 1;\n")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(out.splitlines(), ["belast", "1", "gemeente-dorp-schuldhulp"])

    def test_datasette_answers(self):
        if not DATASETTE.exists():
            self.skipTest("tests/run installs Datasette")
        sql = "/_memory/-/query.json?_shape=array&sql=select+wegwijs_stem('Belastingen')+as+stem"
        for path in (sql, sql.replace("/-/query", "")):
            code, out, err = run([str(DATASETTE), "--memory", "--load-extension", EXTENSION, "--get", path])
            if code == 0:
                break
        self.assertEqual(code, 0, out + err)
        self.assertEqual(json.loads(out), [{"stem": "belast"}])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
