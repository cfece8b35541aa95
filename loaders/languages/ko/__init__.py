"""Korean: words and rules."""
