// Unlink documents from the load that brought them, before another brings them again.
// $ids: list -- ids of documents
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:LOADED_BY]->(:Load)
DELETE r
