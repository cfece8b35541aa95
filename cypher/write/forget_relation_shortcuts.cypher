// Remove the direct edges between entities that stand for relations, before these are folded anew.
// $ids: list -- ids of relations
UNWIND $ids AS id
MATCH (a:Entity)<-[:SOURCE]-(:Relation {id: id})-[:TARGET]->(b:Entity)
MATCH (a)-[r]->(b)
WHERE r.relation = id
DELETE r
