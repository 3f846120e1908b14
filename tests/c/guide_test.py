#!/usr/bin/env python3
"""The pages of docs/manual/embedding: every snippet stands in a program that is compiled or run, or is run here.

    guide_test.py WEGWIJS EXTENSION      EXTENSION: wegwijs.so, or nothing where it is not built
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

WEGWIJS = str(pathlib.Path(sys.argv[1]).resolve())
EXTENSION = str(pathlib.Path(sys.argv[2]).resolve()) if len(sys.argv) > 2 else ""
ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs/manual/embedding").glob("*.md"))
# The programs that other tests compile and run.
PROGRAMS = {"c": ["docs/manual/embedding/examples/ask.c"], "cpp": ["docs/manual/embedding/examples/ask.cpp"],
            "python": ["docs/manual/embedding/examples/ask.py", "tests/sqlite/extension_test.py"],
            "perl": ["docs/manual/embedding/examples/ask.pl"], "cmake": ["tests/install/consumer/CMakeLists.txt"]}
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS"))}


def snippets(language):
    for page in PAGES:
        for found in re.finditer(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S):
            yield page.name, found.group(1)


def run(command, text="", **options):
    done = subprocess.run(command, input=text, capture_output=True, text=True, env=CLEAN, timeout=120, **options)
    return done.returncode, done.stdout, done.stderr


def values_at(json_value, path):
    """What stands at a path such as ["options[]", "service", "name"], in every member of the lists on the way."""
    values = [json_value]
    for name in path:
        values = [value[name.removesuffix("[]")] for value in values if name.removesuffix("[]") in value]
        if name.endswith("[]"):
            values = [member for value in values for member in value]
    return values


class Guide(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.kb = self.folder / "map.wegwijs"
        self.assertEqual(run([WEGWIJS, "build", str(ROOT / "tests/cli/village"), "-o", str(self.kb)])[0], 0)

    def test_no_snippet_is_of_a_language_that_nobody_checks(self):
        for page in PAGES:
            for language in re.findall(r"^```(\S+)$", page.read_text(encoding="utf-8"), re.M):
                self.assertIn(language, [*PROGRAMS, "sql"], page.name)

    def test_snippets_of_programs_stand_in_the_programs(self):
        for language, programs in PROGRAMS.items():
            text = "".join((ROOT / program).read_text(encoding="utf-8") for program in programs)
            found = list(snippets(language))
            self.assertTrue(found, language)
            for page, snippet in found:
                with self.subTest(page, snippet=snippet):
                    self.assertIn(snippet, text)

    def test_sql_runs_as_it_stands(self):
        if not EXTENSION or shutil.which("sqlite3") is None:
            self.skipTest("needs the extension and the shell of SQLite")
        blocks = [snippet for _, snippet in snippets("sql")]
        code, out, err = run(["sqlite3", "-bail", ":memory:"], f".load {EXTENSION}\n" + "".join(blocks), cwd=self.folder)
        self.assertEqual((code, err), (0, ""))
        results = out.splitlines()
        # What the comments promise.
        self.assertEqual(results[:2] + results[3:5], ["Belastingen", "belast", "1", "1"])
        self.assertEqual(results[-1], "gemeente-dorp-schuldhulp")

    def test_requests_of_the_page_on_processes_are_answered(self):
        page = (ROOT / "docs/manual/embedding/processes.md").read_text(encoding="utf-8")
        requests = re.findall(r'^    (\{"id": .*"request": .*\})$', page, re.M)
        self.assertTrue(requests)
        for request in requests:
            wanted = json.loads(request)
            code, out, _ = run([WEGWIJS, "batch", "--kb", str(self.kb), "--desk", "balie"], request)
            answer = json.loads(out)
            self.assertEqual((code, answer["id"]), (0, wanted["id"]))
            self.assertNotEqual(answer.get("error", {}).get("code"), "bad-request")

    def test_every_request_of_the_table_exists_and_every_request_is_in_the_table(self):
        page = (ROOT / "docs/manual/embedding/processes.md").read_text(encoding="utf-8")
        rows = dict(re.findall(r"^\| `(\w+)` \|[^|]*\|(.*)\|$", page, re.M))
        message = '{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}'
        tools = json.loads(run([WEGWIJS, "mcp", "--kb", str(self.kb)], message)[1])["result"]["tools"]
        self.assertEqual(set(rows), {tool["name"] for tool in tools})
        general = set(re.findall(r"`(\w+)`", page.split("The visitor:")[1].split("\n\n")[0]))
        for tool in tools:
            told = set(re.findall(r"`(\w+)`", rows[tool["name"]])) | general
            self.assertLessEqual(set(tool["inputSchema"]["properties"]), told, tool["name"])

    def test_every_key_to_show_is_in_an_answer(self):
        page = (ROOT / "docs/manual/embedding/README.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| (`.*?`) \|", page.split("## What to show")[1].split("\n## ")[0], re.M)
        paths = [path for row in rows for path in re.findall(r"`([^`]+)`", row)]
        self.assertGreater(len(paths), 10)
        answers = []
        for question in ("ik heb te veel schulden", "ik ruik gas"):
            code, out, _ = run([WEGWIJS, "ask", question, "--desk", "balie", "--at", "2026-11-24 14:10", "--kb", str(self.kb), "--json"])
            self.assertEqual(code, 0)
            answers.append(json.loads(out))
        for path in paths:
            self.assertTrue(any(values_at(answer, path.split(".")) for answer in answers), path)

    def test_links_lead_somewhere(self):
        for page in PAGES:
            for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
                if not target.startswith("http"):
                    self.assertTrue((page.parent / target).exists(), f"{page.name}: {target}")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
