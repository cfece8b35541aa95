// What texts say of two events: that one was before, includes, causes or is part of the other.
// $type: text = "" -- BEFORE, INCLUDES, CAUSES or PART_OF; "" for all
MATCH (e:Event)-[k:BEFORE|INCLUDES|CAUSES|PART_OF]->(f:Event)
WHERE $type = "" OR type(k) = $type
UNWIND k.mentions AS id
MATCH (m:Mention {id: id})-[:IN]->(d:Document)
RETURN e.title AS event, type(k) AS link, f.title AS other, m.quote AS quote, d.uri AS document, e.id AS eventId,
       f.id AS otherId
ORDER BY e.earliest, e.id, link, f.id, d.uri, m.start
