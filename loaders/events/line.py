"""One sentence in a script with spaces: its words, its names, and the preposition that governs each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from loaders.events.pack import Pack
from loaders.events.triggers import tokens
from loaders.model import Document, Name, Sentence, Timex


class Line:
    """One sentence: its words, and which name each word belongs to."""

    def __init__(
        self, document: Document, sentence: Sentence, names: Sequence[Name], timexes: Sequence[Timex], pack: Pack
    ) -> None:
        """Tokenise, and note the outermost name over each token."""
        self.text = document.text
        self.pack = pack
        self.words = tokens(document.text, sentence.start, sentence.end)
        self.governors = (
            pack.prepositions | pack.of | pack.at | pack.by | pack.with_ | pack.against | pack.object_marks
        ) - pack.complementizers
        self.breaks = pack.coordinators | pack.relatives | pack.complementizers | pack.subordinators | pack.conditionals
        self.names = [n for n in names if sentence.start <= n.start < sentence.end]
        starts = [w.start for w in self.words]
        self.dated = {i for t in timexes for i in range(bisect_left(starts, t.start), bisect_left(starts, t.end))}
        self.verbs: set[int] = set()  # where the triggers that are verbs stand
        self.name_at: dict[int, Name] = {}
        self.at: dict[str, tuple[int, int]] = {}
        for name in sorted(self.names, key=lambda n: (n.start, -n.end)):
            low, high = bisect_left(starts, name.start), bisect_left(starts, name.end)
            if low == high:
                low = max(0, low - 1)
            self.at[name.id] = (low, high)
            for i in range(low, high):
                self.name_at.setdefault(i, name)

    def clitic(self, name: Name) -> bool:
        """Whether a name is an object pronoun before its verb: il l'a rencontrée, nous a prêté."""
        low, high = self.at[name.id]
        if not name.pronoun or high - low != 1:
            return False
        word, after = self.words[low].low, self.words[high].low if high < len(self.words) else ""
        return word in self.pack.clitics or (
            word in self.pack.reflexives
            and self.pack.aux.get(after) in ("H", "h")
            and bool(self.pack.clitics)
            and not after.endswith(("ons", "ions"))
        )

    def preposition(self, name: Name) -> str:
        """The preposition that governs a name, "" where none does: looked for over articles, titles and adjectives."""
        at = self.at[name.id][0] - 1
        for _ in range(5):
            if at < 0:
                return ""
            word = self.words[at].low
            if word in self.governors:
                return "" if self._of_title(name, at) else word
            if at in self.dated or at in self.name_at or not self.words[at].word:
                return ""
            if word in self.pack.aux or word in self.breaks or at in self.verbs:
                return ""
            at -= 1
        return ""

    def near(self, name: Name) -> bool:
        """Whether a name stands behind près de, au large de, au nord de."""
        at = self.at[name.id][0] - 1
        while at > 0 and self.words[at].low in self.pack.articles:
            at -= 1
        return at > 0 and self.words[at].low in self.pack.of and self.words[at - 1].low in self.pack.near

    def _of_title(self, name: Name, at: int) -> bool:
        """Le ministre de la ville Jean Roux: the preposition belongs to the title, and the person is the head."""
        titles = self.pack.titles
        if name.label != "person" or at == 0 or self.words[at].low not in self.pack.of:
            return False
        between = [w.low for w in self.words[at + 1 : self.at[name.id][0]] if w.low not in self.pack.articles]
        return self.words[at - 1].low in titles and bool(between) and not titles & set(between)

    def oblique(self, name: Name) -> bool:
        """Whether an article before a name, over adjectives and nouns, says that it is no subject: den Ingenieur X."""
        first = self.at[name.id][0]
        if name.pronoun and self.words[first].low in self.pack.not_subject:  # dem Unternehmen
            return True
        at = first - 1
        for _ in range(4):
            if at < 0 or not self.words[at].word or at in self.dated or at in self.name_at or at in self.verbs:
                return False
            if self.words[at].low in self.pack.not_subject:
                return True
            if self.words[at].low in self.pack.articles | self.governors or self.words[at].low in self.pack.aux:
                return False
            at -= 1
        return False

    def partial(self, name: Name) -> bool:
        """Whether a name is only the first part of a compound: die SPD-Abgeordnete."""
        low, high = self.at[name.id]
        return high > low and self.words[high - 1].end > name.end + 1

    def possessive(self, name: Name) -> bool:
        """Whether 's (or a bare apostrophe) follows the name."""
        end = self.at[name.id][1]
        return end < len(self.words) and self.words[end].low in ("'s", "'")

    def coordinated(self, left: Name, right: Name) -> bool:
        """Whether two names are one list: A, B and C."""
        between = self.words[self.at[left.id][1] : self.at[right.id][0]]
        joined = any(w.low in self.pack.coordinators or w.low == "&" for w in between)
        if not joined and (left.label == "person") != (right.label == "person"):
            return False  # founded, with Anna, the Academy
        joins = self.pack.coordinators | self.pack.articles | {",", "&"}
        return (
            0 < len(between) <= 3
            and all(w.low in joins for w in between)
            and any(w.low in self.pack.coordinators or w.low in ",&" for w in between)
        )
