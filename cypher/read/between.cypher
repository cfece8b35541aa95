// Events that happened, or may have happened, between two dates.
// $from: earliest -- the first day (EDTF: 2008, 2008-12, 2008-12-24)
// $to: latest -- the last day
// $certain: boolean = false -- only events that lie wholly between the two
MATCH (e:Event)
WHERE e.dated
  AND ((NOT $certain AND (e.earliest IS NULL OR e.earliest <= $to) AND (e.latest IS NULL OR e.latest >= $from))
    OR ($certain AND e.earliest >= $from AND e.latest <= $to))
OPTIONAL MATCH (e)-[r:INVOLVES]->(x:Entity)
WITH e, r, x
ORDER BY r.role, x.name, x.id
WITH e, collect(DISTINCT x.name) AS participants
RETURN e.edtf AS date, e.title AS title, e.type AS type, participants, e.sources AS sources, e.id AS id
ORDER BY e.earliest, e.latest, e.id
