#!/usr/bin/env python3
"""Measures questions about opening hours and writes docs/benchmarks/calendar.md.

    calendar.py CALENDAR_BENCH
"""
import re
import subprocess
import sys

import page

LINE = re.compile(r"(.+?)\s+built in\s+([\d.]+) us\s+is_open\s+([\d.]+) ns\s+next_opening\s+([\d.]+) ns")


def main():
    told = subprocess.run([sys.argv[1]], check=True, text=True, stdout=subprocess.PIPE).stdout
    rows = [(name, *map(float, numbers)) for name, *numbers in LINE.findall(told)]
    if not rows:
        sys.exit("calendar_bench said nothing that can be read")
    near = [row for row in rows if row[0] in ("unknown", "working days", "Thursdays", "two rows, twenty exceptions")]
    text = f"""# Opening hours: how long a question takes

    tests/bench/run calendar

asks about 10,000 moments all over two years, takes the best of twenty rounds, and writes this page. {page.machine()}

Wanted: well under a microsecond where the answer is near. `is_open` takes at most {max(row[2] for row in rows):,.0f} ns for every schedule
below; `next_opening` takes at most {max(row[3] for row in near):,.0f} ns where it opens every week. Where the next opening is far away a search
looks day by day, at most 400 days ahead.

{page.table(["schedule", "compiled once in", "`is_open`", "`next_opening`"],
            [[name, f"{built:,.1f} µs", f"{is_open:,.0f} ns", f"{following:,.0f} ns"] for name, built, is_open, following in rows])}
"""
    page.write("calendar.md", text)


if __name__ == "__main__":
    main()
