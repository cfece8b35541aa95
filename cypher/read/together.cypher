// Events that two entities share.
// $one: name -- a name or an alias, in any case and width
// $other: name -- another
MATCH (a:Entity)<-[s:INVOLVES]-(e:Event)-[t:INVOLVES]->(b:Entity)
WHERE $one IN a.keys AND $other IN b.keys AND a.id <> b.id
WITH e, a, b, s, t
ORDER BY s.role, t.role
WITH e, a, b, collect(DISTINCT s.role) AS ones, collect(DISTINCT t.role) AS others
RETURN e.edtf AS date, e.title AS title, e.type AS type, a.name AS one, ones AS oneAs, b.name AS other,
       others AS otherAs, e.sources AS sources, e.id AS id
ORDER BY e.earliest, e.latest, e.id
