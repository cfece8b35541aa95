// How much is in the store.
MATCH (d:Document)
WITH count(d) AS documents
OPTIONAL MATCH (e:Event)
WITH documents, count(e) AS events
OPTIONAL MATCH (x:Entity)
WITH documents, events, count(x) AS entities
OPTIONAL MATCH (r:Relation)
RETURN documents, events, entities, count(r) AS relations
