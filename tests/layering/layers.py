#!/usr/bin/env python3
"""Reads every include of the house and names those that walk upstairs.

    layers.py [ROOT]        prints file:line: message for every breach; exit 1 if there is one

The rules are those of docs/house.md: a room includes only rooms on lower floors, a third-party library lives in one
room, a door knows only include/wegwijs and its own files, and public headers show no third-party library.
"""
import pathlib
import re
import sys

FLOORS = {"base": 0, "model": 1, "text": 1, "calendar": 2, "exchange": 3, "graph": 3, "store": 3,
          "search": 4, "journal": 4, "desk": 5}
# Neighbours on the table of docs/house.md: what a room may include besides itself.
MAY = {
    "base": set(), "model": {"base"}, "text": {"base"}, "calendar": {"base", "model"},
    "exchange": {"base", "model", "calendar"}, "graph": {"base", "model", "calendar"},
    "store": {"base", "model", "text"}, "search": {"base", "model", "calendar", "text", "store"},
    "journal": {"base", "model", "store"}, "desk": set(FLOORS),
}
# Header prefix -> who may include it.
THIRD_PARTY = {
    "utf8proc": {"base"}, "fmt/": {"base"}, "libstemmer": {"text"}, "libical/": {"calendar"}, "date/": {"calendar"},
    "yaml-cpp/": {"exchange"}, "nlohmann/": {"exchange", "desk"}, "boost/": {"graph"}, "sqlite3.h": {"store"}, "sqlite3ext.h": {"bindings/sqlite"},
    "CLI/": {"bindings/cli"}, "nanobind": {"bindings/python"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def room_of(path):
    """The room or door a file belongs to, and whether it is a public header."""
    parts = path.parts
    if parts[:2] == ("include", "wegwijs"):
        return (parts[2] if len(parts) > 3 else "desk"), True
    if parts[0] == "lib" and len(parts) > 2:
        return parts[1], False
    if parts[0] == "bindings" and len(parts) > 2:
        return "/".join(parts[:2]), False
    return None, False


def breaches_of(path, text):
    room, public = room_of(path)
    if room is None:
        return
    door = room.startswith("bindings/")
    if not door and room not in FLOORS:
        yield 1, f"'{room}' is no room of docs/house.md"
        return
    for number, line in enumerate(text.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        name = found.group(1)
        for prefix, owners in THIRD_PARTY.items():
            if name.startswith(prefix):
                if public:
                    yield number, f"a public header shows a third-party library: {name}"
                elif room not in owners:
                    yield number, f"{name} belongs to {' and '.join(sorted(owners))}, not to {room}"
        parts = name.split("/")
        other = None
        if parts[0] == "wegwijs" and len(parts) > 2:
            other = parts[1]
        elif parts[0] in FLOORS and len(parts) > 1:
            other = parts[0]
            if door:
                yield number, f"a door includes only wegwijs/…, not {name} from inside lib/"
                continue
            if public:
                yield number, f"a public header includes {name} from inside lib/"
        if other in FLOORS and not door and other != room and other not in MAY[room]:
            yield number, f"{room} may not include {other} ({name})"
        if "bindings" in parts:
            yield number, f"doors do not include one another: {name}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    count = files = 0
    for top in ("include", "lib", "bindings"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".hpp", ".cpp", ".h", ".c"):
                continue
            files += 1
            relative = path.relative_to(root)
            for line, message in breaches_of(relative, path.read_text(encoding="utf-8")):
                print(f"{relative}:{line}: {message}")
                count += 1
    print(f"{files} files read, {count} breaches", file=sys.stderr)
    return 1 if count or not files else 0


if __name__ == "__main__":
    sys.exit(main())
