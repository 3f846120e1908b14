#!/usr/bin/env python3
"""The examples of docs/manual/embedding: they print what the command line prints, and go on while the map is replaced.

    examples_test.py WEGWIJS LIBRARY C_EXAMPLE LANGUAGE…
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import unittest

WEGWIJS, LIBRARY, C_EXAMPLE, *LANGUAGES = sys.argv[1:]
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
VILLAGE = ROOT / "tests/cli/village/village.yaml"
EXAMPLES = ROOT / "docs/manual/embedding/examples"
AT = "2026-11-24 14:10"
COMMANDS = {
    "c": [C_EXAMPLE],
    "python": [sys.executable, str(EXAMPLES / "ask.py")],
    "perl": ["/usr/bin/perl", str(EXAMPLES / "ask.pl")],
}
VALGRIND = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=definite,indirect,possible",
            "--errors-for-leak-kinds=definite,indirect,possible", f"--suppressions={HERE / 'interpreters.supp'}"]
# Debian's own Python: others are compiled in ways that valgrind takes for mistakes.
COMMANDS |= {f"{language}_valgrind": [*VALGRIND, *command] for language, command in (COMMANDS | {"python": ["/usr/bin/python3", *COMMANDS["python"][1:]]}).items()}
# The interpreters' own memory, where valgrind sees it; and freed at the end, as far as they can.
SEEN = {"PYTHONMALLOC": "malloc", "PERL_DESTRUCT_LEVEL": "2"}
ENVIRONMENT = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS"))} | {"WEGWIJS_LIBRARY": LIBRARY} | SEEN
QUESTIONS = ["ik heb te veel schulden", "ik ruik gas", 'aanhalingstekens " en \\ en €', "wat is de hoofdstad van Peru"]
# Opening a map costs a hundred times as much under valgrind.
REPLACEMENTS = {language: 10 if language.endswith("_valgrind") else 1000 for language in COMMANDS}


def run(command, text=""):
    done = subprocess.run(command, input=text, capture_output=True, text=True, env=ENVIRONMENT, timeout=300)
    return done.returncode, done.stdout, done.stderr


class Examples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        text = VILLAGE.read_text(encoding="utf-8")
        for name, yaml in (("one", text), ("two", text.replace("name: Schuldmaatjes", "name: Maatjes"))):
            source = cls.folder / f"{name}.yaml"
            source.write_text(yaml, encoding="utf-8")
            assert run([WEGWIJS, "build", str(source), "-o", str(cls.folder / f"{name}.wegwijs")])[0] == 0

    def cli(self, question, kb):
        code, out, err = run([WEGWIJS, "ask", question, "--desk", "balie", "--at", AT, "--kb", str(self.folder / kb), "--json"])
        self.assertEqual((code, err), (0, ""))
        return out

    def test_each_language_prints_the_answers_of_the_command_line(self):
        expected = "".join(self.cli(question, "one.wegwijs") for question in QUESTIONS)
        for language in LANGUAGES:
            with self.subTest(language):
                code, out, err = run([*COMMANDS[language], str(self.folder / "one.wegwijs"), "balie", AT], "\n".join(QUESTIONS) + "\n")
                self.assertEqual((code, out, err), (0, expected, ""))

    def test_each_language_tells_what_went_wrong_with_its_code(self):
        for language in LANGUAGES:
            for kb, desk, code in (("nothing.wegwijs", "balie", "file-missing"), ("one.wegwijs", "bali", "not-found")):
                with self.subTest(language, code=code):
                    done, out, err = run([*COMMANDS[language], str(self.folder / kb), desk, AT], "schulden\n")
                    self.assertNotIn(done, (0, 99))
                    self.assertEqual(out, "")
                    self.assertIn(f"({code})", err)

    def test_each_language_goes_on_while_the_map_is_replaced(self):
        answers = [self.cli(QUESTIONS[0], "one.wegwijs"), self.cli(QUESTIONS[0], "two.wegwijs")]
        self.assertNotEqual(*answers)
        for language in LANGUAGES:
            with self.subTest(language):
                self.replaced_while_reading(language, answers)

    def replaced_while_reading(self, language, answers):
        kb = self.folder / f"{language}.wegwijs"
        os.link(self.folder / "one.wegwijs", kb)
        process = subprocess.Popen([*COMMANDS[language], str(kb), "balie", AT], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True, env=ENVIRONMENT)
        seen, replaced = set(), 0
        while replaced < REPLACEMENTS[language]:
            process.stdin.write(QUESTIONS[0] + "\n")
            process.stdin.flush()
            # The map changes while the question is being answered.
            replacer = threading.Thread(target=self.replace, args=(kb, 2))
            replacer.start()
            seen.add(self.answer_of(process, answers))
            replacer.join()
            replaced += 2
        out, err = process.communicate(timeout=120)
        self.assertEqual((process.returncode, out, err), (0, "", ""))
        self.assertLessEqual(seen, set(answers))

    def answer_of(self, process, answers):
        lines = answers[0].count("\n")
        self.assertEqual(lines, answers[1].count("\n"))
        return "".join(process.stdout.readline() for _ in range(lines))

    def replace(self, kb, times):
        for number in range(times):
            new = kb.with_suffix(".new")
            os.link(self.folder / ("two.wegwijs" if number % 2 == 0 else "one.wegwijs"), new)
            os.replace(new, kb)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
