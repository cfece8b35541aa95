// Events in time order: all of them, or those of one entity, of a type, or of a time.
//
// The column `event` is what `graph timeline` draws; the columns before it are for people.
// $entity: name = "" -- who or what takes part: a name or an alias, in any case and width; "" for all
// $type: text = "" -- a type such as founding; "" for all
// $from: earliest = null -- not before this date (EDTF: 2008, 2008-12, 2008-12-24); undated events only without it
// $to: latest = null -- not after this date
MATCH (e:Event)
WHERE ($type = "" OR e.type = $type)
  AND ($from IS NULL OR (e.dated AND (e.latest IS NULL OR e.latest >= $from)))
  AND ($to IS NULL OR (e.dated AND (e.earliest IS NULL OR e.earliest <= $to)))
  AND ($entity = "" OR EXISTS { MATCH (e)-[:INVOLVES]->(w:Entity) WHERE $entity IN w.keys })
OPTIONAL MATCH (e)-[r:INVOLVES]->(x:Entity)
WITH e, r, x
ORDER BY r.role, x.name, x.id
WITH e, collect(DISTINCT x.name) AS participants
RETURN e.edtf AS date, e.title AS title, e.type AS type, participants, e.sources AS sources,
       {id: e.id, title: e.title, titleEn: e.titleEn, type: e.type, edtf: e.edtf, earliest: e.earliest,
        latest: e.latest, dated: e.dated, certainty: e.certainty, confidence: e.confidence, sources: e.sources,
        conflicts: e.conflicts} AS event
ORDER BY e.earliest, e.latest, e.id
