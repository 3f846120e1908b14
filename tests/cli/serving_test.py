#!/usr/bin/env python3
"""`wegwijs batch` and `wegwijs mcp` as another program meets them: the same answers as the command line, errors that are
answers, lines of bounded length, and an end that is no failure.

    serving_test.py WEGWIJS
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
VILLAGE = HERE / "village"
AT = "2026-11-24 14:10"
WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "COLUMNS"))}

# A request, and the command line that asks the same.
SAME = [
    ("ask", {"question": "ik heb te veel schulden", "desk": "balie"}, ["ask", "ik heb te veel schulden", "--desk", "balie"]),
    ("ask", {"question": "schulden", "desk": "balie", "visitor_area": "Stad", "age": 30, "languages": ["nl"], "no_digid": True,
             "max_distance_m": 5000, "sort": "soonest", "limit": 2, "language": "en"},
     ["--lang", "en", "ask", "schulden", "--desk", "balie", "--visitor-area", "Stad", "--age", "30", "--language", "nl",
      "--no-digid", "--near", "5000", "--sort", "soonest", "--limit", "2"]),
    ("ask", {"question": "ik ruik gas", "desk": "balie", "theme": "energy"}, ["ask", "ik ruik gas", "--desk", "balie", "--theme", "energy"]),
    ("find", {"words": "schulden", "area": "Gehucht"}, ["find", "schulden", "--area", "Gehucht"]),
    ("find", {"theme": "finance", "services_only": True, "open_now": True, "limit": 3},
     ["find", "--theme", "finance", "--services", "--open-now", "--limit", "3"]),
    ("show", {"id": "gemeente-dorp"}, ["show", "gemeente-dorp"]),
    ("list", {"kind": "desks"}, ["list", "desks"]),
    ("hours", {"id": "balie"}, ["hours", "balie"]),
    ("hours", {"id": "gemeente-dorp-schuldhulp", "from": "2026-12-24"}, ["hours", "gemeente-dorp-schuldhulp", "--from", "2026-12-24"]),
    ("route", {"desk": "balie", "service": "gemeente-dorp-schuldhulp"}, ["route", "balie", "gemeente-dorp-schuldhulp"]),
    ("route", {"desk": "balie", "service": "gemeente-stad-schuldhulp", "max_steps": 2},
     ["route", "balie", "gemeente-stad-schuldhulp", "--max-steps", "2"]),
    ("coverage", {}, ["coverage"]),
    ("coverage", {"by": "area", "theme": "finance", "weekdays": ["mo", "tu"]},
     ["coverage", "--by", "area", "--theme", "finance", "--weekday", "mo", "--weekday", "tu"]),
]

# A line, the code of the error, a part of its message.
REFUSED = [
    ("nonsense", "bad-request", "geen JSON"),
    ("[]", "bad-request", "geen JSON-object"),
    ("{}", "bad-request", "'request' ontbreekt"),
    ('{"request": "vraag"}', "bad-request", "het verzoek 'vraag' bestaat niet – wel bekend: ask"),
    ('{"request": "ask", "desk": "balie"}', "bad-request", "'desk' hoort niet in een bericht"),
    ('{"request": "ask", "arguments": 3}', "bad-request", "geen JSON-object"),
    ('{"request": "ask", "arguments": {"desk": "balie"}}', "bad-request", "'question' ontbreekt"),
    ('{"request": "ask", "arguments": {"question": 3, "desk": "balie"}}', "bad-request", "verwacht: een tekst"),
    ('{"request": "ask", "arguments": {"question": "x", "balie": "balie"}}', "bad-request", "'balie' is hier niet bekend"),
    ('{"request": "ask", "arguments": {"question": "x"}}', "bad-request", "aan welke balie"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "bali"}}', "not-found", "bedoelt u 'balie'?"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "balie", "at": "morgen"}}', "bad-moment", "'morgen'"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "balie", "age": 200}}', "bad-limit", "leeftijd van 200"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "balie", "age": 1e3}}', "bad-request", "een heel getal"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "balie", "limit": 99999999999}}', "bad-request", "een heel getal"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "balie", "sort": "mooist"}}', "bad-request", "kies uit: best"),
    ('{"request": "ask", "arguments": {"question": "x", "desk": "balie", "languages": "nl"}}', "bad-request", "een lijst van teksten"),
    ('{"request": "complete", "arguments": {"typed": "x", "limit": 0}}', "bad-limit", "limiet van 0"),
    ('{"request": "hours", "arguments": {"id": "balie", "from": "morgen"}}', "bad-moment", "geen dag"),
    ('{"request": "coverage", "arguments": {"weekdays": ["maandag"]}}', "bad-request", "geen dag"),
    ('{"request": "coverage", "arguments": {"groups": ["iedereen"]}}', "unknown-group", "iedereen"),
    ('{"request": "list", "arguments": {"kind": "dingen"}}', "not-found", "dingen"),
    ("[" * 1_000_000, "bad-request", "te diep"),
    ('{"id": ' + "[" * 60 + "]" * 60 + "}", "bad-request", "'request' ontbreekt"),
    ('{"request": "ask", "arguments": {"question": "' + "[" * 100 + '\\" [", "desk": 1}}', "bad-request", "'desk'"),
    ('{"id": ' + "[" * 400_000 + "]" * 400_000 + ', "request": "ask"}', "bad-request", "te diep"),
    ("x" * 1_100_000, "line-too-long", "1048576"),
]

INITIALIZE = {"jsonrpc": "2.0", "id": 1, "method": "initialize",
              "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}


def run(arguments, text=""):
    done = subprocess.run([WEGWIJS, *arguments], input=text, capture_output=True, text=True, env=CLEAN, timeout=120)
    return done.returncode, done.stdout, done.stderr


def catches(process, number):
    """Whether a running process does something of its own with a signal."""
    caught = re.search(r"^SigCgt:\s*(\w+)$", pathlib.Path(f"/proc/{process}/status").read_text(), re.M)[1]
    return int(caught, 16) >> (number - 1) & 1 == 1


class Process:
    """A process that stays, spoken to line by line."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([WEGWIJS, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, env=CLEAN, bufsize=1)

    def say(self, message):
        self.process.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self):
        """Ends its input. Returns: exit code, what it still wrote, complaints."""
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


class Serving(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.kb = str(self.folder / "village.wegwijs")
        self.build(VILLAGE)

    def build(self, source):
        self.assertEqual(run(["build", str(source), "-o", self.kb])[0], 0)

    def other_village(self, old, new):
        """The village with one text in the place of another."""
        folder = self.folder / "other"
        folder.mkdir(exist_ok=True)
        text = (VILLAGE / "village.yaml").read_text(encoding="utf-8")
        self.assertIn(old, text)
        (folder / "village.yaml").write_text(text.replace(old, new), encoding="utf-8")
        return folder

    def batch(self, lines):
        code, out, err = run(["batch", "--kb", self.kb, "--at", AT], "\n".join(lines))
        self.assertEqual((code, err), (0, ""))
        return [json.loads(line) for line in out.splitlines()]

    def test_batch_gives_the_answers_of_the_command_line(self):
        lines = [json.dumps({"id": number, "request": request, "arguments": arguments})
                 for number, (request, arguments, _) in enumerate(SAME)]
        answers = self.batch(lines)
        self.assertEqual([a["id"] for a in answers], list(range(len(SAME))))
        for answer, (request, _, command) in zip(answers, SAME):
            with self.subTest(" ".join(command)):
                moment = [] if request in ("show", "list") else ["--at", AT]
                code, out, err = run([*command, "--kb", self.kb, *moment, "--json"])
                self.assertEqual((code, err), (0, ""))
                self.assertEqual(answer["answer"], json.loads(out))

    def test_mcp_gives_the_same_answers_as_text_and_as_structure(self):
        process = Process("mcp", "--kb", self.kb, "--at", AT)
        for number, (request, arguments, command) in enumerate(SAME):
            with self.subTest(" ".join(command)):
                reply = process.say({"jsonrpc": "2.0", "id": number, "method": "tools/call",
                                     "params": {"name": request, "arguments": arguments}})["result"]
                moment = [] if request in ("show", "list") else ["--at", AT]
                expected = json.loads(run([*command, "--kb", self.kb, *moment, "--json"])[1])
                self.assertIs(reply["isError"], False)
                self.assertEqual(json.loads(reply["content"][0]["text"]), expected)
                if isinstance(expected, dict):
                    self.assertEqual(reply["structuredContent"], expected)
        self.assertEqual(process.end(), (0, "", ""))

    def test_completing_goes_on_with_what_is_typed(self):
        found = self.batch(['{"request": "complete", "arguments": {"typed": "schuldh", "limit": 2}}'])[0]["answer"]["completions"]
        self.assertEqual(found[0]["text"], "Schuldhulpverlening")
        self.assertLessEqual(len(found), 2)

    def test_what_cannot_be_answered_gives_an_error_and_the_next_line_is_answered(self):
        good = '{"id": "goed", "request": "show", "arguments": {"id": "balie"}}'
        answers = self.batch([line for wrong, _, _ in REFUSED for line in (wrong, good)])
        self.assertEqual(len(answers), 2 * len(REFUSED))
        for (line, code, part), refused, answered in zip(REFUSED, answers[::2], answers[1::2]):
            with self.subTest(line[:100]):
                self.assertEqual(refused["error"]["code"], code)
                self.assertIn(part, refused["error"]["message"])
                self.assertEqual(answered["answer"]["id"], "balie")

    def test_blank_lines_carriage_returns_and_a_last_line_without_an_end_are_no_trouble(self):
        line = '{"id": 1, "request": "show", "arguments": {"id": "balie"}}'
        self.assertEqual(len(self.batch(["", line + "\r", "   ", line])), 2)

    def test_bytes_that_are_no_text_are_refused(self):
        done = subprocess.run([WEGWIJS, "batch", "--kb", self.kb], input=b'{"request": "\xff\xfe"}\n\x00\n', capture_output=True, env=CLEAN, timeout=60)
        self.assertEqual([json.loads(line)["error"]["code"] for line in done.stdout.splitlines()], ["bad-request"] * 2)

    def test_the_desk_of_the_process_serves_questions_that_name_none(self):
        code, out, _ = run(["batch", "--kb", self.kb, "--desk", "balie", "--at", AT], '{"request": "ask", "arguments": {"question": "schulden", "desk": null}}')
        self.assertEqual((code, json.loads(out)["answer"]["desk"]), (0, "balie"))

    def test_a_signal_to_stop_ends_the_process_as_the_end_of_the_input_does(self):
        for command in ("batch", "mcp"):
            for number in (signal.SIGTERM, signal.SIGINT):
                process = Process(command, "--kb", self.kb)
                process.say({"jsonrpc": "2.0", "id": 1, "method": "ping"})
                process.process.send_signal(number)
                self.assertEqual(process.end(), (0, "", ""))

    def test_a_second_signal_ends_a_process_whose_answers_nobody_reads(self):
        serving = Process("batch", "--kb", self.kb)
        serving.say({"request": "list", "arguments": {"kind": "desks"}})
        process = serving.process
        # More answers than a pipe holds: it waits for a reader that does not come.
        os.set_blocking(process.stdin.fileno(), False)
        with self.assertRaises(BlockingIOError):
            while True:
                os.write(process.stdin.fileno(), b'{"request": "coverage", "arguments": {"weekdays": ["all"], "groups": ["all"]}}\n' * 100)
        process.stdout.readline()  # it is at them
        process.send_signal(signal.SIGTERM)
        seen = (not catches(process.pid, signal.SIGTERM) for _ in range(500_000))
        self.assertTrue(any(seen), "the first signal had no effect")
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=60), -signal.SIGTERM)
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()

    def test_an_input_that_cannot_be_read_is_an_error(self):
        folder = os.open("/", os.O_RDONLY)
        self.addCleanup(os.close, folder)
        done = subprocess.run([WEGWIJS, "batch", "--kb", self.kb], stdin=folder, capture_output=True, text=True, env=CLEAN, timeout=60)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("de invoer kan niet worden gelezen", done.stderr)

    def test_a_reader_that_went_away_ends_the_process(self):
        process = Process("batch", "--kb", self.kb)
        process.say({"request": "list", "arguments": {"kind": "desks"}})
        process.process.stdout.close()
        process.process.stdin.write('{"request": "list", "arguments": {"kind": "desks"}}\n' * 2)
        process.process.stdin.flush()
        self.assertNotEqual(process.process.wait(timeout=60), 0)
        process.process.stderr.close()
        try:
            process.process.stdin.close()
        except BrokenPipeError:
            pass

    def test_a_replaced_map_is_used_from_the_next_message_on(self):
        process = Process("batch", "--kb", self.kb)
        show = {"request": "show", "arguments": {"id": "maatjes"}}
        self.assertEqual(process.say(show)["answer"]["name"], "Schuldmaatjes")
        self.build(self.other_village("name: Schuldmaatjes", "name: Maatjes bij schulden"))
        self.assertEqual(process.say(show)["answer"]["name"], "Maatjes bij schulden")
        self.assertEqual(process.end(), (0, "", ""))

    def test_a_replacement_that_is_no_map_is_told_once_and_the_old_map_goes_on(self):
        process = Process("batch", "--kb", self.kb)
        show = {"request": "show", "arguments": {"id": "maatjes"}}
        process.say(show)
        broken = self.folder / "broken"
        broken.write_bytes(b"no map at all")
        broken.replace(self.kb)
        for _ in range(3):
            self.assertEqual(process.say(show)["answer"]["name"], "Schuldmaatjes")
        pathlib.Path(self.kb).unlink()
        self.assertEqual(process.say(show)["answer"]["name"], "Schuldmaatjes")
        code, out, err = process.end()
        self.assertEqual((code, out, err.count("village.wegwijs")), (0, "", 1))

    def test_a_process_without_a_map_says_so_at_once(self):
        for command in ("batch", "mcp"):
            code, out, err = run([command, "--kb", "/nergens/map.wegwijs"])
            self.assertEqual((code, out), (1, ""))
            self.assertIn("/nergens/map.wegwijs", err)

    def test_mcp_introduces_itself_and_takes_the_revision_that_is_asked_for(self):
        process = Process("mcp", "--kb", self.kb)
        result = process.say(INITIALIZE)["result"]
        self.assertEqual((result["protocolVersion"], result["serverInfo"]["name"]), ("2025-06-18", "wegwijs"))
        self.assertIn("tools", result["capabilities"])
        other = json.loads(json.dumps(INITIALIZE).replace("2025-06-18", "1999-01-01"))
        self.assertEqual(process.say(other)["result"]["protocolVersion"], "2025-11-25")
        # A notification gets no answer: what is read next belongs to the ping.
        process.process.stdin.write('{"jsonrpc": "2.0", "method": "notifications/initialized"}\n')
        process.process.stdin.write('{"jsonrpc": "2.0", "id": 9, "result": {}}\n')
        self.assertEqual(process.say({"jsonrpc": "2.0", "id": "p", "method": "ping"}), {"jsonrpc": "2.0", "id": "p", "result": {}})
        self.assertEqual(process.end(), (0, "", ""))

    def test_every_tool_tells_its_arguments_and_that_it_only_reads(self):
        process = Process("mcp", "--kb", self.kb)
        tools = {t["name"]: t for t in process.say({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})["result"]["tools"]}
        self.assertLessEqual({"ask", "find", "show", "route", "coverage"}, set(tools))
        for tool in tools.values():
            self.assertIs(tool["annotations"]["readOnlyHint"], True)
            self.assertEqual(tool["inputSchema"]["type"], "object")
            self.assertTrue(all(p["description"] for p in tool["inputSchema"]["properties"].values()))
        self.assertEqual(tools["ask"]["inputSchema"]["required"], ["question"])
        self.assertEqual(process.end()[0], 0)

    def test_mcp_errors_have_the_codes_of_json_rpc(self):
        process = Process("mcp", "--kb", self.kb)
        for message, code in (("nonsense", -32700), ("[]", -32600), ('{"id": 1, "method": "ping"}', -32600), ("x" * 1_100_000, -32600),
                              ('{"jsonrpc": "2.0", "id": 1, "method": "resources/list"}', -32601),
                              ('{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": []}', -32602),
                              ('{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "build"}}', -32602),
                              ('{"jsonrpc": ' + "[" * 400_000 + "]" * 400_000 + ', "id": 1, "method": "ping"}', -32700)):
            with self.subTest(message[:80]):
                self.assertEqual(process.say(message)["error"]["code"], code)
        wrong = process.say({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "show", "arguments": {"id": "bali"}}})
        self.assertIs(wrong["result"]["isError"], True)
        self.assertIn("bedoelt u 'balie'?", wrong["result"]["content"][0]["text"])
        self.assertEqual(process.end(), (0, "", ""))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
