// All about events: who takes part, every telling with its quote and document, links and conflicts.
//
// `graph timeline` joins these rows to the events that it draws.
// $ids: list -- ids of events
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id,
       COLLECT {
         MATCH (e)-[r:INVOLVES]->(x:Entity)
         WITH r, x ORDER BY r.role, x.name, x.id
         RETURN {id: x.id, name: x.name, label: x.label, role: r.role}
       } AS participants,
       COLLECT {
         MATCH (m:Mention)-[:EVIDENCE_FOR]->(e)
         MATCH (m)-[:IN]->(d:Document)
         WITH m, d ORDER BY d.uri, m.start, m.end, m.id
         RETURN {id: m.id, quote: m.quote, start: m.start, end: m.end, lang: m.lang, edtf: m.edtf,
                 dateText: m.dateText, dated: m.dated, certainty: m.certainty, attributedTo: m.attributedTo,
                 stated: m.stated, type: m.type, title: m.title, quantities: m.quantities, document: d.id, uri: d.uri,
                 documentTitle: d.title, published: d.published, why: m.why}
       } AS tellings,
       COLLECT {
         MATCH (e)-[k:BEFORE|INCLUDES|CAUSES|PART_OF]->(f:Event)
         OPTIONAL MATCH (l:Mention) WHERE l.id IN k.mentions
         WITH k, f, l ORDER BY type(k), f.id, l.id
         WITH type(k) AS type, f.id AS target, f.title AS title, collect(l.quote) AS quotes
         RETURN {type: type, target: target, title: title, quote: coalesce(quotes[0], "")}
       } AS links,
       [p IN e.conflicts | {property: p, values: [c IN e.conflictValues WHERE split(c, "\t")[0] = p |
         {value: split(c, "\t")[1], tellings: split(split(c, "\t")[2], " ")}]}] AS conflicts
