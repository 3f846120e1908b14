#!/usr/bin/env python3
"""Twenty-five mistakes of different kinds, one in each of as many places of a copy of the real map: all are reported, each at its line.

    seeded_mistakes_test.py WEGWIJS
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PARTNERS = pathlib.Path(__file__).resolve().parent.parent.parent / "partners"
WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"
AT = ["--at", "2026-12-31 12:00"]

# file, what stands there (the first match), what is made of it, code of the fault, lines between the change and the place of the fault.
MISTAKES = [
    ("areas.yaml", r"within: noord-brabant", "within: noord-braband", "unknown-area", 0),
    ("themes.yaml", r"parent: finance", "parent: finacne", "unknown-theme", 0),
    ("products/finance.yaml", r"executor: belastingdienst", "executor: belastingdeinst", "unknown-executor", 0),
    ("products/health.yaml", r"themes: \[health", "themas: [health", "unknown-key", 0),
    ("nl/legal.yaml", r"website: https://", "website: ", "bad-url", 0),
    ("nl/finance.yaml", r'number: "?0800-0543"?', 'number: "0800-05"', "bad-phone", 0),
    ("nl/health.yaml", r"seen_on: 2026-11-23", "seen_on: 2026-23-11", "bad-date", 0),
    ("nl/work-income.yaml", r"channels: \[", "channels: [telefoon, ", "unknown-word", 0),
    ("nl/digital-government.yaml", r"access: open", "access: opn", "unknown-word", 0),
    ("nl/safety.yaml", r'closes: "24:00"', 'closes: "25:00"', "bad-time", 0),
    ("nl/energy-housing.yaml", r"provenance: ", "herkomst: ", "unknown-key", 0),
    ("brabant/locations.yaml", r'postal_code: "?\d{4} ?[A-Z]{2}"?', 'postal_code: "12345"', "bad-postal-code", 0),
    ("brabant/desks.yaml", r"scenario: \S+", "scenario: bassis", "unknown-word", 0),
    ("brabant/desks.yaml", r'opened: "\d{4}-\d\d"', 'opened: "2021-13"', "bad-month", 0),
    ("brabant/municipalities.yaml", r"area: altena\b", "area: aalburg", "ended-area", 0),
    ("brabant/services-tilburg.yaml", r"eligibility: \{", "eligibility: {ages: {min: 90, max: 10}, ", "bad-ages", 0),
    ("brabant/services-breda.yaml", r"cost: \{free: true", "cost: {free: ja", "wrong-type", 0),
    ("brabant/services-eindhoven.yaml", r'opens: "\d\d:\d\d"', 'opens: "23:59"', "closes-before-opens", 0),
    ("brabant/services-west.yaml", r"organization: \S+", "organization: bestaat-niet", "unknown-organization", 0),
    ("brabant/services-regional.yaml", r"seen_on: [0-9-]+", "seen_on: 2027-01-01", "future-date", 0),
    ("brabant/services-southeast.yaml", r"(?<=- )id: \S+", "id: ggd-brabant-zuidoost", "double-id", 0),
    ("brabant/services-oosterhout-waalwijk.yaml", r"kind: external(?=\n    how: \[give-details\])", "kind: warm", "warm-without-contact", -2),
    ("templates.yaml", r"(?<=name: \"Burgerzaken )\{name\}", "{naam}", "unknown-placeholder", 0),
    ("synonyms/spoken.yaml", r"kind: spoken", "kind: spokn", "unknown-word", 0),
    ("synonyms/compound.yaml", r"(?m)^  - \{", "\t- {", "yaml-syntax", 0),
]


def seed(folder):
    """Makes the mistakes; gives (file, line, code) of each."""
    expected = []
    for name, right, wrong, code, lines in MISTAKES:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        match = re.search(right, text)
        assert match, f"{name} has no {right}"
        assert match.group() != wrong
        path.write_text(text[: match.start()] + wrong + text[match.end():], encoding="utf-8")
        expected.append((name, text.count("\n", 0, match.start()) + 1 + lines, code))
    return expected


class Seeded(unittest.TestCase):
    def test_every_mistake_is_reported_at_its_line_and_little_else(self):
        self.assertEqual(len(MISTAKES), 25)
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch) / "partners"
            shutil.copytree(PARTNERS, folder)
            expected = seed(folder)
            done = subprocess.run([WEGWIJS, "--lang", "en", "check", str(folder), *AT], capture_output=True, text=True, timeout=120)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            told = re.findall(r"^(?:error|warning): (.*?):(\d+):\d+: .*\[([a-z-]+)\]$", done.stderr, re.MULTILINE)
            told = [(str(pathlib.Path(f).relative_to(folder)), int(line), code) for f, line, code in told]
            for mistake in expected:
                with self.subTest(mistake):
                    self.assertIn(mistake, told)
            # A mistake may bring another along, but not a flood of them.
            self.assertLessEqual(len(told), len(expected) + 5, done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
