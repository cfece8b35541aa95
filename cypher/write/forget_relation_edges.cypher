// Remove the ends of relations, before these are folded anew.
// $ids: list -- ids of relations
UNWIND $ids AS id
MATCH (:Relation {id: id})-[r:SOURCE|TARGET]->(:Entity)
DELETE r
