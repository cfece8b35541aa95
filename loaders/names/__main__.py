"""Scores of pairs of names: reads ``name TAB name`` lines, prints one score a line, higher is likelier."""

from __future__ import annotations

import sys

from loaders.names import score


def main() -> None:
    """Standard input to standard output."""
    for line in sys.stdin:
        left, _, right = line.rstrip("\n").partition("\t")
        sys.stdout.write(f"{score(left, right):.6f}\n")


if __name__ == "__main__":
    main()
