// Remove the evidence of relations, before these are folded anew.
// $ids: list -- ids of relations
UNWIND $ids AS id
MATCH (:Relation {id: id})<-[r:EVIDENCE_FOR]-(:Mention)
DELETE r
