// How many events lie in each year. An event counts in the year of its earliest moment.
// $entity: name = "" -- of one entity; "" for all
MATCH (e:Event)
WHERE e.dated AND e.earliest IS NOT NULL
  AND ($entity = "" OR EXISTS { MATCH (e)-[:INVOLVES]->(x:Entity) WHERE $entity IN x.keys })
WITH CASE WHEN e.start IS NULL THEN null ELSE e.start.year END AS year, e
RETURN year, count(e) AS events, min(e.earliest) AS earliest
ORDER BY earliest
