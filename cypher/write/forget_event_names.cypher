// Remove who takes part in each telling of events, before they are folded anew.
// $ids: list -- ids of events
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:EVIDENCE_FOR]-(m:Mention)
MATCH (m)-[r:NAMES]->(:Entity)
DELETE r
