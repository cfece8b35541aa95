// Remove what documents said, before what they say now is written.
// $ids: list -- ids of documents
UNWIND $ids AS id
MATCH (m:Mention)-[:IN]->(:Document {id: id})
DETACH DELETE m
