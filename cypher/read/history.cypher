// The loads that changed this graph, the latest first: when, by which version, how many of its documents are still held.
// $limit: integer = 100 -- how many loads
MATCH (l:Load)
OPTIONAL MATCH (l)<-[:LOADED_BY]-(d:Document)
WITH l, d
ORDER BY d.uri
WITH l, collect(d.uri) AS documents
RETURN l.startedAt AS started, l.status AS status, l.version AS version, size(documents) AS held,
       l.replaced AS replaced, documents, l.id AS id
ORDER BY started DESC, id
LIMIT $limit
