#!/usr/bin/env python3
"""Validates documents against the JSON Schema with a validator that is not ours.

    schema_test.py EXCHANGE_TESTS SOURCE_DIR

Written samples and the partner data must fit; documents with one mistake each must not.
Ends with 77 (skipped) where python3-jsonschema or python3-yaml is missing.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"SKIPPED: {missing}; install python3-jsonschema and python3-yaml", file=sys.stderr)
    sys.exit(77)


class Yaml12Loader(yaml.SafeLoader):
    """Only true, false, null and numbers are special, as in YAML 1.2; dates stay text."""


Yaml12Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
        ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
        ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ["~", "n", ""]),
        ("tag:yaml.org,2002:int", r"^[-+]?[0-9]+$", "-+0123456789"),
        ("tag:yaml.org,2002:float", r"^[-+]?[0-9]+\.[0-9]+$", "-+0123456789")):
    Yaml12Loader.add_implicit_resolver(tag, __import__("re").compile(pattern), list(first))

WRONG = [
    "themes: geld",
    "theme: []",
    "themes: [{id: geld}]",
    "themes: [{id: Geld, name: Geld}]",
    "themes: [{id: geld, name: Geld, fictional: true}]",
    "themes: [{id: geld, name: \"\"}]",
    "synonyms: [{terms: [], means: [a]}]",
    "synonyms: [{terms: [a], means: [a], kind: anders}]",
    "synonyms: [{terms: [a], means: [a], both_ways: \"ja\"}]",
    "organizations: [{id: a, name: A}]",
    "services: [{id: a, name: A}]",
    "organizations: [{id: a, name: A, website: a.nl, provenance: {source: s, seen_on: 2026-01-01}}]",
    "organizations: [{id: a, name: A, provenance: {source: s}}]",
    "organizations: [{id: a, name: A, provenance: {source: s, seen_on: 1 mei}}]",
    "locations: [{id: a, name: A, point: [5.1, 51.6]}]",
    "locations: [{id: a, name: A, point: [51.6]}]",
    "locations: [{id: a, name: A, address: {postal_code: 1234AB}}]",
    "desks: [{id: a, name: A, schedule: [{opens: \"09:00\", closes: \"10:00\"}], provenance: {source: s, seen_on: 2026-01-01}}]",
    "desks: [{id: a, name: A, schedule: [{days: [mo], opens: \"9\", closes: \"10:00\"}], provenance: {source: s, seen_on: 2026-01-01}}]",
    "desks: [{id: a, name: A, opened: 2021-13, provenance: {source: s, seen_on: 2026-01-01}}]",
    "templates: [{services: []}]",
]


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "[.samples]"], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "WEGWIJS_SAMPLES": folder})
        schema = json.loads(pathlib.Path(folder, "partner.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        failures = count = 0
        for path in sorted(pathlib.Path(folder).glob("*.yaml")) + sorted((source / "partners").rglob("*.yaml")):
            count += 1
            for error in list(validator.iter_errors(yaml.load(path.read_text(encoding="utf-8"), Yaml12Loader)))[:3]:
                print(f"{path}: {error.json_path}: {error.message}")
                failures += 1
        for text in WRONG:
            count += 1
            if validator.is_valid(yaml.load(text, Yaml12Loader)):
                print(f"accepted, but should not be: {text}")
                failures += 1
    print(f"{count} documents, {failures} failures", file=sys.stderr)
    return 1 if failures or count <= len(WRONG) else 0


if __name__ == "__main__":
    sys.exit(main())
