// Every mention, to fold them.
MATCH (m:Mention)
RETURN m AS mention
