#!/usr/bin/env python3
"""`wegwijs find` on a terminal: a list that narrows while typing. The test is the terminal (a pty): it waits for what
must appear, never for a time.

    interactive_test.py WEGWIJS
"""
import fcntl
import os
import pathlib
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

HERE = pathlib.Path(__file__).resolve().parent
WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"
DEADLINE = 60  # seconds after which something that should appear counts as missing
ESC, ENTER, DOWN, BACKSPACE, CTRL_C = b"\x1b", b"\r", b"\x1b[B", b"\x7f", b"\x03"


class Screen:
    """A program on a terminal of its own."""

    def __init__(self, *arguments, rows=20, columns=80, term="xterm"):
        self.master, self.slave = pty.openpty()
        self.resize(rows, columns)
        self.before = termios.tcgetattr(self.slave)
        environment = {**os.environ, "TERM": term, "LANG": "nl_NL.UTF-8", "LC_ALL": "", "NO_COLOR": "1"}
        environment.pop("COLUMNS", None)
        self.process = subprocess.Popen([WEGWIJS, *arguments], stdin=self.slave, stdout=self.slave, stderr=self.slave,
                                        env=environment, start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        self.seen = b""

    def resize(self, rows, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, *keys):
        self.seen = b""
        for key in keys:
            os.write(self.master, key if isinstance(key, bytes) else key.encode())

    def wait_for(self, text):
        """Reads until `text` is on the screen. Returns: what came since the last key."""
        wanted = text.encode()
        while wanted not in self.seen:
            ready, _, _ = select.select([self.master], [], [], DEADLINE)
            if not ready:
                raise AssertionError(f"{text!r} did not appear; seen: {self.seen[-2000:]!r}")
            self.seen += os.read(self.master, 65536)
        return self.seen.decode(errors="replace")

    def leave(self):
        """Returns: the exit code, after checking that the terminal is as it was."""
        self.wait_for("\x1b[?1049l")
        code = self.process.wait(DEADLINE)
        assert termios.tcgetattr(self.slave) == self.before, "the terminal was not restored"
        self.close()
        return code

    def close(self):
        self.process.kill()
        self.process.wait()
        for file in (self.master, self.slave):
            os.close(file)


class Interactive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.kb = cls.folder.name + "/village.wegwijs"
        subprocess.run([WEGWIJS, "build", str(HERE / "village"), "-o", cls.kb], check=True, capture_output=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def screen(self, **size):
        screen = Screen("find", "--kb", self.kb, **size)
        screen.wait_for("Typ wat de bezoeker zegt")
        return screen

    def test_the_list_narrows_and_a_record_is_shown(self):
        screen = self.screen()
        screen.press("schuldh")
        screen.wait_for("gevonden")
        screen.wait_for("> Schuldhulp")
        screen.press(ENTER)
        screen.wait_for("soort record")
        screen.press(ESC)
        screen.wait_for("> Schuldhulp")
        screen.press("zzzz")
        screen.wait_for("Niets gevonden")
        screen.press(*[BACKSPACE] * 4)
        screen.wait_for("> Schuldhulp")
        screen.press(ESC)
        self.assertEqual(screen.leave(), 0)

    def test_danger_stands_before_all_else(self):
        screen = self.screen()
        screen.press("ik ruik gas")
        screen.wait_for("> EERST DIT: Gaslucht")
        screen.wait_for("bel 0800-9009")
        screen.press(ENTER)
        screen.wait_for("Bel pas buiten.")
        screen.press(ESC)
        screen.wait_for("> EERST DIT: Gaslucht")
        screen.press(ESC)
        self.assertEqual(screen.leave(), 0)

    def test_arrows_choose(self):
        screen = self.screen()
        screen.press("schuld")
        first = screen.wait_for("gevonden")
        self.assertIn("> ", first)
        screen.press(DOWN)
        screen.wait_for("\n  Schuld")
        screen.press(ESC)
        self.assertEqual(screen.leave(), 0)

    def test_letters_with_accents_are_one_character(self):
        screen = self.screen()
        screen.press("één", BACKSPACE, BACKSPACE, BACKSPACE, "schuldh")
        screen.wait_for("Zoek: schuldh")
        screen.wait_for("> Schuldhulp")
        screen.press(ESC)
        self.assertEqual(screen.leave(), 0)

    def test_ctrl_c_and_signals_leave_the_terminal_as_it_was(self):
        screen = self.screen()
        screen.press(CTRL_C)
        self.assertEqual(screen.leave(), 0)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            screen = self.screen()
            screen.seen = b""
            screen.process.send_signal(number)
            screen.leave()

    def test_another_size_is_drawn_anew(self):
        screen = self.screen()
        screen.press("schuldh")
        screen.wait_for("> Schuldhulp")
        screen.seen = b""
        screen.resize(6, 14)
        narrow = screen.wait_for("> Schuldhulp")
        self.assertNotIn("gevonden · ↑↓ kiezen", narrow)
        screen.resize(1, 1)
        screen.press(ESC)
        self.assertEqual(screen.leave(), 0)

    def test_without_a_screen_it_lists(self):
        done = subprocess.run([WEGWIJS, "find", "--kb", self.kb], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("schuldhulp", done.stdout)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
