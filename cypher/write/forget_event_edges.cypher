// Remove the participants and the links of events, before they are folded anew.
// $ids: list -- ids of events
UNWIND $ids AS id
MATCH (:Event {id: id})-[r:INVOLVES|BEFORE|INCLUDES|CAUSES|PART_OF]->()
DELETE r
