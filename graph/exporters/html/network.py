"""pyvis.Network as a safe carrier: our template with autoescape, no CDN, no files beside the page, UTF-8.

What the stock class does and this one does not: scan a list at each add_node and add_edge, copy lib/ into the working
folder, load from a CDN, write in the locale's encoding, render titles as HTML.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pyvis
from jinja2 import Environment, PackageLoader
from pyvis.network import Network

_VIS = Path(pyvis.__file__).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"


@cache
def vis_network() -> str:
    """The vis-network script that pyvis carries, without its source-map comment (nothing may be fetched)."""
    return re.sub(r"\n?//# sourceMappingURL=.*\s*$", "", _VIS.read_text(encoding="utf-8"))


class TimelineNetwork(Network):  # type: ignore[misc]  # pyvis is untyped
    """Nodes are entities with their places, edges are relations; the template is the timeline page."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading=heading, directed=True, cdn_resources="in_line")
        self.templateEnv = Environment(loader=PackageLoader("graph.exporters.html", "."), autoescape=True)
        self.path = "timeline.html.jinja"
        self._known: set[str] = set()

    def add_node(self, n_id: str, label: str | None = None, **options: Any) -> None:
        """A node, once; membership is looked up in a set."""
        if n_id not in self._known:
            self._known.add(n_id)
            self.node_ids.append(n_id)
            self.nodes.append({"id": n_id, "label": label or "", **options})

    def add_edge(self, source: str, to: str, **options: Any) -> None:
        """An edge between two nodes that exist; others are left out."""
        if source in self._known and to in self._known:
            self.edges.append({"from": source, "to": to, **options})

    def page(self, **extras: Any) -> str:
        """The page as text. ``extras`` reach the template, which escapes whatever is not Markup."""
        self.templateEnv.globals.update(extras)
        html = str(self.generate_html(name="page.html", local=True, notebook=False))
        return html.encode("utf-8", "replace").decode()  # a lone surrogate cannot be written
