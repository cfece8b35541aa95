// The event whose id begins so, with the ids of its tellings; or the event of one telling, with that telling alone.
// $id: text -- an event's id or how it begins, or a telling's id
MATCH (e:Event)<-[:EVIDENCE_FOR]-(m:Mention)
WHERE e.id STARTS WITH $id OR m.id = $id
WITH e, m
ORDER BY m.id
RETURN e.id AS id, collect(m.id) AS tellings
ORDER BY id
