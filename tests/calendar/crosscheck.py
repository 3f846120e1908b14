#!/usr/bin/env python3
"""Compares the opening hours of the library with a second, independent computation.

    crosscheck.py DRIVER [--schedules N] [--seed N]

Random schedules and moments go to the driver program (calendar_driver.cpp) and through the few lines of Python below,
which use the standard zoneinfo and dateutil instead of our zone table and recurrence rules. Exit 1 on any difference.
"""
import argparse
import datetime as dt
import functools
import random
import subprocess
import sys
import zoneinfo

try:
    from dateutil import easter, rrule
except ImportError:
    sys.exit("crosscheck.py needs dateutil: apt-get install python3-dateutil, or pip install python-dateutil")

ZONE = zoneinfo.ZoneInfo("Europe/Amsterdam")
DAY = dt.timedelta(days=1)
HORIZON = 400
WEEK = ["mo", "tu", "we", "th", "fr", "sa", "su"]


# -- the rules of include/wegwijs/calendar, once more ---------------------------------------------------------------

def instant(local):
    """Seconds since 1970 of a naive local time: a skipped one moves forward, of two the first (PEP 495, fold=0)."""
    return int(local.replace(tzinfo=ZONE, fold=0).timestamp())


def local(moment):
    return dt.datetime.fromtimestamp(moment, ZONE).replace(tzinfo=None)


@functools.lru_cache(maxsize=None)
def holidays(year):
    sunday = easter.easter(year)
    days = {dt.date(year, 1, 1), dt.date(year, 12, 25), dt.date(year, 12, 26)}
    days |= {sunday + n * DAY for n in (0, 1, 39, 49, 50)}
    king = dt.date(year, 4, 27)
    days.add(king - DAY if king.weekday() == 6 else king)
    if year % 5 == 0:
        days.add(dt.date(year, 5, 5))
    return frozenset(days)


class Row:
    def __init__(self, days, rule, opens, closes, first, last):
        self.days, self.rule, self.opens, self.closes, self.first, self.last = days, rule, opens, closes, first, last
        self.known = {}

    def line(self):
        words = [",".join(self.days) or "-", self.rule or "-", clock(self.opens), clock(self.closes),
                 str(self.first or "-"), str(self.last or "-")]
        return "row " + " ".join(words)

    def counts_on(self, day):
        if (self.first and day < self.first) or (self.last and day > self.last):
            return False
        if not self.rule:
            return WEEK[day.weekday()] in self.days
        return day in self.days_of_rule(day.year)

    def days_of_rule(self, year):
        """dateutil wants a start; a rule that needs none gets one well before the year asked for."""
        if year not in self.known:
            start = dt.datetime.combine(self.first or dt.date(year - 3, 1, 1), dt.time())
            found = rrule.rrulestr(self.rule, dtstart=start)
            begin = dt.datetime(year, 1, 1)
            self.known[year] = {when.date() for when in found.between(begin, dt.datetime(year, 12, 31), inc=True)}
        return self.known[year]


class Schedule:
    def __init__(self):
        self.rows, self.exceptions, self.holidays_close = [], [], True

    def unknown(self):
        return not self.rows and not self.exceptions

    def lines(self):
        if not self.holidays_close:
            yield "holidays open"
        for row in self.rows:
            yield row.line()
        for day, hours in self.exceptions:
            yield f"exception {day} " + (f"{clock(hours[0])} {clock(hours[1])}" if hours else "- -")

    def hours_on(self, day):
        said = [hours for when, hours in self.exceptions if when == day]
        if said:
            return [] if None in said else said
        if self.holidays_close and day in holidays(day.year):
            return []
        return [(row.opens, row.closes) for row in self.rows if row.counts_on(day)]


class Place:
    """Several schedules as one, asked about moments."""

    def __init__(self, schedules):
        self.schedules = [schedule for schedule in schedules if not schedule.unknown()]
        self.known = bool(self.schedules)
        if not self.known:
            assumed = Schedule()
            assumed.rows = [Row(WEEK[:5], None, 540, 1020, None, None)]
            self.schedules = [assumed]
        self.days = {}

    def on(self, day):
        if day not in self.days:
            midnight = dt.datetime.combine(day, dt.time())
            spans = []
            for schedule in self.schedules:
                for opens, closes in schedule.hours_on(day):
                    begin, end = (instant(midnight + dt.timedelta(minutes=m)) for m in (opens, closes))
                    if begin < end:
                        spans.append((begin, end))
            self.days[day] = spans
        return self.days[day]

    def intervals(self, begin, end):
        day, found = local(begin).date(), []
        while day <= local(end).date():
            found += [(max(a, begin), min(b, end)) for a, b in self.on(day) if a < end and b > begin]
            day += DAY
        joined = []
        for a, b in sorted(found):
            if joined and a <= joined[-1][1]:
                joined[-1][1] = max(joined[-1][1], b)
            else:
                joined.append([a, b])
        return joined

    def week(self, first):
        """As calendar_driver.cpp writes it."""
        text = ""
        for day in (first + n * DAY for n in range(7)):
            joined = []
            for opens, closes in sorted(hours for schedule in self.schedules for hours in schedule.hours_on(day)):
                if joined and opens <= joined[-1][1]:
                    joined[-1][1] = max(joined[-1][1], closes)
                else:
                    joined.append([opens, closes])
            text += "".join(f"{opens}-{closes}," for opens, closes in joined)
            text += "h" * (day in holidays(day.year))
            text += "x" * any(when == day for schedule in self.schedules for when, _ in schedule.exceptions) + ";"
        return text

    def is_open(self, moment):
        return any(a <= moment < b for a, b in self.on(local(moment).date()))

    def next_opening(self, moment):
        limit = instant(local(moment) + HORIZON * DAY)
        day = local(moment).date()
        for _ in range(HORIZON + 1):
            starts = [max(a, moment) for a, b in self.on(day) if b > moment]
            if starts:
                return min(starts) if min(starts) <= limit else None
            day += DAY
        return None

    def closes_at(self, moment):
        if not self.is_open(moment):
            return None
        reach = 2 * 86400
        while True:   # look further until the interval ends before what was looked at
            end = self.intervals(moment, moment + reach)[0][1]
            limit = instant(local(moment) + HORIZON * DAY)
            if end >= limit:
                return limit
            if end < moment + reach:
                return end
            reach *= 4


# -- making things up -----------------------------------------------------------------------------------------------

def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


def some_hours(rng):
    if rng.random() < 0.06:
        return 0, 1440
    if rng.random() < 0.15:   # around the hour that switch nights skip or repeat
        opens = rng.randrange(0, 200, 15)
        return opens, min(1440, opens + rng.choice([15, 30, 45, 60, 75, 120, 1240]))
    opens = rng.randrange(0, 1425, 15)
    return opens, rng.choice([1440, min(1440, opens + rng.randrange(15, 600, 15)), min(1440, opens + 240)])


def some_day(rng, first=2019, last=2036):
    return dt.date(first, 1, 1) + rng.randrange((dt.date(last, 12, 31) - dt.date(first, 1, 1)).days) * DAY


def several(rng, values, most):
    return ",".join(str(v) for v in rng.sample(values, rng.randint(1, most)))


def numbered(rng, largest):
    return ",".join(rng.choice(["", "", "-", "+"]) + f"{rng.randint(1, largest)}{day}"
                    for day in rng.sample(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], rng.randint(1, 2)))


def some_rule(rng):
    """A rule, and whether it needs a start. Where dateutil and RFC 5545 differ, none is made up: a week number without
    a week day, and BYSETPOS in a first week that is not whole."""
    names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    frequency = rng.choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY"])
    parts, open_day = [], False
    month_days = [d for d in range(-31, 32) if d]
    if rng.random() < 0.25:
        parts.append("BYMONTH=" + several(rng, range(1, 13), 5))
    if frequency == "DAILY":
        if rng.random() < 0.4:
            parts.append("BYDAY=" + several(rng, names, 4))
        if rng.random() < 0.2:
            parts.append("BYMONTHDAY=" + several(rng, month_days, 8))
    elif frequency == "WEEKLY":
        open_day = rng.random() < 0.2
        if not open_day:
            parts.append("BYDAY=" + several(rng, names, 4))
    elif frequency == "MONTHLY":
        kind = rng.choice(["numbered", "numbered", "days", "monthday", "friday13", "open"])
        if kind == "numbered":
            parts.append("BYDAY=" + numbered(rng, 5))
        elif kind == "days":
            parts.append("BYDAY=" + several(rng, names, 5))
            parts.append("BYSETPOS=" + several(rng, [-3, -2, -1, 1, 2, 3, 4], 2))
        elif kind == "monthday":
            parts.append("BYMONTHDAY=" + several(rng, month_days, 4))
        elif kind == "friday13":
            parts += ["BYDAY=" + several(rng, names, 2), "BYMONTHDAY=" + several(rng, range(1, 29), 9)]
        open_day = kind == "open"
    else:
        kind = rng.choice(["numbered", "days", "yearday", "monthday", "weeks", "weeks", "open"])
        if kind == "numbered":
            parts.append("BYDAY=" + numbered(rng, 5 if parts else 53))
        elif kind == "days":
            parts.append("BYDAY=" + several(rng, names, 3))
            if rng.random() < 0.5:
                parts.append("BYSETPOS=" + several(rng, [-9, -2, -1, 1, 2, 3, 20], 3))
        elif kind == "yearday":
            parts.append("BYYEARDAY=" + several(rng, [d for d in range(-366, 367) if d], 9))
        elif kind == "monthday":
            parts.append("BYMONTHDAY=" + several(rng, month_days, 5))
        elif kind == "weeks":
            parts += ["BYDAY=" + several(rng, names, 3), "BYWEEKNO=" + several(rng, [-1, 1, 53, *range(1, 54)], 12)]
        open_day = kind == "open"
    steps = rng.random() < 0.3
    if steps:
        parts.append(f"INTERVAL={rng.randint(2, 5)}")
    ends = rng.random()
    if ends < 0.12:
        parts.append(f"COUNT={rng.randint(1, 200)}")
    elif ends < 0.25:
        parts.append(f"UNTIL={some_day(rng):%Y%m%d}")
    if rng.random() < 0.1:
        parts.append("WKST=" + rng.choice(["MO", "SU"] if "BYWEEKNO" not in str(parts) else ["MO"]))
    rng.shuffle(parts)
    return ";".join(["FREQ=" + frequency, *parts]), steps or open_day or ends < 0.12


def some_row(rng):
    opens, closes = some_hours(rng)
    first = some_day(rng, 2018, 2034) if rng.random() < 0.3 else None
    last = some_day(rng) if rng.random() < 0.2 else None
    if rng.random() < 0.6:
        return Row(rng.sample(WEEK, rng.randint(1, 6)), None, opens, closes, first, last)
    rule, needs_start = some_rule(rng)
    if needs_start and not first:
        first = some_day(rng, 2018, 2034)
    return Row([], rule, opens, closes, first, last)


def some_schedule(rng, around):
    schedule = Schedule()
    if rng.random() < 0.03:
        return schedule
    schedule.rows = [some_row(rng) for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3, 4]))]
    schedule.holidays_close = rng.random() < 0.7
    for _ in range(rng.choice([0, 0, 0, 1, 2, 5])):
        day = around + rng.randrange(-30, 60) * DAY
        if rng.random() < 0.3:
            day = rng.choice(sorted(holidays(around.year)))
        schedule.exceptions.append((day, None if rng.random() < 0.4 else some_hours(rng)))
    return schedule


def some_moments(rng, place, around):
    start = instant(dt.datetime.combine(around, dt.time()))
    moments = [start + rng.randrange(0, 86400 * 9) for _ in range(3)]
    edges = [edge for span in place.intervals(start, start + 14 * 86400) for edge in span]
    for edge in rng.sample(edges, min(3, len(edges))):
        moments += [edge - 1, edge, edge + 1]
    return moments


def some_around(rng):
    day = some_day(rng, 2020, 2035)
    if rng.random() < 0.1:   # where weeks have numbers of another year
        day = dt.date(day.year, 12, 24) + rng.randrange(14) * DAY
    elif rng.random() < 0.25:   # near a switch night or a holiday
        month = rng.choice([3, 10])
        last_sunday = max(d for d in (dt.date(day.year, month, n) for n in range(25, 32)) if d.weekday() == 6)
        day = rng.choice([last_sunday, last_sunday - DAY, *sorted(holidays(day.year))])
    return day


# -- asking both ----------------------------------------------------------------------------------------------------

def questions_about_schedules(rng, count):
    for _ in range(count):
        around = some_around(rng)
        schedules = [some_schedule(rng, around) for _ in range(2 if rng.random() < 0.1 else 1)]
        place = Place(schedules)
        told = ["schedule"]
        for schedule in schedules:
            told += ["part"] * (schedule is not schedules[0]) + list(schedule.lines())
        yield told, "known", "yes" if place.known else "no"
        for moment in some_moments(rng, place, around):
            yield told, f"open {moment}", "yes" if place.is_open(moment) else "no"
            yield told, f"next {moment}", str(place.next_opening(moment) or "none")
        yield told, f"closes {moment}", str(place.closes_at(moment) or "none")
        first = around - rng.randrange(7) * DAY
        yield told, f"week {first}", place.week(first)
        begin = instant(dt.datetime.combine(around - DAY, dt.time())) + rng.randrange(86400)
        end = begin + rng.choice([3600, 86400, 12 * 86400, 40 * 86400])
        yield told, f"list {begin} {end}", " ".join(f"{a}-{b}" for a, b in place.intervals(begin, end))


def questions_about_the_clock(rng):
    for year in range(1990, 2101):
        for month in (3, 10):
            last_sunday = max(d for d in (dt.date(year, month, n) for n in range(25, 32)) if d.weekday() == 6)
            for minutes in (0, 59, 119, 120, 121, 150, 179, 180, 181, 240):
                when = dt.datetime.combine(last_sunday, dt.time()) + dt.timedelta(minutes=minutes)
                yield [], f"instant {when:%Y-%m-%dT%H:%M:%S}", str(instant(when))
        for _ in range(30):
            moment = instant(dt.datetime(year, 1, 1)) + rng.randrange(365 * 86400)
            yield [], f"iso {moment}", dt.datetime.fromtimestamp(moment, ZONE).isoformat()
        for n in range(365):
            day = dt.date(year, 1, 1) + n * DAY
            yield [], f"holiday {day}", "yes" if day in holidays(year) else "no"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("driver")
    arguments.add_argument("--schedules", type=int, default=4000)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    rng = random.Random(options.seed)

    asked = [*questions_about_the_clock(rng), *questions_about_schedules(rng, options.schedules)]
    lines, told_before = [], None
    for told, question, _ in asked:
        if told is not told_before:
            lines += told
        told_before = told
        lines.append(question)
    done = subprocess.run([options.driver], input="\n".join(lines) + "\n", capture_output=True, text=True)
    answers = done.stdout.splitlines()
    if done.returncode or len(answers) != len(asked):
        print(done.stderr, file=sys.stderr)
        sys.exit(f"the driver ended with {done.returncode} after {len(answers)} of {len(asked)} answers")

    wrong = [(*question, answer.strip()) for question, answer in zip(asked, answers) if question[2] != answer.strip()]
    for told, question, expected, answer in wrong[:10]:
        print("\n".join(told) + f"\n{question}\n  expected {expected}\n  got      {answer}\n")
    kinds = {verb: sum(1 for _, q, _ in asked if q.startswith(verb)) for verb in ("open", "next", "closes", "list", "week", "iso")}
    found = sum(1 for _, q, e in asked if q.startswith("next") and e != "none")
    print(f"{options.schedules} schedules, {len(asked)} questions {kinds}, {found} openings found, {len(wrong)} differences")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
