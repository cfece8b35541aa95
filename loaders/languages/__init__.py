"""A language is a folder: its lexicon and rules, and beside them the corpus that they must read."""
