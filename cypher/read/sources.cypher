// What says that an event happened: every telling, word for word, with its document and where it stands there.
// $event: text = "" -- the id of an event, as other queries print it; "" for all
// $entity: name = "" -- or the events of one entity; "" for all
// $title: text = "" -- or events whose title contains this, in any case; "" for all
MATCH (e:Event)<-[:EVIDENCE_FOR]-(m:Mention)-[:IN]->(d:Document)
WHERE ($event = "" OR e.id = $event)
  AND ($title = "" OR toLower(e.title) CONTAINS toLower($title) OR toLower(e.titleEn) CONTAINS toLower($title))
  AND ($entity = "" OR EXISTS { MATCH (e)-[:INVOLVES]->(x:Entity) WHERE $entity IN x.keys })
RETURN e.edtf AS date, e.title AS title, m.quote AS quote, m.edtf AS tellsDate, m.certainty AS certainty,
       d.uri AS document, m.start AS start, m.end AS end, e.id AS event
ORDER BY e.earliest, e.latest, e.id, d.uri, m.start, m.id
