"""Japanese eras since Taika, each with the year before its first, and the letters that forms use for the modern ones.

Source: the common table of nengō (e.g. Wikipedia, List of Japanese era names); eras before 1500 only where they are often named.
"""

from __future__ import annotations

ERAS: dict[str, object] = {
    "令和|㋿": 2018, "平成|㍻": 1988, "昭和|㍼": 1925, "大正|㍽": 1911, "明治|㍾": 1867, "慶応|慶應": 1864, "元治": 1863,
    "文久": 1860, "万延": 1859, "安政": 1853, "嘉永": 1847, "弘化": 1843, "天保": 1829, "文政": 1817, "文化": 1803,
    "享和": 1800, "寛政": 1788, "天明": 1780, "安永": 1771, "明和": 1763, "宝暦": 1750, "寛延": 1747, "延享": 1743,
    "寛保": 1740, "元文": 1735, "享保": 1715, "正徳": 1710, "宝永": 1703, "元禄": 1687, "貞享": 1683, "天和": 1680,
    "延宝": 1672, "寛文": 1660, "万治": 1657, "明暦": 1654, "承応": 1651, "慶安": 1647, "正保": 1643, "寛永": 1623,
    "元和": 1614, "慶長": 1595, "文禄": 1591, "天正": 1572, "元亀": 1569, "永禄": 1557, "天文": 1531, "大永": 1520,
    "永正": 1503, "応仁": 1466, "建武": 1333, "文永": 1263, "建久": 1189, "治承": 1176, "延暦": 781, "天平": 728,
    "和銅": 707, "大宝": 700, "大化": 644,
}  # fmt: skip

#: R3.7.18, H30年, Ｓ６２: the initials of the modern eras, read only before a number.
LETTERS = {"r": 2018, "h": 1988, "s": 1925, "t": 1911, "m": 1867}
