#!/usr/bin/env python3
"""How often search finds the right partner: ours beside other engines on the same documents, in one run.

    quality.py QUALITY_BENCH [--map FILE] [--questions LIST.csv …] [--no-page]

Without --map the partner data is built first. Lists: the development questions, our own, and those that weights were
chosen by; other lists can be given. Writes docs/benchmarks/quality.md and a picture.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "quality"))
import page  # noqa: E402
import peers  # noqa: E402
import questions  # noqa: E402

ROOT = HERE.parents[1]
LISTS = [
    ("development", ROOT.parent / "shared/data/questions_dev.csv"),
    ("own", HERE / "quality/own_questions.csv"),
    ("tuning", HERE / "quality/tuning_questions.csv"),
    ("validation", HERE / "quality/validation_questions.csv"),
    ("unseen", HERE / "quality/unseen_questions.csv"),
]
DANGER = HERE / "quality/urgent_questions.csv"


class Ours:
    def __init__(self, program, map_file):
        self.process = subprocess.Popen([program, map_file], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def documents(self, own_texts=False):
        """(organization, open to the desk's town, text) of every service; with its own texts only, or those of its products too."""
        self.tell("documents own" if own_texts else "documents")
        rows = []
        while (line := self.process.stdout.readline().rstrip("\n")) != "end":
            organization, local, text = line.split("\t", 2)
            rows.append((organization, local == "1", text))
        return rows

    def dangers(self, asked):
        """For each question the ids of the dangers in it."""
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("\n".join(question.replace("\n", " ") for question in asked) + "\n")
            file.flush()
            self.tell("urgent " + file.name)
            return [self.process.stdout.readline().split() for _ in asked]

    def ask(self, question):
        self.tell("ask " + question.replace("\n", " "))
        pairs = self.process.stdout.readline().split()
        return [(pair.rsplit(":", 1)[0], float(pair.rsplit(":", 1)[1])) for pair in pairs]


def danger_section(ours):
    """How much danger is recognised, and how often where there is none: also in all off-topic questions."""
    rows = questions.read(DANGER)
    calm = [row["question"] for row in rows if row["accept"] == "none"]
    calm += [row["question"] for _, path in LISTS if path.exists() for row in questions.read(path) if row["kind"] == "off-topic"]
    danger = [row for row in rows if row["accept"] != "none"]
    told = ours.dangers([row["question"] for row in danger])
    seen = sum(bool(set(ids) & set(row["accept"].split("|"))) for row, ids in zip(danger, told))
    alarms = sum(bool(ids) for ids in ours.dangers(calm))
    print(f"danger: {seen} of {len(danger)} recognised, {alarms} false alarms in {len(calm)}")
    return (f"## Danger\n\nOf {len(danger)} questions in which somebody is in danger, in several wordings for each situation of the map, {seen} "
            f"bring up the right situation; the phrases of the map were completed with these wordings at hand. Of {len(calm)} questions in "
            f"which nobody is, many with the same words, {alarms} bring up one.\n")


def measured(rows, ask, organization_of):
    """For each question the answer as (organization, score)."""
    return [[(organization_of(key), score) for key, score in ask(row["question"])] for row in rows]


def ranks_of(rows, answers, threshold=None):
    """With a threshold an answer of which the best scores less is "nothing found"."""
    ranks = []
    for row, answer in zip(rows, answers):
        if threshold is not None and answer and answer[0][1] < threshold:
            answer = []
        ranks.append(questions.rank(row, [organization for organization, _ in answer]))
    return ranks


def best_threshold(rows, answers):
    """What would have been best for these very questions: more than a peer could know, to be on the safe side."""
    tops = sorted({answer[0][1] for answer in answers if answer})
    tries = [tops[i * (len(tops) - 1) // 40] for i in range(41)] if tops else [0]

    def value(threshold):
        kinds = questions.by_kind(rows, ranks_of(rows, answers, threshold))
        return kinds["all"].three

    return max(tries, key=value)


def three(value):
    return f"{value:.3f}"


def picture(results):
    shades = {"ours": "#0060A0"}
    parts, y = [], 46
    for name, kinds in results:
        for label, figures in (("with a partner", kinds.get("on topic")), ("noisy", kinds.get("noisy")), ("all", kinds["all"])):
            if label == "with a partner":
                parts.append(f'<text x="12" y="{y + 12}" font-size="13" font-weight="bold">{name}</text>')
                y += 20
            if figures is None:
                continue
            width = figures.three * 380
            parts.append(f'<text x="24" y="{y + 11}" font-size="12">{label}</text>')
            parts.append(f'<rect x="130" y="{y}" width="{width:.0f}" height="14" fill="{shades.get(name, "#767676")}"/>')
            parts.append(f'<text x="{136 + width:.0f}" y="{y + 11}" font-size="12">{figures.three:.2f}</text>')
            y += 18
        y += 10
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="{y}" role="img" fill="#111111" '
            'font-family="Arial, sans-serif"><title>Right partner among the first three</title>'
            '<rect width="100%" height="100%" fill="#FFFFFF"/><text x="12" y="24" font-size="15" font-weight="bold">'
            "Right partner among the first three (success@3)</text>" + "".join(parts) + "</svg>\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--map")
    parser.add_argument("--questions", nargs="*")
    parser.add_argument("--no-page", action="store_true")
    options = parser.parse_args()
    lists = [(pathlib.Path(path).stem, pathlib.Path(path)) for path in options.questions] if options.questions else LISTS

    with tempfile.TemporaryDirectory() as folder:
        map_file = options.map
        if map_file is None:
            map_file = f"{folder}/map.wegwijs"
            subprocess.run([options.program, "--build", str(ROOT / "partners"), map_file], check=True)
        ours = Ours(options.program, map_file)
        documents = ours.documents()
        local = [(number, text) for number, (_, is_local, text) in enumerate(documents) if is_local]
        own = [(number, text) for number, (_, is_local, text) in enumerate(ours.documents(own_texts=True)) if is_local]
        peers.install()
        engines, bare, missing = [("ours", ours.ask, lambda organization: organization)], [], []
        opened = []
        for name, make in peers.MAKERS:
            for texts, list_of_engines in ((local, engines), (own, bare)):
                try:
                    peer = make(texts)
                except peers.Missing as reason:
                    if texts is local:
                        missing.append(f"{name}: not measured, {reason}.")
                    continue
                opened.append(peer)
                list_of_engines.append((name, peer.ask, lambda number: documents[number][0]))
        try:
            report(lists, engines, bare, missing, len(local), danger_section(ours), options.no_page)
        finally:
            for peer in opened:
                peer.close()


def report(lists, engines, bare, missing, size, danger, no_page):
    sections, pictures = [], []
    for title, path in lists:
        if not path.exists():
            missing.append(f"The list “{title}” is not there.")
            continue
        rows = questions.read(path)
        results, flattered, lines, kinds_lines = [], [], [], []
        for name, ask, organization_of in engines:
            answers = measured(rows, ask, organization_of)
            tries = [(name, questions.by_kind(rows, ranks_of(rows, answers)))]
            results += tries
            if name != "ours":
                tries.append((name + ", best threshold", questions.by_kind(rows, ranks_of(rows, answers, best_threshold(rows, answers)))))
                flattered.append(tries[1])
            for label, kinds in tries:
                get = lambda kind: kinds.get(kind, questions.Figures(0, 0, 0, 0))
                lines.append([label, three(get("all").first), three(get("all").three), three(get("all").mrr), three(get("on topic").three),
                          three(get("noisy").three), three(get("off-topic").first)])
                print(f"{title}: {label}: all@3 {get('all').three:.3f} on topic@3 {get('on topic').three:.3f} noisy@3 "
                  f"{get('noisy').three:.3f} off-topic {get('off-topic').first:.3f}", flush=True)
        ours = results[0][1]
        for kind in sorted(ours):
            if kind in ("all", "on topic", "noisy"):
                continue
            kinds_lines.append([kind, ours[kind].n, three(ours[kind].first), three(ours[kind].three), three(ours[kind].mrr)] +
                               [three(kinds[kind].three) for _, kinds in results[1:]])
        best = max((kinds["all"].three for _, kinds in results[1:]), default=0)
        with_own = [questions.by_kind(rows, ranks_of(rows, measured(rows, ask, organization_of)))["all"].three for _, ask, organization_of in bare]
        print(f"{title}: peers with each service's own texts only: all@3 at most {max(with_own, default=0):.3f}", flush=True)
        flattering = max((kinds["all"].three for _, kinds in flattered), default=0)
        sections.append(
            f"## {title.capitalize()} questions ({len(rows)})\n\n"
            + page.table(["engine", "success@1", "success@3", "MRR", "@3 with a partner", "@3 noisy", "nothing found when right"], lines)
            + f"\n\nThe nearest peer is {ours['all'].three - best:.3f} behind in success@3 over all as it comes, {ours['all'].three - flattering:.3f} with its best threshold; "
            f"with the services' own texts only, without those of their products, {ours['all'].three - max(with_own, default=0):.3f}.\n\nOurs by kind, and the peers' success@3:\n\n"
            + page.table(["kind", "n", "success@1", "success@3", "MRR"] + [name for name, _ in results[1:]], kinds_lines)
            + f"\n\n![success@3 of {title} questions](quality-{title}.svg)\n")
        pictures.append((f"quality-{title}.svg", picture(results)))
    if no_page:
        return
    notes = (HERE / "quality/notes.md").read_text(encoding="utf-8")
    page.write("quality.md", "# How often search finds the right partner\n\n"
               "Repeat: `tests/bench/run quality`. " + page.machine() + "\n\n"
               f"Every engine has the same {size} documents: one for each service open to people of Tilburg, with all its texts and those of its "
               "products. Ours answers through `ask` at the LocHal. The others look for any of the words, once as they come, which is never "
               "“nothing found” where a word occurs, and once with the threshold on their score that is best for the very questions asked, "
               "which flatters them; ours has the one of `weights.hpp`. That a service answers to the words of the products that it handles is "
               "something that search has to know: how far the others come without having it written out for them is told as well. "
               "A question counts for success@3 when an accepted organization is among the first three options, or nothing is "
               "found where nothing should be.\n\n"
               + "\n".join(sections) + "\n" + danger + "\n" + "".join(f"* {line}\n" for line in missing) + notes, pictures)


if __name__ == "__main__":
    main()
