// Every computed node with its digest, to find what changed. What somebody else wrote has none, and is left alone.
MATCH (n:Event)
WHERE n.digest IS NOT NULL
RETURN "Event" AS kind, n.id AS id, n.digest AS digest, null AS label
UNION ALL
MATCH (n:Entity)
WHERE n.digest IS NOT NULL
RETURN "Entity" AS kind, n.id AS id, n.digest AS digest, n.label AS label
UNION ALL
MATCH (n:Relation)
WHERE n.digest IS NOT NULL
RETURN "Relation" AS kind, n.id AS id, n.digest AS digest, null AS label
