#!/usr/bin/env python3
"""What `cmake --install` puts down is used by a project outside the tree: through find_package, pkg-config and as
sub-project, static and shared.

    install_test.py CMAKE BUILD      reuses the library of BUILD

A sub-project compiles the library once more. It does so with the flags of BUILD, in a folder beside it that stays: with
ccache that takes seconds, without it some minutes the first time.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

CMAKE, BUILD = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
CONSUMER = ROOT / "tests/install/consumer"
EXAMPLES = ROOT / "docs/manual/embedding/examples"
AT = "2026-11-24 14:10"
# What a compiler cache knows a compilation by.
FLAGS = ("CMAKE_BUILD_TYPE", "CMAKE_CXX_COMPILER", "CMAKE_CXX_COMPILER_LAUNCHER", "CMAKE_CXX_FLAGS", "WEGWIJS_WARNINGS_AS_ERRORS")
QUESTION = "ik kan mijn energierekening niet betalen"
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "XDG", "PKG_CONFIG", "LD_"))}


def run(command, text="", **environment):
    done = subprocess.run([str(word) for word in command], input=text, capture_output=True, text=True, env={**CLEAN, **environment}, timeout=1500)
    return done.returncode, done.stdout, done.stderr


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.prefix = cls.folder / "prefix"
        code, out, err = run([CMAKE, "--install", BUILD, "--prefix", cls.prefix])
        assert code == 0, out + err
        cls.map = cls.prefix / "share/wegwijs/map.wegwijs"
        cls.library = next(cls.prefix.glob("lib*/**/libwegwijs.so")).parent

    def command_line(self, **environment):
        code, out, err = run([self.prefix / "bin/wegwijs", "ask", QUESTION, "--desk", "lochal", "--at", AT, "--json"],
                             XDG_DATA_DIRS=str(self.prefix / "share"), XDG_DATA_HOME=str(self.folder / "home"), **environment)
        self.assertEqual((code, err), (0, ""))
        return out

    def check(self, program, expected):
        code, out, err = run([program, self.map, "lochal", AT], QUESTION + "\n", LD_LIBRARY_PATH=str(self.library))
        self.assertEqual((code, out, err), (0, expected, ""), program)

    def configure(self, folder, *arguments):
        code, out, err = run([CMAKE, "-S", CONSUMER, "-B", folder, "-G", "Ninja", f"-DEXAMPLES={EXAMPLES}", *arguments])
        self.assertEqual(code, 0, out + err)
        return folder

    def build(self, folder):
        # In the language of whoever built BUILD: that too is something a compiler cache compares.
        language = {k: v for k, v in os.environ.items() if k.startswith(("LC_", "LANG"))}
        code, out, err = run([CMAKE, "--build", folder], **language)
        self.assertEqual(code, 0, out + err)

    def check_programs(self, folder):
        expected = self.command_line()
        for program in ("ask_cpp", "ask_c_shared", "ask_c_static"):
            self.check(folder / "bin" / program, expected)
        self.assertIn("libwegwijs.so.0", run(["ldd", folder / "bin/ask_c_shared"])[1])
        self.assertNotIn("libwegwijs", run(["ldd", folder / "bin/ask_c_static"])[1])

    def test_the_installed_command_answers_from_the_installed_map(self):
        self.assertIn('"options"', self.command_line())
        own = self.folder / "home/wegwijs/map.wegwijs"
        own.parent.mkdir(parents=True)
        own.write_bytes(b"no map")
        code, _, err = run([self.prefix / "bin/wegwijs", "list", "desks"], XDG_DATA_DIRS=str(self.prefix / "share"), XDG_DATA_HOME=str(self.folder / "home"))
        own.unlink()
        self.assertEqual(code, 1)
        self.assertIn(str(own), err)

    def test_the_manual_page_and_the_completion_are_there(self):
        self.assertTrue((self.prefix / "share/man/man1/wegwijs.1").read_text(encoding="utf-8").startswith(".TH WEGWIJS 1"))
        completion = self.prefix / "share/bash-completion/completions/wegwijs"
        self.assertEqual(run(["bash", "-n", completion])[0], 0)

    def test_a_project_with_find_package_links_shared_and_static(self):
        folder = self.configure(self.folder / "found", f"-DCMAKE_PREFIX_PATH={self.prefix}")
        self.build(folder)
        self.check_programs(folder)

    def test_a_component_that_does_not_exist_is_named(self):
        project = self.folder / "wrong"
        project.mkdir()
        (project / "CMakeLists.txt").write_text("cmake_minimum_required(VERSION 3.25)\nproject(x LANGUAGES CXX)\n"
                                                "find_package(wegwijs CONFIG REQUIRED COMPONENTS java)\n")
        code, _, err = run([CMAKE, "-S", project, "-B", project / "build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={self.prefix}"])
        self.assertNotEqual(code, 0)
        self.assertIn("wegwijs has no component 'java'", err)

    def test_pkg_config_links_shared_and_static(self):
        path = {"PKG_CONFIG_PATH": str(next(self.prefix.glob("lib*/**/wegwijs.pc")).parent)}
        expected = self.command_line()
        for module in ("wegwijs", "wegwijs-static"):
            code, flags, err = run(["pkg-config", "--cflags", "--libs", module], **path)
            self.assertEqual(code, 0, err)
            program = self.folder / module
            code, out, err = run(["cc", EXAMPLES / "ask.c", "-o", program, *flags.split()])
            self.assertEqual(code, 0, out + err)
            self.check(program, expected)

    def flags(self):
        cache = dict(re.findall(r"^(\w+):\w+=(.*)$", (BUILD / "CMakeCache.txt").read_text(encoding="utf-8"), re.M))
        return [f"-D{name}={cache[name]}" for name in FLAGS if name in cache]

    def test_as_a_sub_project_nothing_of_ours_leaks_and_it_links_shared_and_static(self):
        folder = self.configure(ROOT / "build" / f"{BUILD.name}-as-subproject", f"-DWEGWIJS_SOURCE={ROOT}", *self.flags())
        self.build(folder)
        self.check_programs(folder)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
