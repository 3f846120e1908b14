"""Small random maps and questions for routes_crosscheck.py, as plain data in the shape of the partners' YAML.

Every map has a day around which it happens: a switch night, a holiday, a year's end or any day from 2020 to 2035.
Hours, exceptions, periods and questions lie close to it, and some just within or beyond the 400 days of a search.
"""
import datetime as dt

DAY = dt.timedelta(days=1)
WEEK = ["mo", "tu", "we", "th", "fr", "sa", "su"]
ORIGIN = {"source": "made up", "seen_on": "2020-01-01"}
GROUPS = ["student", "newcomer", "carer"]
LANGUAGES = ["nl", "en", "tr"]
AREAS = [{"id": "nation", "name": "Nation", "kind": "nation"},
         {"id": "province", "name": "Province", "kind": "province", "within": "nation"},
         {"id": "town", "name": "Town", "kind": "municipality", "within": "province"},
         {"id": "village", "name": "Village", "kind": "municipality", "within": "province"},
         {"id": "far", "name": "Far", "kind": "municipality", "within": "nation"},
         {"id": "island", "name": "Island", "kind": "municipality"}]


def last_sunday(year, month):
    day = dt.date(year, month, 31)
    return day - (day.weekday() + 1) % 7 * DAY


def switch_nights(year):
    return [last_sunday(year, 3), last_sunday(year, 10)]


def some_day(rng):
    year = rng.randint(2020, 2035)
    feasts = [dt.date(year, 12, 24), dt.date(year, 12, 31), dt.date(year, 4, 26), dt.date(year, 5, 4)]
    spring = dt.date(year, 3, 20) + rng.randrange(90) * DAY      # Easter, Ascension and Whitsun are in it
    any_day = dt.date(year, 1, 1) + rng.randrange(365) * DAY
    return rng.choices([*switch_nights(year), rng.choice(feasts), spring, any_day], [9, 3, 3, 2, 4])[0]


# -- hours ----------------------------------------------------------------------------------------------------------

def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


def some_hours(rng):
    opens, length = rng.choice([
        (rng.randrange(8 * 60, 16 * 60, 30), rng.choice([30, 60, 120, 240])),     # by day
        (rng.randrange(60, 240, 15), rng.choice([15, 30, 45, 60, 90, 180])),      # in the hours that a switch moves
        (rng.randrange(0, 1425, 5), rng.choice([5, 60, 400, 1440])),              # at any time
    ])
    return {"opens": clock(opens), "closes": clock(min(1440, opens + length))}


def some_rule(rng, around):
    """A recurrence rule with the day it starts, of the shapes that routes_crosscheck.in_rule knows."""
    names = ",".join(name.upper() for name in rng.sample(WEEK, rng.randint(1, 3)))
    first = str(around + rng.randint(-300, 20) * DAY)
    later = around + rng.randint(-3, 60) * DAY
    number = rng.choice(["1", "2", "3", "4", "5", "-1"])
    return rng.choice([
        {"rrule": f"FREQ=WEEKLY;BYDAY={names}"},
        {"rrule": f"FREQ=WEEKLY;INTERVAL={rng.randint(2, 4)};BYDAY={names}", "valid_from": first},
        {"rrule": f"FREQ=MONTHLY;BYDAY={number}{rng.choice(WEEK).upper()}"},
        {"rrule": f"FREQ=MONTHLY;BYMONTHDAY={rng.randint(1, 31)}"},
        {"rrule": f"FREQ=DAILY;INTERVAL={rng.randint(1, 5)}", "valid_from": first},
        {"rrule": f"FREQ=DAILY;INTERVAL={rng.randint(1, 5)};COUNT={rng.randint(1, 80)}", "valid_from": first},
        {"rrule": f"FREQ=YEARLY;BYMONTH={later.month};BYMONTHDAY={later.day}"},
    ])


def some_row(rng, around):
    days = rng.choice([rng.sample(WEEK, rng.randint(1, 5)), WEEK, WEEK])
    row = some_rule(rng, around) if rng.random() < 0.2 else {"days": days}
    if rng.random() < 0.15 and "valid_from" not in row:
        row["valid_from"] = str(around + rng.randint(-20, 30) * DAY)
    if rng.random() < 0.15:
        row["valid_to"] = str(max(around + rng.randint(-5, 40) * DAY, dt.date.fromisoformat(row.get("valid_from", "2000-01-01"))))
    return row | some_hours(rng)


def some_exceptions(rng, around):
    """One or two exceptions a day; those of one day agree whether it is closed."""
    made = []
    for _ in range(rng.choice([1, 1, 2])):
        distance = rng.choice([rng.randint(-3, 12), rng.randint(-3, 12), 400 + rng.randint(-2, 12)])
        day = str(around + distance * DAY)
        if day in [exception["date"] for exception in made]:
            continue
        if rng.random() < 0.4:
            made.append({"date": day, "closed": True})
        else:
            made += [{"date": day, **some_hours(rng)} for _ in range(rng.choice([1, 1, 2]))]
    return made


def some_schedule(rng, around):
    """The three keys of a schedule. One in eight says nothing, one in twelve has single days only."""
    made = {}
    kind = rng.random()
    if kind > 0.2:
        made["schedule"] = [some_row(rng, around) for _ in range(rng.choice([1, 1, 2, 3]))]
    if 0.12 < kind < 0.4:
        made["exceptions"] = some_exceptions(rng, around)
    if rng.random() < 0.25:
        made["holidays"] = rng.choice(["open", "open", "closed"])
    return made


# -- records --------------------------------------------------------------------------------------------------------

def some_point(rng):
    """Within some kilometres of the others."""
    return [round(51.55 + rng.uniform(-0.02, 0.02), 6), round(5.09 + rng.uniform(-0.03, 0.03), 6)]


def some_areas(rng):
    return rng.sample([area["id"] for area in AREAS], rng.randint(1, 2))


def some_eligibility(rng):
    made = {}
    if rng.random() < 0.4:
        youngest = rng.choice([0, 12, 18, 65])
        made["ages"] = rng.choice([{"min": youngest}, {"max": youngest + 5}, {"min": youngest, "max": youngest + 20}])
    if rng.random() < 0.4:
        made["areas"] = some_areas(rng)
    if rng.random() < 0.3:
        made["groups"] = rng.sample(GROUPS, rng.randint(1, 2))
    return made


def some_service(rng, number, organizations, locations, around):
    made = {"id": f"service-{number}", "name": f"Service {number}", "organization": rng.choice(organizations),
            "access": rng.choices(["open", "appointment", "referral-only"], [1, 1, 6])[0],
            "lead_time_days": rng.choice([0, 0, 1, rng.randint(1, 9)]), "provenance": ORIGIN}
    if rng.random() < 0.6:
        made |= some_schedule(rng, around)
    if rng.random() < 0.6:
        made["at"] = [{"location": place, **some_schedule(rng, around)}
                      for place in rng.sample(locations, rng.randint(1, min(2, len(locations))))]
    if rng.random() < 0.15:
        made["eligibility"] = some_eligibility(rng)
    if rng.random() < 0.5:
        made["channels"] = rng.sample(["desk", "phone", "web", "home-visit"], 1) + ["desk"] * (rng.random() < 0.3)
        made["channels"] = sorted(set(made["channels"]))
    if rng.random() < 0.1:
        made["needs_digid"] = rng.random() < 0.8
    if rng.random() < 0.15:
        made["languages"] = rng.sample(LANGUAGES, rng.randint(1, 2))
    if rng.random() < 0.12:
        made["status"] = rng.choice(["active", "defunct", "inactive", "temporarily closed"])
    return made


def some_desk(rng, number, organizations, locations, around):
    made = {"id": f"desk-{number}", "name": f"Desk {number}", "provenance": ORIGIN, **some_schedule(rng, around)}
    if rng.random() < 0.85:
        made["organization"] = rng.choice(organizations)
    if rng.random() < 0.8:
        made["location"] = rng.choice(locations)
    return made


def some_referral(rng, referrers, services, around):
    made = {"from": rng.choice(referrers), "to": rng.choice(services),
            "kind": rng.choices(["internal", "warm", "external"], [1, 3, 2])[0], "provenance": ORIGIN}
    if made["kind"] == "warm":
        made["contact"] = {"role": "intake"}
    if rng.random() < 0.5:
        made |= some_schedule(rng, around)
    if rng.random() < 0.4:
        made["lead_time_days"] = rng.choice([0, 0, 1, rng.randint(1, 9)])
    return made


def some_referrals(rng, desks, organizations, services, around):
    """From all three kinds of referrer; the loader refuses doubles and rules from a service to itself."""
    made = {}
    for _ in range(rng.choice([len(services), 2 * len(services), 3 * len(services)])):
        referrers = rng.choices([desks, organizations, services], [2, 1, 9])[0]
        rule = some_referral(rng, referrers, services, around)
        if rule["from"] != rule["to"]:
            made[rule["from"], rule["to"], rule["kind"]] = rule
    return list(made.values())


def make_it_night(rng, data):
    """Everything is open around the hours that a switch moves, and every hand-over has its minutes within them: with a
    day of waiting, who is handed over later may arrive earlier."""
    for service in data["services"]:
        for key in ("at", "exceptions", "eligibility", "needs_digid", "languages", "status"):
            service.pop(key, None)
        service |= {"lead_time_days": rng.choice([0, 1]), "holidays": "open",
                    "schedule": [{"days": WEEK, "opens": "01:00", "closes": "05:00"}]}
    for rule in data["referrals"]:
        rule.pop("exceptions", None)
        opens = rng.randrange(105, 240, 5)
        rule |= {"lead_time_days": rng.choice([0, 1]), "holidays": "open",
                 "schedule": [{"days": WEEK, "opens": clock(opens), "closes": clock(opens + 60)}]}


def some_map(rng):
    """A map and the day around which it happens."""
    around = some_day(rng)
    organizations = [f"organization-{n}" for n in range(rng.choice([1, 2, 3, 4, 4]))]
    locations = [f"location-{n}" for n in range(rng.randint(1, 3))]
    services = [f"service-{n}" for n in range(rng.choice([2, 3, 4, 5, 6, 7, 8, 8]))]
    desks = [f"desk-{n}" for n in range(rng.randint(1, 3))]
    municipalities = [area["id"] for area in AREAS if area["kind"] == "municipality"]
    data = {
        "areas": AREAS,
        "organizations": [{"id": o, "name": o, "kind": "charity", "provenance": ORIGIN} for o in organizations],
        "locations": [{"id": l, "name": l} | ({"municipality": rng.choice(municipalities)} if rng.random() < 0.8 else {})
                      | ({"point": some_point(rng)} if rng.random() < 0.8 else {}) for l in locations],
        "services": [some_service(rng, n, organizations, locations, around) for n in range(len(services))],
        "desks": [some_desk(rng, n, organizations, locations, around) for n in range(len(desks))],
        "referrals": some_referrals(rng, desks, organizations, services, around),
    }
    if around in switch_nights(around.year) and rng.random() < 0.7:
        make_it_night(rng, data)
    return data, around


# -- questions ------------------------------------------------------------------------------------------------------

def some_visitor(rng):
    made = {}
    if rng.random() < 0.2:
        made["age"] = rng.choice([0, 11, 12, 17, 18, 23, 24, 38, 39, 65, 90])
    if rng.random() < 0.2:
        made["area"] = rng.choice(AREAS)["id"]
    if rng.random() < 0.2:
        made["groups"] = rng.sample(GROUPS, rng.randint(1, 2))
    if rng.random() < 0.2:
        made["digid"] = rng.choice(["yes", "no"])
    if rng.random() < 0.2:
        made["language"] = rng.choice(LANGUAGES)
    if rng.random() < 0.2:
        made["near"] = rng.choice([0, 500, 1000, 2000, 5000])
    return made


def some_questions(rng, data, around, instant, count=8):
    """`instant` turns a local time into seconds; moments get a look at both of the hours that occur twice."""
    midnight = instant(dt.datetime.combine(around, dt.time()))
    hard_to_reach = [s["id"] for s in data["services"] if s["access"] == "referral-only"]
    for _ in range(count):
        night = midnight - rng.choice([0, 1, 1, 2]) * 86400 + rng.randrange(3600, 4 * 3600, 300)
        any_time = midnight + rng.randrange(-4 * 86400, 3 * 86400, 60)
        odd = midnight + rng.randrange(-86400, 86400)
        yield {"desk": rng.choice(data["desks"])["id"], "to": rng.choice(rng.choice([hard_to_reach, []]) or [s["id"] for s in data["services"]]),
               "at": rng.choice([night, night, any_time, odd]), "max_steps": rng.choice([1, 2, 3, 4, 5, 5]),
               "visitor": some_visitor(rng)}
