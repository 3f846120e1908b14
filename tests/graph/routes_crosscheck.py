#!/usr/bin/env python3
"""Compares the referral routes of the library with a second, independent computation that tries every walk.

    routes_crosscheck.py DRIVER [--maps N] [--seed N]

Small random maps go, as one line of JSON each (which is YAML), through the real loader to the driver program
(routes_driver.cpp), and through the Python below, which knows only what the manual says under "When does help arrive?".
Compared are all triples (arrival, steps, effort), every step of every route, and where there is no route the reason.
Exit 1 on any difference.
"""
import argparse
import datetime as dt
import functools
import json
import math
import random
import subprocess
import sys
import zoneinfo
from collections import Counter, namedtuple

import random_maps

ZONE = zoneinfo.ZoneInfo("Europe/Amsterdam")
DAY = dt.timedelta(days=1)
HORIZON = 400
WEEK = ["mo", "tu", "we", "th", "fr", "sa", "su"]
EFFORT = {"internal": 0, "warm": 1, "external": 2}


# -- time -----------------------------------------------------------------------------------------------------------

def instant(local):
    """Seconds since 1970 of a naive local time: a skipped one moves forward, of two the first (PEP 495, fold=0)."""
    return int(local.replace(tzinfo=ZONE, fold=0).timestamp())


def local(moment):
    return dt.datetime.fromtimestamp(moment, ZONE).replace(tzinfo=None)


def days_later(moment, days):
    """Whole days on; no days at all is the moment itself, also in the hour that occurs twice."""
    return instant(local(moment) + days * DAY) if days else moment


def metres_between(a, b):
    """Of two points in degrees, by the spherical law of cosines with a mean radius of the earth."""
    (lat_a, long_a), (lat_b, long_b) = (map(math.radians, point) for point in (a, b))
    inner = math.sin(lat_a) * math.sin(lat_b) + math.cos(lat_a) * math.cos(lat_b) * math.cos(long_a - long_b)
    return 0 if a == b else 6371009 * math.acos(min(1.0, inner))


def easter(year):
    """Gauss's rule with the corrections for the Gregorian calendar, good for 1900 to 2099."""
    d = (19 * (year % 19) + 24) % 30
    e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
    days = 22 + d + e
    if days == 57 or (days == 56 and d == 28 and year % 19 > 10):
        days -= 7
    return dt.date(year, 3, 1) + (days - 1) * DAY


@functools.lru_cache(maxsize=None)
def holidays(year):
    sunday, king = easter(year), dt.date(year, 4, 27)
    days = {dt.date(year, 1, 1), king - DAY if king.isoweekday() == 7 else king,
            dt.date(year, 12, 25), dt.date(year, 12, 26)}
    days |= {sunday + n * DAY for n in (0, 1, 39, 49, 50)}
    return days | {dt.date(year, 5, 5)} if year % 5 == 0 else days


# -- opening --------------------------------------------------------------------------------------------------------

def date(text):
    return text and dt.date.fromisoformat(text)


def minutes(text):
    return int(text[:2]) * 60 + int(text[3:])


def in_rule(rule, first, day):
    """The shapes of recurrence rule that random_maps makes, one by one."""
    parts = dict(part.split("=") for part in rule.split(";"))
    days = [name.lower() for name in parts.get("BYDAY", "").split(",")]
    every = int(parts.get("INTERVAL", 1))
    if parts["FREQ"] == "DAILY":
        number = (day - first).days
        return number % every == 0 and number // every < int(parts.get("COUNT", 10**9))
    if parts["FREQ"] == "WEEKLY":
        weeks = (day - day.weekday() * DAY - first + first.weekday() * DAY).days // 7 if every > 1 else 0
        return WEEK[day.weekday()] in days and weeks % every == 0
    if parts["FREQ"] == "YEARLY":
        return (day.month, day.day) == (int(parts["BYMONTH"]), int(parts["BYMONTHDAY"]))
    if "BYMONTHDAY" in parts:
        return day.day == int(parts["BYMONTHDAY"])
    from_start, from_end = (day.day - 1) // 7 + 1, -1 if (day + 7 * DAY).month != day.month else 0
    number, name = int(days[0][:-2]), days[0][-2:]
    return WEEK[day.weekday()] == name and number in (from_start, from_end)


def counts_on(row, day):
    first, last = date(row.get("valid_from")), date(row.get("valid_to"))
    if (first and day < first) or (last and day > last):
        return False
    return in_rule(row["rrule"], first, day) if "rrule" in row else WEEK[day.weekday()] in row["days"]


def is_unknown(record):
    return not record.get("schedule") and not record.get("exceptions")


class Hours:
    """Of a record with one or more sets of the keys schedule, holidays, exceptions: open whenever one of them is."""

    ASSUMED = {"schedule": [{"days": WEEK[:5], "opens": "09:00", "closes": "17:00"}]}

    def __init__(self, records):
        self.records = [record for record in records if not is_unknown(record)]
        self.known = bool(self.records)
        self.records = self.records or [self.ASSUMED]
        self.on = functools.lru_cache(maxsize=None)(self.on)
        self.next = functools.lru_cache(maxsize=None)(self.next)

    def on(self, day):
        spans = [span for record in self.records for span in self.said_for(record, day)]
        midnight = dt.datetime.combine(day, dt.time())
        spans = [[instant(midnight + dt.timedelta(minutes=minutes(span[key]))) for key in ("opens", "closes")]
                 for span in spans]
        return [(opens, closes) for opens, closes in spans if opens < closes]

    @staticmethod
    def said_for(record, day):
        special = [e for e in record.get("exceptions", []) if date(e["date"]) == day]
        if special:
            return [] if any(e.get("closed") for e in special) else special
        if record.get("holidays", "closed") == "closed" and day in holidays(day.year):
            return []
        return [row for row in record.get("schedule", []) if counts_on(row, day)]

    def next(self, moment):
        """The first moment at or after `moment` at which it is open, at most 400 days on."""
        today = local(moment).date()
        for n in range(HORIZON + 1):
            found = [max(opens, moment) for opens, closes in self.on(today + n * DAY) if closes > moment]
            if found:
                return min(found) if min(found) <= days_later(moment, HORIZON) else None
        return None


# -- routes ---------------------------------------------------------------------------------------------------------

Step = namedtuple("Step", "origin to kind rule")


def reach_of(visitor, desk):
    """How far the visitor can travel, and from where. None: anywhere."""
    return (visitor["near"], desk) if "near" in visitor else None


class Map:
    def __init__(self, data):
        self.services = {s["id"]: s for s in data["services"]}
        self.desks = {d["id"]: d for d in data["desks"]}
        self.places = self.services | self.desks
        self.rules = data["referrals"]
        self.municipality = {l["id"]: l.get("municipality") for l in data["locations"]}
        self.point = {l["id"]: l.get("point") for l in data["locations"]}
        self.within = {a["id"]: a.get("within") for a in data["areas"]}
        self.hours = {d: Hours([desk]) for d, desk in self.desks.items()}
        self.hours |= {s: Hours([service, *service.get("at", [])]) for s, service in self.services.items()}
        self.rule_hours = [None if is_unknown(rule) else Hours([rule]) for rule in self.rules]
        self.steps_from = functools.lru_cache(maxsize=None)(self.steps_from)
        self.take = functools.lru_cache(maxsize=None)(self.take)
        self.hours_within = functools.lru_cache(maxsize=None)(self.hours_within)

    def steps_from(self, origin):
        own = self.places[origin].get("organization")
        steps = []
        if origin in self.desks:
            for to, service in self.services.items():
                if own and service["organization"] == own:
                    steps.append(Step(origin, to, "internal", None))
                elif service.get("access") != "referral-only":
                    steps.append(Step(origin, to, "external", None))
        for number, rule in enumerate(self.rules):
            if rule["from"] in (origin, own) and rule["to"] != origin:
                steps.append(Step(origin, rule["to"], rule["kind"], number))
        return steps

    def hours_within(self, place, reach):
        """Of a desk or service, at the places that lie within so many metres of a desk; reach is (metres, desk) or None."""
        service = self.services.get(place)
        here = reach and self.point.get(self.desks[reach[1]].get("location"))
        if not service or not here or set(service.get("channels", [])) - {"desk"}:
            return self.hours[place]
        near = [at for at in service.get("at", [])
                if not self.point[at["location"]] or metres_between(here, self.point[at["location"]]) <= reach[0]]
        return Hours([service, *near]) if near else self.hours[place]

    def take(self, step, moment, reach):
        """Hand-over and arrival of a step that starts at `moment`. None where no opening is known."""
        rule = self.rules[step.rule] if step.rule is not None else {}
        hand_over = moment
        if step.rule is not None and self.rule_hours[step.rule]:
            hand_over = self.rule_hours[step.rule].next(moment)
        elif step.kind == "warm":
            hand_over = self.hours_within(step.origin, reach).next(moment)
        if hand_over is None:
            return None
        days = rule.get("lead_time_days", self.services[step.to].get("lead_time_days", 0))
        arrival = self.hours_within(step.to, reach).next(days_later(hand_over, days))
        return arrival and (hand_over, arrival)

    def areas_around(self, area):
        while area:
            yield area
            area = self.within.get(area)

    def is_for(self, service, visitor, desk):
        return self.obstacle(service, visitor, desk) is None

    def obstacle(self, service, visitor, desk):
        """Why the visitor may not use it, None where nothing is in the way. What is not known excludes nothing."""
        if service.get("status") in ("defunct", "inactive", "temporarily closed"):
            return "gone"
        for_whom = service.get("eligibility", {})
        ages, areas, groups = for_whom.get("ages", {}), for_whom.get("areas"), for_whom.get("groups")
        area = visitor.get("area") or self.municipality.get(self.desks[desk].get("location"))
        if "age" in visitor and not ages.get("min", 0) <= visitor["age"] <= ages.get("max", 999):
            return "age"
        if area and areas and not set(areas) & set(self.areas_around(area)):
            return "area"
        if visitor.get("groups") and groups and not set(groups) & set(visitor["groups"]):
            return "group"
        if visitor.get("digid") == "no" and service.get("needs_digid"):
            return "digid"
        languages = service.get("languages")
        if visitor.get("language") and languages and visitor["language"] not in languages:
            return "language"
        return "too-far" if "near" in visitor and self.is_beyond(service, visitor["near"], desk) else None

    def is_beyond(self, service, metres, desk):
        """Whether it is only to be had at places that all lie further from the desk than so many metres."""
        here = self.point.get(self.desks[desk].get("location"))
        there = [self.point[place["location"]] for place in service.get("at", [])]
        if not here or not there or set(service.get("channels", [])) - {"desk"}:
            return False
        return all(point and metres_between(here, point) > metres for point in there)

    def walks(self, desk, target, moment, visitor, most):
        """The triple of every walk of at most `most` steps that ends when it comes to the target."""
        allowed = {s for s, service in self.services.items() if self.is_for(service, visitor, desk)}
        reach = reach_of(visitor, desk)

        def go(origin, now, steps, effort):
            for step in self.steps_from(origin):
                taken = self.take(step, now, reach) if step.to in allowed else None
                if taken is None:
                    continue
                triple = (taken[1], steps + 1, effort + EFFORT[step.kind])
                if step.to == target:
                    yield triple
                elif steps + 1 < most:
                    yield from go(step.to, *triple)
        return go(desk, moment, 0, 0)

    def can_come(self, desk, target, moment, allowed, most, reach):
        """Whether any walk of at most `most` steps ends at the target; a moment of None leaves the clock aside."""
        at = {(desk, moment)}
        for _ in range(most):
            after = set()
            for origin, now in at:
                for step in self.steps_from(origin):
                    if step.to in allowed:
                        taken = (None, None) if now is None else self.take(step, now, reach)
                        if taken:
                            after.add((step.to, taken[1]))
            if any(place == target for place, _ in after):
                return True
            at = after
        return False

    def fault_of_reason(self, question, told):
        """What is wrong with the reason, told as "OBSTACLE SERVICE", that no route leads to the target."""
        reason, where = told.split(" ")
        desk, to, now, most = (question[key] for key in ("desk", "to", "at", "max_steps"))
        why = {s: self.obstacle(service, question["visitor"], desk) for s, service in self.services.items()}
        allowed = {s for s in self.services if why[s] is None}
        reach = reach_of(question["visitor"], desk)
        if why[to]:
            return None if (reason, where) == (why[to], to) else f"the target itself is not for the visitor: {why[to]}"
        if self.can_come(desk, to, now, allowed, 8, reach):
            return None if (reason, where) == ("too-many-steps", to) else "there is a longer way"
        if self.can_come(desk, to, now, set(self.services), most, reach):
            good = where != to and reason == why[where]
            return None if good else "somebody else could come there, so a service on the way is not for this visitor"
        kind = "no-opening" if self.can_come(desk, to, None, allowed, most, reach) else "referral-only"
        return None if (reason, where) == (kind, to) else f"the reason is {kind}"


def best(triples):
    """Those that no other triple equals or beats in all three."""
    triples = set(triples)
    return {a for a in triples if not any(b != a and all(x <= y for x, y in zip(b, a)) for b in triples)}


# -- comparing ------------------------------------------------------------------------------------------------------

def fault_of_route(town, question, triple, steps):
    """What is wrong with a route as the library tells it: (from, to, kind, rule, hand-over, arrival, hours) a step."""
    place, now, effort = question["desk"], question["at"], 0
    reach = reach_of(question["visitor"], place)
    for number, (origin, to, kind, rule, hand_over, arrival, hours) in enumerate(steps):
        step = Step(origin, to, kind, None if rule == "-" else int(rule))
        if origin != place or step not in town.steps_from(place):
            return f"there is no step {number + 1} as told: {step}"
        if not town.is_for(town.services[to], question["visitor"], question["desk"]):
            return f"{to} is not for this visitor"
        if (to == question["to"]) != (number + 1 == len(steps)):
            return "the target is not the end"
        if (int(hand_over), int(arrival)) != town.take(step, now, reach):
            return f"step {number + 1} to {to} takes {town.take(step, now, reach)}, not {hand_over}, {arrival}"
        if (hours == "known") != town.hours_within(to, reach).known:
            return f"the hours of {to} are not {hours}"
        place, now, effort = to, int(arrival), effort + EFFORT[kind]
    return None if triple == (now, len(steps), effort) else f"the steps make {(now, len(steps), effort)}"


def read_answer(line):
    """[(triple, steps)] of a line as routes_driver.cpp explains it."""
    routes = []
    for text in [] if line.startswith("none: ") else line.split(" | "):
        triple, *steps = text.split(" ")
        routes.append((tuple(map(int, triple.split(","))), [step.split(",") for step in steps]))
    return routes


def fault_of_answer(town, question, expected, line):
    try:
        routes = read_answer(line)
    except ValueError:
        return "unreadable"
    if not expected and line.startswith("none: "):
        return town.fault_of_reason(question, line[len("none: "):])
    triples = [triple for triple, _ in routes]
    if len(set(triples)) != len(triples):
        return "a triple is told twice"
    if set(triples) != expected:
        return f"missing {sorted(expected - set(triples))}, too many {sorted(set(triples) - expected)}"
    faults = (fault_of_route(town, question, triple, steps) for triple, steps in routes)
    return next((fault for fault in faults if fault), None)


def line_of(question):
    visitor = (f"{key}={','.join(value) if isinstance(value, list) else value}"
               for key, value in question["visitor"].items())
    return " ".join(["ask", question["desk"], question["to"], str(question["at"]), str(question["max_steps"]), *visitor])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("driver")
    arguments.add_argument("--maps", type=int, default=4000)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()

    driver = subprocess.Popen([options.driver], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def tell(line):
        print(line, file=driver.stdin, flush=True)
        return driver.stdout.readline().rstrip("\n")

    asked, wrong, seen = 0, 0, Counter()
    for number in range(options.maps):
        rng = random.Random(f"{options.seed}/{number}")
        data, around = random_maps.some_map(rng)
        town = Map(data)
        told = tell("map " + json.dumps(data, ensure_ascii=False))
        if told != "ok":
            sys.exit(f"map {number} is refused: {told}\n{json.dumps(data, indent=1)}")
        for question in random_maps.some_questions(rng, data, around, instant):
            expected = best(town.walks(question["desk"], question["to"], question["at"], question["visitor"],
                                       question["max_steps"]))
            answer = tell(line_of(question))
            fault = fault_of_answer(town, question, expected, answer)
            asked += 1
            seen[min(len(expected), 5)] += 1
            if not expected and answer.startswith("none: "):
                seen["why", answer.split(" ")[1]] += 1
            seen["steps", max((steps for _, steps, _ in expected), default=0)] += 1
            if fault:
                wrong += 1
                if wrong <= 5:
                    print(f"map {number}: {json.dumps(data)}\n{line_of(question)}\n  expected {sorted(expected)}\n"
                          f"  got      {answer}\n  {fault}\n")
    driver.stdin.close()
    if driver.wait():
        sys.exit(f"the driver ended with {driver.returncode}")
    print(f"{options.maps} maps, {asked} questions, {wrong} differences")
    print("  questions by number of routes: " + ", ".join(f"{n}: {seen[n]}" for n in range(6)))
    print("  by length of the longest route: " + ", ".join(f"{n}: {seen['steps', n]}" for n in range(6)))
    print("  of those without a route by reason: " + ", ".join(f"{key[1]}: {n}" for key, n in sorted(
        (entry for entry in seen.items() if isinstance(entry[0], tuple) and entry[0][0] == "why"))))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
