"""The timeline page beside stock pyvis and vis-timeline: the same events, one browser, one run.

    npm install vis-timeline            # anywhere outside the repository
    python benchmarks/timeline.py --vis-timeline node_modules/vis-timeline > table.md

Each page is opened offline in headless Chromium (1400 × 820, no GPU). "Ready" is the second frame after the page is
loaded and drawn. "Pan" and "zoom" are the main thread's CPU for each of 40 drags of 12 px and 40 turns of the wheel
(TaskDuration of the DevTools protocol in thread ticks): a dropped frame is not taken for a fast one, and what else the
machine does is not counted.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "page")]

import cable  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from pyvis.network import Network  # noqa: E402

from graph.exporters import html  # noqa: E402
from graph.exporters.shape import MOMENT, shape_of  # noqa: E402
from graph.items import Item  # noqa: E402

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic"]
STEPS = 40
READY = "() => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(() => go(performance.now()))))"


def ours(items: list[Item], folder: Path, _: Path) -> Path:
    """The page of this project."""
    path = folder / "annals.html"
    path.write_text(html.render(items), encoding="utf-8")
    return path


def stock_pyvis(items: list[Item], folder: Path, _: Path) -> Path:
    """What pyvis makes of the same events: a node an event and lane, placed by time and lane, physics off."""
    net = Network(height="780px", width="100%", cdn_resources="in_line")
    lanes: dict[str, int] = {}
    for number, (item, lane, lo, _hi) in enumerate(_rows(items)):
        y = lanes.setdefault(lane, len(lanes)) * 60
        net.add_node(number, label=item.title, title=item.title, x=lo / 86_400 / 4, y=y, shape="diamond", size=6)
    net.toggle_physics(False)
    path = folder / "pyvis.html"
    path.write_text(net.generate_html(), encoding="utf-8")
    return path


def vis_timeline(items: list[Item], folder: Path, package: Path) -> Path:
    """vis-timeline with its defaults: a group a lane, points for exact dates, ranges for the rest."""
    script = (package / "standalone" / "umd" / "vis-timeline-graph2d.min.js").read_text(encoding="utf-8")
    style = (package / "styles" / "vis-timeline-graph2d.min.css").read_text(encoding="utf-8")
    rows = [
        {"id": n, "group": lane, "content": item.title, "start": lo * 1000}
        | ({} if shape_of(item).kind == MOMENT and shape_of(item).precision in ("d", "mi") else {"end": hi * 1000})
        for n, (item, lane, lo, hi) in enumerate(_rows(items))
    ]
    groups = [{"id": lane, "content": lane} for lane in dict.fromkeys(row["group"] for row in rows)]
    path = folder / "vis-timeline.html"
    path.write_text(
        f"<!doctype html><meta charset=utf-8><style>{style}</style><div id=box></div><script>{script}</script><script>"
        f"const items = {json.dumps(rows)}, groups = {json.dumps(groups)};"
        "new vis.Timeline(document.getElementById('box'), items, groups, {height: '780px'});</script>",
        encoding="utf-8",
    )
    return path


def _rows(items: list[Item]) -> Iterator[tuple[Item, str, int, int]]:
    """Each placed event once for each lane it stands in, as our page draws it."""
    for item in items:
        shape = shape_of(item)
        if shape.lo is not None and shape.hi is not None:
            for one in item.participants:
                yield item, one.name, shape.lo, shape.hi


MAKERS: dict[str, Callable[[list[Item], Path, Path], Path]] = {
    "Annals": ours,
    "stock pyvis 0.3.2": stock_pyvis,
    "vis-timeline": vis_timeline,
}


def measure(browser: Browser, path: Path) -> dict[str, float]:
    """Ready in ms, CPU a frame in ms for pan and zoom, heap in MB."""
    context = browser.new_context(viewport={"width": 1400, "height": 820})
    context.set_offline(True)
    page = context.new_page()
    page.goto(path.as_uri(), wait_until="load", timeout=240_000)
    if path.name == "annals.html":
        page.wait_for_function("document.documentElement.dataset.ready === '1'", timeout=240_000)
    ready = page.evaluate(READY)
    page.wait_for_timeout(500)
    devtools = context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})

    def numbers() -> dict[str, float]:
        return {one["name"]: one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}

    def cost(step: Callable[[int], Any]) -> float:
        before = numbers()["TaskDuration"]
        for k in range(STEPS):
            step(k)
            page.evaluate(READY)
        return (numbers()["TaskDuration"] - before) * 1000 / STEPS

    page.mouse.move(800, 400)
    page.mouse.down()
    pan = cost(lambda k: page.mouse.move(800 - 12 * (k % 20), 400))
    page.mouse.up()
    zoom = cost(lambda k: page.mouse.wheel(0, -60 if k < STEPS // 2 else 60))
    heap = numbers()["JSHeapUsedSize"] / 1e6
    context.close()
    return {"ready": ready, "pan": pan, "zoom": zoom, "heap": heap}


def main() -> None:
    """Print the table as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--vis-timeline", type=Path, required=True, help="the npm package's folder")
    parser.add_argument("--events", type=int, nargs="+", default=[1_000, 10_000, 50_000])
    parser.add_argument("--most", type=int, default=10_000, help="the others are not tried above this many events")
    options = parser.parse_args()
    print("| events | page | file | made in | ready | CPU a frame: pan | zoom | heap |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        for count in options.events:
            items = cable.many(count)
            for name, make in MAKERS.items():
                if count > options.most and make is not ours:
                    continue
                start = time.perf_counter()
                path = make(items, Path(folder), options.vis_timeline)
                made = time.perf_counter() - start
                m = measure(browser, path)
                print(
                    f"| {count:,} | {name} | {path.stat().st_size / 1e6:.2f} MB | {made:.1f} s | {m['ready']:,.0f} ms |"
                    f" {m['pan']:.1f} ms | {m['zoom']:.1f} ms | {m['heap']:.0f} MB |",
                    flush=True,
                )
        browser.close()


if __name__ == "__main__":
    main()
