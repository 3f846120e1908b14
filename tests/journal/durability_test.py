#!/usr/bin/env python3
"""What was acknowledged is on the disk, once: through kill -9, full disks and files that may not be written.

    durability_test.py DRIVER              the tests, with ten rounds of killing
    durability_test.py DRIVER --rounds N   only the killing, N rounds, with a summary
"""
import argparse
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest

WRITERS = 4
ENDLESS = "1000000"


class Killed:
    """One file, written by four processes that are killed together, again and again."""

    def __init__(self, driver, folder, seed):
        self.driver, self.file = driver, pathlib.Path(folder) / "journal.wegwijs"
        self.random = random.Random(seed)
        self.acknowledged = {}          # key -> code
        self.unanswered = set()         # begun, but killed before the answer
        self.retried = self.began_empty = 0

    def round(self):
        retry = sorted(self.unanswered)
        shares = [retry[i::WRITERS] for i in range(WRITERS)]
        outputs = [tempfile.TemporaryFile() for _ in range(WRITERS)]
        began = time.monotonic()
        writers = [subprocess.Popen([self.driver, "write", str(self.file), ENDLESS, *share], stdout=output, stderr=subprocess.PIPE)
                   for share, output in zip(shares, outputs)]
        # From before the first write to well into the work.
        moment = began + self.random.uniform(0.0, 0.25)
        while time.monotonic() < moment:
            time.sleep(0.001)
        for writer in writers:
            writer.send_signal(signal.SIGKILL)
        for writer in writers:
            error = writer.communicate()[1]
            assert writer.returncode == -signal.SIGKILL, (writer.returncode, error)
        self.retried += len(retry)
        for output in outputs:
            output.seek(0)
            for line in output.read().decode().splitlines():
                word, key, *code = line.split()
                if word == "start":
                    self.unanswered.add(key)
                else:
                    self.unanswered.discard(key)
                    assert self.acknowledged.setdefault(key, code[0]) == code[0], f"{key} has two codes"
            output.close()

    def check(self):
        if not self.file.exists() or self.file.stat().st_size == 0:
            assert not self.acknowledged
            self.began_empty += 1
            return 0
        done = subprocess.run([self.driver, "check", str(self.file)], capture_output=True, text=True, timeout=120)
        if "not-a-journal" in done.stderr and not self.acknowledged:
            self.began_empty += 1       # killed while the file was being made: the next writer makes it
            return 0
        assert done.returncode == 0, done.stderr
        there = {}
        for line in done.stdout.splitlines():
            word, key, *codes = line.split()
            assert word == "key", line
            assert key not in there, f"{key} is there twice"
            assert len(codes) == 1, f"{key} has {len(codes)} referrals instead of 1"
            there[key] = codes[0]
        for key, code in self.acknowledged.items():
            assert there.get(key) == code, f"{key} was acknowledged and is not there"
        extra = set(there) - set(self.acknowledged) - self.unanswered
        assert not extra, f"nobody wrote {extra}"
        assert len(set(there.values())) == len(there), "a code was given twice"
        return len(there)


def kill_rounds(driver, rounds, seed=1):
    with tempfile.TemporaryDirectory() as folder:
        killed = Killed(driver, folder, seed)
        there = 0
        for _ in range(rounds):
            killed.round()
            there = killed.check()
        return killed, there


def limited(size=None, user=None):
    """What a child does before it begins: a limit on the size of files, another user."""
    def prepare():
        if size is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        if user is not None:
            os.setgid(user)
            os.setuid(user)
    return prepare


class Durability(unittest.TestCase):
    driver = ""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        os.chmod(self.folder.name, 0o755)
        self.file = pathlib.Path(self.folder.name) / "journal.wegwijs"

    def tearDown(self):
        self.folder.cleanup()

    def run_driver(self, *arguments, prepare=None):
        return subprocess.run([self.driver, *arguments], capture_output=True, text=True, timeout=120, preexec_fn=prepare, restore_signals=False)

    def keys(self, output, word):
        return [line.split()[1] for line in output.splitlines() if line.startswith(word + " ")]

    def test_killing_loses_nothing_that_was_acknowledged(self):
        killed, there = kill_rounds(self.driver, 10)
        self.assertGreater(len(killed.acknowledged), 0)
        self.assertGreaterEqual(there, len(killed.acknowledged))

    def test_a_full_disk_is_told_and_what_was_there_stays(self):
        self.assertEqual(self.run_driver("write", str(self.file), "5").returncode, 0)
        full = self.run_driver("write", str(self.file), ENDLESS, prepare=limited(size=200_000))
        self.assertEqual(full.returncode, 1)
        self.assertIn("journal-not-written", full.stderr)
        acknowledged = self.keys(full.stdout, "done")
        self.assertGreater(len(acknowledged), 0)
        checked = self.run_driver("check", str(self.file))
        self.assertEqual(checked.returncode, 0, checked.stderr)
        there = self.keys(checked.stdout, "key")
        self.assertNotIn("fault", checked.stdout)
        self.assertEqual(len(there), len(set(there)))
        self.assertTrue(set(acknowledged) <= set(there))
        self.assertEqual(len(there), 5 + len(acknowledged))
        # With room again, work goes on.
        self.assertEqual(self.run_driver("write", str(self.file), "1").returncode, 0)

    def test_a_file_that_may_not_be_written_is_told_and_stays_as_it_was(self):
        self.assertEqual(self.run_driver("write", str(self.file), "3").returncode, 0)
        os.chmod(self.file, 0o444)
        before = self.file.read_bytes()
        # Root may write everything, so somebody else tries.
        nobody = 65534 if os.getuid() == 0 else None
        if nobody is not None and subprocess.run([self.driver], preexec_fn=limited(user=nobody)).returncode != 2:
            self.skipTest("another user cannot run the driver here")
        refused = self.run_driver("write", str(self.file), "1", prepare=limited(user=nobody))
        self.assertEqual((refused.returncode, self.keys(refused.stdout, "done")), (1, []))
        self.assertIn("journal-unwritable", refused.stderr)
        self.assertEqual(self.file.read_bytes(), before)
        # Reading is allowed.
        checked = self.run_driver("check", str(self.file), prepare=limited(user=nobody))
        self.assertEqual(len(self.keys(checked.stdout, "key")), 3, checked.stderr)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("driver")
    parser.add_argument("--rounds", type=int)
    given = parser.parse_args()
    Durability.driver = os.path.abspath(given.driver)
    if given.rounds is None:
        unittest.main(argv=[sys.argv[0]])
    began = time.monotonic()
    killed, there = kill_rounds(Durability.driver, given.rounds)
    print(f"{given.rounds} rounds of kill -9 under {WRITERS} writers in {time.monotonic() - began:.0f} s: "
          f"{len(killed.acknowledged)} acknowledged, all there, none twice; {there} in the file; "
          f"{killed.retried} sent again because no answer had come; {killed.began_empty} rounds ended before the first write")


if __name__ == "__main__":
    main()
