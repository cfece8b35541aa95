"""The grammar of languages that write words apart and name their months."""

from __future__ import annotations

from loaders.timexes.grammar import dates, joins, ranges, relative, times

RULES = (*dates.RULES, *times.RULES, *relative.RULES, *joins.RULES, *ranges.RULES)

#: The same for languages whose last and next may follow the noun.
RULES_STEP_AFTER = (*RULES, *relative.STEP_AFTER)
