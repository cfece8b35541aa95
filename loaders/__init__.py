"""Documents to facts: dates, names, events and relations with the characters that say them. Knows no database."""
