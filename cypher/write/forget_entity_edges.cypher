// Remove which names refer to entities, before they are folded anew.
// $ids: list -- ids of entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:REFERS_TO]-(:Mention)
DELETE r
