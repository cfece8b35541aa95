// The documents that are loaded, with how much each tells.
MATCH (d:Document)
OPTIONAL MATCH (d)<-[:IN]-(m:Mention)-[:EVIDENCE_FOR]->(e:Event)
RETURN d.uri AS document, d.title AS title, d.lang AS lang, d.published AS published, size(d.text) AS characters,
       count(DISTINCT m) AS tellings, count(DISTINCT e) AS events
ORDER BY document
