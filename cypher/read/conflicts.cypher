// Events whose tellings cannot agree: on what, each value, and the words that say it.
// $entity: name = "" -- of one entity; "" for all
MATCH (e:Event)
WHERE size(e.conflicts) > 0
  AND ($entity = "" OR EXISTS { MATCH (e)-[:INVOLVES]->(x:Entity) WHERE $entity IN x.keys })
UNWIND e.conflictValues AS said
WITH e, split(said, "\t")[0] AS property, split(said, "\t")[1] AS value, split(split(said, "\t")[2], " ") AS tellings
UNWIND tellings AS telling
MATCH (m:Mention {id: telling})-[:IN]->(d:Document)
RETURN e.edtf AS date, e.title AS title, property, value, m.quote AS quote, d.uri AS document, e.id AS event
ORDER BY e.earliest, e.latest, e.id, property, value, d.uri, m.start
