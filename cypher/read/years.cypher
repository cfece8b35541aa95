// How many events lie in each year, year 0 being 1 BCE. An event of several years counts in the first.
// $entity: name = "" -- of one entity: a name or an alias; "" for all
MATCH (e:Event)
WHERE e.dated AND e.year IS NOT NULL
  AND ($entity = "" OR EXISTS { MATCH (e)-[:INVOLVES]->(x:Entity) WHERE $entity IN x.keys })
RETURN e.year AS year, count(e) AS events
ORDER BY year
