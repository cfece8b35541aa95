// Make one load at a time fold this graph: the first statement of every load, it locks one node until the end.
// $id: text -- the key of the one node
MERGE (s:AnnalsStore {id: $id})
SET s.writes = coalesce(s.writes, 0) + 1
RETURN s.writes AS writes
