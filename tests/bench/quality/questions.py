"""Lists of questions, and how good an answer to one is."""
import csv
import collections


def read(path):
    with open(path, encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["question"].strip()]


def accepted(organization, accept):
    """`gemeente` stands for any municipality, `bibliotheek` (or `ido`) for the library's own offer."""
    if organization in accept:
        return True
    if "gemeente" in accept and organization.startswith("gemeente-"):
        return True
    return ("bibliotheek" in accept or "ido" in accept) and organization.startswith("bibliotheek-")


def rank(row, organizations):
    """Of the first accepted organization, from 1; 0 for none. `none` is right when nothing was found."""
    accept = row["accept"].split("|")
    if accept == ["none"]:
        return 0 if organizations else 1
    for place, organization in enumerate(organizations, 1):
        if accepted(organization, accept):
            return place
    return 0


Figures = collections.namedtuple("Figures", "n first three mrr")


def figures(ranks):
    n = max(len(ranks), 1)
    return Figures(len(ranks), sum(r == 1 for r in ranks) / n, sum(1 <= r <= 3 for r in ranks) / n,
                   sum(1 / r for r in ranks if r) / n)


def by_kind(rows, ranks):
    """Figures for each kind, for those with a partner (`on topic`), the noisy ones, and all."""
    groups = collections.defaultdict(list)
    for row, r in zip(rows, ranks):
        groups[row["kind"]].append(r)
        groups["all"].append(r)
        if row["kind"] != "off-topic":
            groups["on topic"].append(r)
        if row["kind"] not in ("off-topic", "plain"):
            groups["noisy"].append(r)
    return {kind: figures(ranks) for kind, ranks in groups.items()}


def show(rows, ranks):
    for kind, f in sorted(by_kind(rows, ranks).items()):
        print(f"{kind:10} n={f.n:3}  success@1 {f.first:.3f}  success@3 {f.three:.3f}  MRR {f.mrr:.3f}")
