#!/usr/bin/env python3
"""What `export` and `sheet` write is read by the programs it is meant for.

    export_test.py WEGWIJS
"""
import html.parser
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

try:
    import igraph
    import networkx
except ImportError:
    sys.exit("export_test.py needs NetworkX and igraph: apt-get install python3-networkx python3-igraph")

HERE = pathlib.Path(__file__).resolve().parent
WEGWIJS = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "wegwijs").resolve()
SVG = "{http://www.w3.org/2000/svg}"


class Page(html.parser.HTMLParser):
    """Which elements were left open, and all the words."""
    VOID = {"meta"}

    def __init__(self):
        super().__init__()
        self.open, self.words, self.rows = [], "", 0

    def handle_starttag(self, tag, attrs):
        self.rows += tag == "tr"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, data):
        self.words += data


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = pathlib.Path(cls.folder.name)
        cls.kb = cls.root / "village.wegwijs"
        assert cls.run_(cls, "build", str(HERE / "village"), "-o", str(cls.kb))[0] == 0

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_(self, *arguments):
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS", "COLUMNS"))}
        done = subprocess.run([str(WEGWIJS), *arguments], capture_output=True, text=True, timeout=60,
                              env={**clean, "WEGWIJS_KB": str(self.kb)})
        return done.returncode, done.stdout, done.stderr

    def graph(self, form, *arguments):
        code, out, err = self.run_("export", "graph", "--format", form, *arguments)
        self.assertEqual((code, err), (0, ""))
        return out

    def test_networkx_and_igraph_read_the_same_network(self):
        path = self.root / "network.graphml"
        path.write_text(self.graph("graphml", "--desk", "balie", "--theme", "finance"), encoding="utf-8")
        one, other = networkx.read_graphml(path), igraph.Graph.Read_GraphML(str(path))
        self.assertTrue(one.is_directed() and other.is_directed())
        ours = {(a, b, data["kind"]) for a, b, data in one.edges(data=True)}
        theirs = {(other.vs[e.source]["id"], other.vs[e.target]["id"], e["kind"]) for e in other.es}
        self.assertEqual(ours, theirs)
        self.assertIn(("balie", "gemeente-dorp-schuldhulp", "warm"), ours)
        self.assertEqual(one.nodes["balie"]["kind"], "desk")
        self.assertTrue(one.nodes["balie"]["label"])
        self.assertIs(one.edges["balie", "gemeente-dorp-schuldhulp"]["agreed"], True)
        self.assertEqual(one.edges["balie", "gemeente-dorp-schuldhulp"]["effort"], 1)

    def test_the_picture_is_sound_svg_with_every_node_and_a_legend(self):
        nodes = len(networkx.parse_graphml(self.graph("graphml", "--desk", "balie", "--theme", "finance")))
        picture = tree.fromstring(self.graph("svg", "--desk", "balie", "--theme", "finance"))
        self.assertEqual(picture.tag, SVG + "svg")
        self.assertEqual(len(picture.findall(SVG + "g")), nodes)
        words = [text.text for text in picture.iter(SVG + "text")]
        for word in ("intern", "warm", "extern", "informatiepunt"):
            self.assertIn(word, words)

    def test_kinds_differ_in_line_and_not_in_colour_alone(self):
        picture = tree.fromstring(self.graph("svg", "--desk", "balie", "--theme", "finance"))
        lines = {(path.get("stroke"), path.get("stroke-dasharray")) for path in picture.iter(SVG + "path") if path.get("marker-end")}
        self.assertEqual(len(lines), 3)
        self.assertEqual(len({dashes for _, dashes in lines}), 3)

    def test_nothing_is_drawn_outside_the_picture(self):
        picture = tree.fromstring(self.graph("svg", "--desk", "balie", "--theme", "finance"))
        width, height = float(picture.get("width")), float(picture.get("height"))
        boxes = [[float(box.get(key)) for key in ("x", "y", "width", "height")] for group in picture.findall(SVG + "g")
                 for box in group.findall(SVG + "rect")]
        for x, y, wide, high in boxes:
            self.assertTrue(0 <= x and x + wide <= width and 0 <= y and y + high <= height)
        for number, (x, y, wide, high) in enumerate(boxes):
            for x2, y2, _, _ in boxes[:number]:
                self.assertTrue(abs(x - x2) >= wide or abs(y - y2) >= high, "two boxes overlap")

    def test_dot_names_every_node_and_edge(self):
        text = self.graph("dot", "--desk", "balie", "--theme", "finance")
        self.assertTrue(text.startswith("digraph"))
        self.assertEqual(text.count("{"), text.count("}"))
        self.assertIn('"balie" -> "gemeente-dorp-schuldhulp" [color="#B34700", style=dashed', text)

    def test_a_limit_is_kept_and_what_is_left_out_is_told(self):
        text = self.graph("svg", "--desk", "balie", "--theme", "finance", "--limit", "2")
        self.assertEqual(len(tree.fromstring(text).findall(SVG + "g")), 2)
        self.assertIn("niet getekend: nog ", text)

    def test_a_sheet_is_whole_html_with_who_how_when_and_the_urgent_numbers(self):
        path = self.root / "sheet.html"
        code, out, err = self.run_("sheet", "balie", "--theme", "debts", "--at", "2026-11-24 14:10", "-o", str(path))
        self.assertEqual((code, out, err), (0, "", ""))
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        self.assertEqual(page.open, [])
        self.assertGreater(page.rows, 2)
        for part in ("stand van di 24 nov 2026", "nodig: toestemming", "Bel samen met intake schuldhulp (013 123 45 67)", "0800-9009"):
            self.assertIn(part, page.words)
        self.assertEqual(list(self.root.glob("*.new")), [])

    def test_a_sheet_answers_as_json(self):
        code, out, err = self.run_("sheet", "balie", "--theme", "debts", "--at", "2026-11-24 14:10", "--json")
        self.assertEqual((code, err), (0, ""))
        sheet = json.loads(out)
        self.assertEqual(sheet["desk"]["id"], "balie")
        self.assertIn("0800-9009", [urgent["phone"] for urgent in sheet["urgent"]])
        self.assertIn("Bel samen met intake schuldhulp (013 123 45 67)", sheet["lines"][0]["how"])

    def test_a_sheet_keeps_to_one_page_unless_a_number_is_asked_for(self):
        many = self.root / "many"
        many.mkdir()
        services = "\n".join(f'      - {{id: help-{i}, name: "{"Hulp bij schulden " * 6}", themes: [debts]}}' for i in range(30))
        (many / "many.yaml").write_text((HERE / "village" / "village.yaml").read_text(encoding="utf-8"), encoding="utf-8")
        (many / "more.yaml").write_text("organizations:\n  - id: many\n    name: Velen\n    kind: charity\n    provenance: "
                                        "{source: test, seen_on: 2026-09-01}\n    services:\n" + services, encoding="utf-8")
        kb = str(self.root / "many.wegwijs")
        self.assertEqual(self.run_("build", str(many), "-o", kb)[0], 0)
        rows = []
        for limit in ((), ("--limit", "25")):
            code, out, err = self.run_("sheet", "balie", "--theme", "debts", "--kb", kb, *limit)
            self.assertEqual((code, err), (0, ""))
            page = Page()
            page.feed(out)
            rows.append(page.rows - 1)
            self.assertIn("Niet op dit blad: nog ", page.words)
        self.assertLess(rows[0], 16)
        self.assertGreater(rows[0], 8)
        self.assertEqual(rows[1], 25)

    def test_what_cannot_be_is_refused(self):
        for arguments, code, part in ((("export", "graph", "--desk", "bali"), 1, "'balie'"), (("export", "map"), 2, "map"),
                                      (("export", "graph", "--format", "png"), 2, "png"), (("sheet", "bali"), 1, "'balie'"),
                                      (("sheet", "balie", "--limit", "0"), 2, "limiet"),
                                      (("sheet", "balie", "-o", "/nergens/blad.html"), 1, "/nergens/blad.html")):
            with self.subTest(" ".join(arguments)):
                told, out, err = self.run_(*arguments)
                self.assertEqual((told, out), (code, ""), err)
                self.assertIn(part, err)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
