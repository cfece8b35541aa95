"""Grammars that languages share: rules over categories, and nothing of any one language's words."""
