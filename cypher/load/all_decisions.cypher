// Every decision that a person made, to fold by.
MATCH (d:Decision)
RETURN d AS decision
