"""Reign titles of the emperors of China since the Tang, each with the year before its first.

A reign's first year is counted from the new year after the title was proclaimed, or from the proclamation itself where
that fell at the beginning of a dynasty. Source: the common tables of Chinese era names (e.g. Wikipedia, List of Chinese
era names). Titles that two dynasties share, or that are everyday words, are left out.
"""

from __future__ import annotations

ERAS: dict[str, object] = {
    "贞观|貞觀": 626, "永徽": 649, "开元|開元": 712, "天宝|天寶": 741, "神龙|神龍": 704, "贞元|貞元": 784, "元和": 805,
    "建隆": 959, "太平兴国|太平興國": 975, "景德": 1003, "大中祥符": 1007, "天圣|天聖": 1022, "庆历|慶曆": 1040,
    "熙宁|熙寧": 1067, "元丰|元豐": 1077, "元祐": 1085, "崇宁|崇寧": 1101, "宣和": 1118, "靖康": 1125, "建炎": 1126,
    "绍兴|紹興": 1130, "淳熙": 1173, "庆元|慶元": 1194, "嘉定": 1207, "淳祐": 1240, "景定": 1259, "至元": 1263,
    "洪武": 1367, "建文": 1398, "永乐|永樂": 1402, "洪熙": 1424, "宣德": 1425, "正统|正統": 1435, "景泰": 1449,
    "天顺|天順": 1456, "成化": 1464, "弘治": 1487, "正德": 1505, "嘉靖": 1521, "隆庆|隆慶": 1566, "万历|萬曆": 1572,
    "泰昌": 1619, "天启|天啟": 1620, "崇祯|崇禎": 1627, "顺治|順治": 1643, "康熙": 1661, "雍正": 1722, "乾隆": 1735,
    "嘉庆|嘉慶": 1795, "道光": 1820, "咸丰|咸豐": 1850, "同治": 1861, "光绪|光緒": 1874, "宣统|宣統": 1908,
}  # fmt: skip
