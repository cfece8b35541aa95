// What a load brought that is still held, and the documents whose older tellings it replaced.
// $id: text -- the id of the load, or how it begins
MATCH (l:Load)
WHERE l.id STARTS WITH $id
OPTIONAL MATCH (l)<-[:LOADED_BY]-(d:Document)
RETURN l.id AS load, l.replaced AS replaced, d.id AS id, d.uri AS uri
