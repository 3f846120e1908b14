#!/usr/bin/env python3
"""How many misspellings find what the right spelling finds first.

    misspellings.py QUALITY_BENCH MAP CORRECTIONS.tsv… [--show]

Each line of a list holds a misspelling and its correction (OpenTaal's, which are not shipped, lie beside the project).
Counted are those of one word whose correction is a word of the knowledge base and finds something; right is a misspelling
of which the first organization is the same.
"""
import csv
import subprocess
import sys
import tempfile


def main():
    arguments = [a for a in sys.argv[1:] if a != "--show"]
    program, map_file, lists = arguments[0], arguments[1], arguments[2:]
    pairs = []
    for path in lists:
        with open(path, encoding="utf-8") as file:
            pairs += [tuple(row[:2]) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if len(row) >= 2]
    pairs = sorted(set(pairs))

    def run(lines, command):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("\n".join(lines) + "\n")
            file.flush()
            return subprocess.run([program, map_file], input=f"{command} {file.name}\n", capture_output=True, text=True).stdout.split("\n")[:len(lines)]

    known = run([right for _, right in pairs], "known")
    mine = [(wrong, right) for (wrong, right), answer in zip(pairs, known) if answer == "1" and wrong.lower() != right.lower()]
    firsts = {}
    words = sorted({word for pair in mine for word in pair})
    for word, answer in zip(words, run(words, "all")):
        firsts[word] = answer.split()[0].rsplit(":", 1)[0] if answer.split() else ""
    counted = [pair for pair in mine if firsts[pair[1]]]
    same = [pair for pair in counted if firsts[pair[0]] == firsts[pair[1]]]
    if "--show" in sys.argv:
        for wrong, right in counted:
            if firsts[wrong] != firsts[right]:
                print(f"  {wrong} for {right}: {firsts[wrong] or 'nothing'} instead of {firsts[right]}")
    print(f"{len(pairs)} misspellings, {len(mine)} of words of the map, {len(counted)} of those find something; "
          f"{len(same)} find the same first ({len(same) / max(len(counted), 1):.3f})")


if __name__ == "__main__":
    main()
