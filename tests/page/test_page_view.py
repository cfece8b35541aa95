"""The drawn timeline in a real browser, offline: how it moves, packs, speaks and fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graph.exporters.when import when
from graph.items import items_of
from tests.page import cable

Show = Callable[..., Any]


def look(page: Any, first: int, last: int) -> None:
    """Set the view to whole years."""
    page.js("([a, b]) => { annals.setView(Date.UTC(a, 0, 1), Date.UTC(b, 0, 1)); annals.frame(); }", [first, last])
    page.settle()


def test_only_the_file_is_asked_for_and_nothing_complains(show: Show) -> None:
    """A page asks for itself alone, works offline, and breaks none of its own rules."""
    page = show(cable.items(), relations=cable.relations())
    for key in ("t", "r", "r", "s"):
        page.page.keyboard.press(key)
        page.settle()
    page.clean()


def test_zoom_goes_from_years_to_minutes_without_drift(show: Show) -> None:
    """The wheel zooms from years to minutes; the time under the pointer moves less than a pixel; ticks follow."""
    page = show(cable.items())
    look(page, 1840, 1880)
    box = page.page.locator("#canvasbox").bounding_box()
    page.page.mouse.move(box["x"] + 500, box["y"] + 250)
    units, drift = [], 0.0
    for _ in range(80):
        at = page.js("annals.tm(500)")
        page.page.mouse.wheel(0, -120)
        page.page.wait_for_timeout(20)
        unit = page.js("annals.axis().n + annals.axis().unit")
        if not units or units[-1] != unit:
            units.append(unit)
        drift = max(drift, abs(page.js("t => annals.px(t) - 500", at)))
    assert drift < 1
    assert {unit.strip("0123456789") for unit in units} == {"year", "month", "day", "hour", "minute"}


def test_a_year_is_drawn_as_a_year(show: Show) -> None:
    """The bar of a year is as wide as a year, whatever the scale."""
    page = show(cable.items())
    look(page, 1860, 1872)
    wide = page.js("(() => { const i = annals.index('plan'), s = annals.spritesOf(i)[0];"
                   "return [s.x1 - s.x0, annals.px(annals.HI[i]) - annals.px(annals.LO[i])]; })()")  # fmt: skip
    assert wide[0] == pytest.approx(wide[1], abs=0.01)


def test_arrow_keys_walk_in_time_order(show: Show) -> None:
    """Right goes to the next event in time, through all of them, and the live region says which."""
    page = show(cable.items())
    page.page.focus("#canvasbox")
    page.page.keyboard.press("Home")
    seen = []
    for _ in range(16):
        seen.append(page.js("annals.LO[annals.st.selected]"))
        assert page.js("annals.E.title[annals.st.selected]") in page.page.locator("#live").inner_text()
        page.page.keyboard.press("ArrowRight")
    assert seen == sorted(seen)
    assert page.js("annals.shown().length") == 16
    page.page.keyboard.press("ArrowDown")
    page.page.keyboard.press("Escape")
    assert page.page.locator("#panel").is_hidden()


def test_a_link_restores_the_view(show: Show) -> None:
    """What the address holds is what the next reader sees: span, search, filters, choice, lanes, sort."""
    page = show(cable.items())
    look(page, 1856, 1862)
    page.page.fill("#q", "cable")
    page.page.click("#bfilters")
    page.page.locator("#filters fieldset").first.locator("input").nth(1).uncheck()
    page.page.select_option("#lanes", "type")
    page.js("annals.choose(annals.index('message'), {show: false})")
    page.js("annals.save()")
    state = (
        "JSON.stringify([annals.st.query, [...annals.st.offTypes], annals.st.lanes, annals.st.selected,"
        " annals.shown().length, annals.typedTime(annals.st.v0, 0), annals.typedTime(annals.st.v1, 0)])"
    )
    other = show(cable.items(), page.js("location.hash"))
    assert other.js(state) == page.js(state)


def test_a_hostile_link_is_harmless(show: Show) -> None:
    """Whatever an address says is checked and clamped: the page opens, shows everything, and runs nothing."""
    hash_ = (
        "#from=zzz&to=<script>&q=%22%3E%3Cimg src=x onerror=pwned=1%3E&ents=999~-1~__proto__&conf=1e9&no=__proto__"
        "&sel=__proto__&theme=javascript:1&view=table&lanes=constructor&story=x&compare=y&step=9e9&sort=toString&n=-4"
    )
    page = show(cable.items(), hash_)
    assert page.js("[annals.st.confidence, annals.st.sources, annals.st.lanes, annals.st.theme]") == [
        1,
        1,
        "entity",
        "",
    ]
    page.clean()


def test_clusters_lose_nothing(show: Show) -> None:
    """In a crowd every event of a lane is in a mark, a pill or the gutter's fold, and no pill holds one alone."""
    page = show(cable.many(3_000))
    for first, last in ((1830, 2040), (1900, 1920), (1990, 1991)):
        look(page, first, last)
        lost, alone, most = page.js("""(() => {
          const a = annals, lane = a.lanes()[0], got = new Set(lane.folded);
          const shift = i => a.HI[i] >= a.st.v0 && a.LO[i] <= a.st.v1;
          for (const s of a.scene()) if (s.lane === lane) s.events.forEach(i => got.add(i));
          return [lane.events.filter(i => shift(i) && !got.has(i)).length,
            a.scene().filter(s => s.cluster && s.events.length < 2).length, a.scene().length];
        })()""")
        assert lost == 0
        assert alone == 0
        assert most <= 700


def test_marks_of_a_lane_never_overlap(show: Show) -> None:
    """No mark covers another, and no label runs into the next mark, at any scale."""
    page = show(cable.many(1_200))
    for first, last in ((1830, 2040), (1850, 1900), (1951, 1953)):
        look(page, first, last)
        overlaps = page.js("""(() => {
          const rows = Map.groupBy(annals.scene(), s => s.lane.key + s.y);
          let n = 0;
          for (const row of rows.values()) {
            row.sort((a, b) => a.x0 - b.x0);
            row.forEach((s, k) => { if (k && row[k - 1].x1 > s.x0 + 0.5) n++; });
          }
          return n;
        })()""")
        assert overlaps == 0


def test_a_pill_opens_into_a_list(show: Show) -> None:
    """A click on a pill zooms in on its events and lists them."""
    page = show(cable.many(3_000))
    spot = page.js("""(() => {
      const pills = annals.scene().filter(s => s.cluster && s.x0 > 100 && s.x1 < 900);
      const s = pills.sort((a, b) => b.events.length - a.events.length)[0];
      const r = document.querySelector('#canvasbox').getBoundingClientRect();
      return [r.left + (s.x0 + s.x1) / 2, r.top + s.y + s.h / 2, s.events.length];
    })()""")
    span = page.js("annals.st.v1 - annals.st.v0")
    page.page.mouse.click(spot[0], spot[1])
    page.settle()
    assert page.js("annals.st.v1 - annals.st.v0") < span / 3
    assert page.page.locator("#panel h2").inner_text() == f"{spot[2]} events"


def test_hover_paints_and_never_lays_out(show: Show) -> None:
    """Pointing at a mark shows a tip and lays nothing out anew."""
    page = show(cable.items())
    page.settle()
    before = page.js("(annals.lanes()[0].probe = 1, JSON.stringify(annals.scene().map(s => s.id)))")
    layouts = page.js("annals.timings.layout.filter(ms => ms > 0.5).length")
    page.page.mouse.move(*page.spot("message"))
    page.settle()
    assert "First message" in page.page.locator("#tip").inner_text()
    assert page.js("annals.timings.layout.filter(ms => ms > 0.5).length") == layouts
    assert page.js("JSON.stringify(annals.scene().map(s => s.id))") == before


def test_a_phone_gets_the_whole_page(show: Show) -> None:
    """At 390 px nothing scrolls sideways, the head takes under 90 px, and the tools open on demand."""
    page = show(cable.items(), width=390, height=780, has_touch=True, device_scale_factor=2)
    assert page.js("document.documentElement.scrollWidth <= innerWidth")
    assert page.page.locator("header").bounding_box()["height"] < 90
    page.page.click("#more")
    page.settle()
    assert page.page.locator("#bfilters").is_visible()
    assert page.js("document.documentElement.scrollWidth <= innerWidth")
    page.page.click("#more")
    page.settle()
    assert page.js("Math.abs(document.querySelector('#surface canvas').width / annals.width() - 2) < 0.05")


@pytest.mark.parametrize(
    ("lang", "button", "label"),
    [("en", "Filters", "1858"), ("fr", "Filtres", "juil."), ("ja", "絞り込み", "7月"), ("zh", "筛选", "7月")],
)
def test_the_interface_speaks_four_languages(show: Show, lang: str, button: str, label: str) -> None:
    """Buttons, months and dates are in the page's language."""
    page = show(cable.items(), "#from=1857-01-01&to=1859-01-01&sel=landed", lang=lang)
    assert page.page.locator("#bfilters").inner_text() == button
    assert label in page.js("annals.axis().labels")
    assert page.page.locator("html").get_attribute("lang") == lang
    assert when("1866-07-27", lang) in page.page.locator("#panel").inner_text()


def test_years_before_one_are_drawn(show: Show) -> None:
    """From 10,000 BCE on: the order is right, the axis counts back, and there is no year 0."""
    rows = [
        ("Y-10000", "Ice"),
        ("-0490-09", "Battle"),
        ("-0043-03-15", "Ides"),
        ("0014-08-19", "Emperor"),
        ("1066", "Conquest"),
    ]
    page = show(items_of({"id": title, "title": title, "edtf": edtf} for edtf, title in rows))
    assert page.js("annals.shown().map(i => annals.E.title[i])") == [title for _, title in rows]
    page.js("annals.setView(annals.parseTime('-0060-01-01'), annals.parseTime('0030-01-01'))")
    page.settle()
    labels = page.js("annals.axis().labels")
    assert any(label.endswith(" BCE") for label in labels)
    assert "0" not in labels
    page.page.mouse.click(*page.spot("Ides"))
    page.settle()
    assert "15 March 44 BCE" in page.page.locator("#panel").inner_text()


def test_clock_times_are_as_written(show: Show) -> None:
    """A time with an offset stands at its wall clock, in every time zone of the reader."""
    event = items_of([{"id": "e", "title": "Closing", "edtf": "1969-12-24T18:00-08:00"}])
    for zone in ("Asia/Tokyo", "America/Los_Angeles"):
        page = show(event, "#from=1969-12-24&to=1969-12-25&sel=e", timezone_id=zone)
        assert page.js("annals.LO[0]") == -7 * 86_400_000 - 6 * 3_600_000
        assert "24 December 1969, 18:00 (UTC−08:00)" in page.page.locator("#panel").inner_text()
        assert "18:00" in page.js("annals.axis().labels")


def test_the_brush_sets_the_span(show: Show) -> None:
    """Dragging over the overview shows that span."""
    page = show(cable.items(), "#from=1850-01-01&to=1852-01-01")
    box = page.page.locator("#ovc").bounding_box()
    page.page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 15)
    page.page.mouse.down()
    page.page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + 15, steps=4)
    page.page.mouse.up()
    page.settle()
    first, last = page.js("[annals.typedTime(annals.st.v0, 1e12), annals.typedTime(annals.st.v1, 1e12)]")
    assert "1860" < first < last < "1870"


def test_an_empty_result_is_a_page_too(show: Show) -> None:
    """No events: the page says so, and nothing fails."""
    page = show([])
    assert page.page.locator("#empty").is_visible()
    for key in ("t", "r", "s", "Escape", "f", "ArrowRight"):
        page.page.keyboard.press(key)
    page.settle()
    page.clean()


def test_without_scripts_there_is_a_table(show: Show) -> None:
    """With scripts off the first events stand in a table, in time order."""
    page = show(cable.items(), ready=False, java_script_enabled=False)
    assert page.page.locator("#fallback tbody tr").count() == 18
    assert page.page.locator("#fallback").is_visible()
    assert page.page.locator("header").is_hidden()
