// The entities of the graph, the most told of first.
// $label: text = "" -- person, organization, place, product, facility or work; "" for all
// $named: name = "" -- only those with this in a name, in any case and width; "" for all
MATCH (x:Entity)
WHERE ($label = "" OR x.label = $label) AND ($named = "" OR any(key IN x.keys WHERE key CONTAINS $named))
OPTIONAL MATCH (e:Event)-[:INVOLVES]->(x)
RETURN x.name AS name, x.label AS label, count(DISTINCT e) AS events, x.aliases AS aliases, x.id AS id
ORDER BY events DESC, name, id
