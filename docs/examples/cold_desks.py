"""Which desks have no warm path for a theme, and which partners would fix most of them?

    python docs/examples/cold_desks.py brabant.wegwijs debts
"""

from __future__ import annotations

import sys
from collections import Counter

import wegwijs


def cold_desks(kb: wegwijs.KnowledgeBase, theme: str) -> list[str]:
    """Ids of desks whose warmest referral for the theme is external, or that have none."""
    found = kb.coverage(themes=[theme])
    return [found.rows[cell.row].id for cell in found.cells if cell.kind not in ("internal", "warm")]


def partners_to_call(kb: wegwijs.KnowledgeBase, theme: str, desks: list[str]) -> Counter[str]:
    """For how many of the desks each partner could make the path warm."""
    calls: Counter[str] = Counter()
    for desk in desks:
        gaps = [gap for gap in kb.warm_gaps(desk)[0].gaps if kb.is_or_below(theme, gap.theme)]
        calls.update({one.organization_name for gap in gaps for one in gap.candidates})
    return calls


def main(file: str, theme: str) -> None:
    kb = wegwijs.open(file)
    desks = cold_desks(kb, theme)
    print(f"{len(desks)} of {len(kb.coverage(themes=[theme]).rows)} desks have no warm path for {theme}:", ", ".join(desks))
    for partner, count in partners_to_call(kb, theme, desks).most_common(5):
        print(f"{count} desks: {partner}")


if __name__ == "__main__":
    main(*sys.argv[1:])
