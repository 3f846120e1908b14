#!/usr/bin/env python3
"""The layering check finds nothing in the house, and finds what is planted."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def check(root):
    done = subprocess.run([sys.executable, str(HERE / "layers.py"), str(root)], capture_output=True, text=True)
    return done.returncode, done.stdout


class Layers(unittest.TestCase):
    def test_the_house_has_no_breach(self):
        code, out = check(ROOT)
        self.assertEqual((code, out), (0, ""))

    def test_a_planted_breach_is_named_with_file_and_line(self):
        planted = {
            "lib/text/a.cpp": ('\n#include "wegwijs/store/store.hpp"\n', "lib/text/a.cpp:2: text may not include store"),
            "lib/graph/b.cpp": ('#include <sqlite3.h>\n', "lib/graph/b.cpp:1: sqlite3.h belongs to store"),
            "bindings/cli/c.cpp": ('#include "desk/x.hpp"\n', "bindings/cli/c.cpp:1: a door includes only"),
            "include/wegwijs/store/d.hpp": ('#include <sqlite3.h>\n', "include/wegwijs/store/d.hpp:1: a public header shows"),
            "lib/model/e.cpp": ('#include "calendar/zone.hpp"\n', "lib/model/e.cpp:1: model may not include calendar"),
        }
        with tempfile.TemporaryDirectory() as folder:
            for name, (text, _) in planted.items():
                path = pathlib.Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            code, out = check(folder)
        self.assertEqual(code, 1)
        for _, message in planted.values():
            self.assertIn(message, out)
        self.assertEqual(len(out.splitlines()), len(planted))


class Registration(unittest.TestCase):
    def test_every_test_file_is_named_in_its_cmake_list(self):
        forgotten = []
        for path in sorted((ROOT / "tests").rglob("*_test.*")):
            if path.suffix not in (".cpp", ".py") or "__pycache__" in path.parts:
                continue
            lists = path.parent / "CMakeLists.txt"
            if not lists.exists() or path.name not in lists.read_text():
                forgotten.append(str(path.relative_to(ROOT)))
        self.assertEqual(forgotten, [])

    def test_every_folder_with_a_cmake_list_is_entered(self):
        top = (ROOT / "tests/CMakeLists.txt").read_text() + (ROOT / "CMakeLists.txt").read_text()
        words = {word.strip(")").removeprefix("add_subdirectory(tests/") for word in top.split()}
        for lists in sorted((ROOT / "tests").glob("*/CMakeLists.txt")):
            self.assertIn(lists.parent.name, words)

    def test_every_source_file_is_named_in_its_cmake_list(self):
        forgotten = []
        for top in ("lib", "bindings/cli"):
            for path in sorted((ROOT / top).rglob("*.cpp")):
                folder = path.parent
                while not (folder / "CMakeLists.txt").exists():
                    folder = folder.parent
                if path.name not in (folder / "CMakeLists.txt").read_text():
                    forgotten.append(str(path.relative_to(ROOT)))
        self.assertEqual(forgotten, [])


if __name__ == "__main__":
    unittest.main()
