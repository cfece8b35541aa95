"""The grammar of languages that write words apart and name their months."""

from __future__ import annotations

from loaders.timexes.grammar import dates, joins, relative, times

RULES = (*dates.RULES, *times.RULES, *relative.RULES, *joins.RULES)
