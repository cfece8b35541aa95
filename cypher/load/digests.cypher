// Every computed node with its digest, to find what changed.
MATCH (n:Event)
RETURN "Event" AS kind, n.id AS id, n.digest AS digest, null AS label
UNION ALL
MATCH (n:Entity)
RETURN "Entity" AS kind, n.id AS id, n.digest AS digest, n.label AS label
UNION ALL
MATCH (n:Relation)
RETURN "Relation" AS kind, n.id AS id, n.digest AS digest, null AS label
