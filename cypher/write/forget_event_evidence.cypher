// Remove the evidence of events, before they are folded anew.
// $ids: list -- ids of events
UNWIND $ids AS id
MATCH (:Event {id: id})<-[r:EVIDENCE_FOR]-(:Mention)
DELETE r
