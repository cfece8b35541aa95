"""Islands → expressions: the rules of each level, left to right, longest alternative as listed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.timexes.language import Language, Node, Rule

#: An island longer than this is a table or an attack; it is read in pieces, so that time stays linear.
LONGEST = 200


def parse(nodes: list[Node], lang: Language) -> list[Node]:
    """Apply the cascade to an island; what comes back are nodes of which the expressions are some."""
    if len(nodes) > LONGEST:
        parts = [nodes[i : i + LONGEST] for i in range(0, len(nodes), LONGEST)]
        return [node for part in parts for node in parse(part, lang)]
    level = 0
    while (level := lang.next_level("".join(node.cat for node in nodes), level)) < len(lang.levels):
        nodes = _level(nodes, *lang.levels[level], lang)
        level += 1
    return nodes


def _level(nodes: list[Node], pattern: re.Pattern[str], rules: Sequence[Rule], lang: Language) -> list[Node]:
    cats = "".join(node.cat for node in nodes)
    at = 0
    while at < len(cats):
        m = pattern.search(cats, at)
        if not m or not m.lastgroup:
            break
        first, last = m.span()
        made = _build(nodes[first:last], rules[int(m.lastgroup[1:])])
        if made is None:
            made, last = _others(nodes, cats, first, rules, lang)
        if made is None:
            at = first + 1
            continue
        nodes = [*nodes[:first], made, *nodes[last:]]
        cats = cats[:first] + made.cat + cats[last:]
        at = first + 1
    return nodes


def _others(nodes: list[Node], cats: str, first: int, rules: Sequence[Rule], lang: Language) -> tuple[Node | None, int]:
    """The first rule that builds something at this place, after the likeliest one refused."""
    for candidate, regex in zip(rules, lang.single(rules), strict=True):
        m = regex.match(cats, first)
        if m and m.end() > first:
            made = _build(nodes[first : m.end()], candidate)
            if made is not None:
                return made, m.end()
    return None, first


def _build(part: list[Node], by: Rule) -> Node | None:
    value = by.build(part)
    if value is None:
        return None
    cat = by.makes
    if isinstance(value, tuple):
        cat, value = value
    return Node(part[0].start, part[-1].end, cat, value, rule=by.name)
