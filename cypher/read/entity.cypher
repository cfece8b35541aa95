// All about one person, organisation, place or thing: its names, how often it is told of, and what it is part of.
// $entity: name -- a name or an alias, in any case and width
MATCH (x:Entity)
WHERE $entity IN x.keys
OPTIONAL MATCH (m:Mention)-[:REFERS_TO]->(x)
WITH x, count(m) AS mentions, count(DISTINCT m.document) AS documents
OPTIONAL MATCH (e:Event)-[:INVOLVES]->(x)
WITH x, mentions, documents, count(DISTINCT e) AS events, min(e.earliest) AS first, max(e.latest) AS last
OPTIONAL MATCH (x)<-[:SOURCE|TARGET]-(r:Relation)
WITH x, mentions, documents, events, first, last, count(DISTINCT r) AS relations
OPTIONAL MATCH (a:Event)-[:INVOLVES]->(x)
WHERE a.earliest = first AND a.dated
WITH x, mentions, documents, events, relations, last, min(a.edtf) AS firstDate
OPTIONAL MATCH (b:Event)-[:INVOLVES]->(x)
WHERE b.latest = last AND b.dated
WITH x, mentions, documents, events, relations, firstDate, max(b.edtf) AS lastDate
RETURN x.name AS name, x.label AS label, x.aliases AS aliases, mentions, documents, events, relations,
       firstDate, lastDate, x.id AS id
ORDER BY mentions DESC, name, id
