// Events without a date of their own, with the bounds that the text gives and the words that tell of them.
// $entity: name = "" -- of one entity; "" for all
MATCH (e:Event)<-[:EVIDENCE_FOR]-(m:Mention)-[:IN]->(d:Document)
WHERE NOT e.dated
  AND ($entity = "" OR EXISTS { MATCH (e)-[:INVOLVES]->(x:Entity) WHERE $entity IN x.keys })
WITH e, m, d
ORDER BY d.uri, m.start, m.id
WITH e, collect(m.quote) AS quotes, collect(DISTINCT d.uri) AS documents
RETURN e.edtf AS bounds, e.title AS title, e.type AS type, quotes[0] AS quote, documents, e.id AS id
ORDER BY e.latest, e.earliest, e.id
