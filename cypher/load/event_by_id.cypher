// The event whose id begins so, with the ids of its tellings.
// $id: text -- an id or how it begins
MATCH (e:Event)<-[:EVIDENCE_FOR]-(m:Mention)
WHERE e.id STARTS WITH $id
WITH e, m
ORDER BY m.id
RETURN e.id AS id, collect(m.id) AS tellings
ORDER BY id
