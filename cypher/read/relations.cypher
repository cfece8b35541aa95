// The relations of an entity, or all: who, what, with whom, since when, and the words that say so.
// $entity: name = "" -- a name or an alias; "" for all
// $type: text = "" -- a type such as FOUNDED; "" for all
MATCH (a:Entity)<-[:SOURCE]-(r:Relation)-[:TARGET]->(b:Entity)
WHERE ($entity = "" OR $entity IN a.keys OR $entity IN b.keys) AND ($type = "" OR r.type = $type)
OPTIONAL MATCH (r)<-[:EVIDENCE_FOR]-(m:Mention)-[:IN]->(d:Document)
WITH a, r, b, m, d
ORDER BY d.uri, m.start, m.id
WITH a, r, b, collect(m.quote) AS quotes, count(DISTINCT d.id) AS documents
RETURN a.name AS source, r.type AS type, b.name AS target, r.edtf AS edtf, documents, quotes[0] AS quote, quotes,
       a.id AS sourceId, b.id AS targetId, r.id AS id
ORDER BY source, type, target, r.earliest, id
