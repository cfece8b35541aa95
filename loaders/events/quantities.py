"""Amounts in a clause: money, percentages, power, sizes and counts of things, as value and unit."""

from __future__ import annotations

import re

from loaders.model import Quantity

_SCALE = {
    "thousand": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "billion": 1e9,
    "billions": 1e9,
    "trillion": 1e12,
    "bn": 1e9,
    "mille": 1e3,
    "milliers": 1e3,
    "milliard": 1e9,
    "milliards": 1e9,
    "mil": 1e3,
    "millón": 1e6,
    "millones": 1e6,
    "mio": 1e6,
    "millionen": 1e6,
    "mrd": 1e9,
    "milliarde": 1e9,
    "milliarden": 1e9,
    "tausend": 1e3,
    "万": 1e4,
    "萬": 1e4,
    "亿": 1e8,
    "億": 1e8,
    "百万": 1e6,
    "千万": 1e7,
    "千": 1e3,
    "百": 1e2,
    "兆": 1e12,
}
_CURRENCY = {
    "$": "USD",
    "us$": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "dólares": "USD",
    "dólar": "USD",
    "美元": "USD",
    "ドル": "USD",
    "米ドル": "USD",
    "€": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "欧元": "EUR",
    "ユーロ": "EUR",
    "£": "GBP",
    "pounds": "GBP",
    "livres": "GBP",
    "libras": "GBP",
    "pfund": "GBP",
    "英镑": "GBP",
    "ポンド": "GBP",
    "¥": "JPY",
    "yen": "JPY",
    "yens": "JPY",
    "円": "JPY",
    "日元": "JPY",
    "元": "CNY",
    "人民币": "CNY",
    "yuan": "CNY",
    "francs": "CHF",
    "pesos": "MXN",
    "mark": "DEM",
}
_UNIT = {
    "%": "%",
    "percent": "%",
    "pour cent": "%",
    "por ciento": "%",
    "prozent": "%",
    "％": "%",
    "mw": "MW",
    "megawatts": "MW",
    "mégawatts": "MW",
    "megawatt": "MW",
    "メガワット": "MW",
    "兆瓦": "MW",
    "gw": "GW",
    "gigawatts": "GW",
    "ギガワット": "GW",
    "吉瓦": "GW",
    "kw": "kW",
    "km": "km",
    "kilometres": "km",
    "kilometers": "km",
    "kilomètres": "km",
    "kilómetros": "km",
    "kilometer": "km",
    "キロメートル": "km",
    "キロ": "km",
    "公里": "km",
    "m": "m",
    "metres": "m",
    "meters": "m",
    "mètres": "m",
    "metros": "m",
    "meter": "m",
    "メートル": "m",
    "米": "m",
    "tonnes": "t",
    "tons": "t",
    "toneladas": "t",
    "tonnen": "t",
    "トン": "t",
    "吨": "t",
    "kg": "kg",
    "hectares": "ha",
}
_COUNTERS = "人名个個台块塊枚辆輛架艘所家件次倍頭匹株隻"
_NUMBER = r"\d{1,3}(?:[  ,.]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?"
_SCALES = "|".join(sorted(map(re.escape, _SCALE), key=len, reverse=True))
_UNITS = "|".join(sorted(map(re.escape, {**_CURRENCY, **_UNIT}), key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?P<pre>us\$|[$€£¥])?\s?(?P<number>{_NUMBER})\s?(?P<scale>(?:{_SCALES})(?![a-zà-ÿ]))?"
    rf"\s?(?:de |d['’])?(?P<unit>(?:{_UNITS})(?![a-zà-ÿ])|[{_COUNTERS}](?:の)?)?(?:\s?(?P<noun>[^\W\d_]{{2,24}}))?",
    re.IGNORECASE,
)


def find(text: str, taken: list[tuple[int, int]]) -> tuple[Quantity, ...]:
    """The amounts of a clause. ``taken`` are spans of dates, which are no amounts (clause offsets)."""
    out = []
    for m in _AMOUNT.finditer(text):
        if any(m.start("number") < end and start < m.end("number") for start, end in taken):
            continue
        if m.start() and text[m.start() - 1].isalnum() and text[m.start() - 1].isascii():
            continue  # part of a name: H100, A380
        quantity = _amount(m)
        if quantity is not None:
            out.append(quantity)
    return tuple(out[:6])


def _amount(m: re.Match[str]) -> Quantity | None:
    value = _value(m["number"]) * _SCALE.get((m["scale"] or "").lower(), 1.0)
    unit = (m["pre"] or m["unit"] or "").lower()
    end = m.end("unit") if m["unit"] else m.end("scale") if m["scale"] else m.end("number")
    text = m.string[m.start() : end].strip()
    if unit in _CURRENCY:
        return Quantity(value=value, unit=_CURRENCY[unit], text=text, measure="money")
    if unit in _UNIT:
        return Quantity(value=value, unit=_UNIT[unit], text=text)
    noun = (m["noun"] or "").strip()
    if not noun or (not unit and len(noun) < 3) or not (m["scale"] or unit or value >= 2):
        return None
    return Quantity(value=value, unit=noun, text=m.string[m.start() : m.end()].strip(), measure="count")


def _value(number: str) -> float:
    digits = re.sub(r"[  ]", "", number)
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", digits):
        return float(re.sub(r"[,.]", "", digits))
    if "," in digits and "." in digits:
        thousands = "," if digits.rindex(",") < digits.rindex(".") else "."
        digits = digits.replace(thousands, "")
    return float(digits.replace(",", "."))
