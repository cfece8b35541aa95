// The shortest way from one entity to another, over the relations between them and the events that they share.
// $from: name -- a name or an alias, in any case and width
// $to: name -- another
MATCH (a:Entity)
WHERE $from IN a.keys
MATCH (b:Entity)
WHERE $to IN b.keys AND a.id <> b.id
MATCH p = shortestPath((a)-[:INVOLVES|FOUNDED|CO_FOUNDED|ACQUIRED|SOLD|MERGED_WITH|INVESTED_IN|WORKS_FOR|LEADS|LEFT|LOCATED_IN
  |PART_OF|OWNS|PRODUCES|PARTNER_OF|COMPETES_WITH|SUPPLIES|RELATIVE_OF|TEACHES|MEMBER_OF|LEFT_BOARD_OF
  |FUNDED|RECRUITED|SIGNED|CRITICISED|INTERVIEWED*..8]-(b))
RETURN length(p) AS steps, [n IN nodes(p) | coalesce(n.name, n.title)] AS via, [r IN relationships(p) | type(r)] AS by,
       [n IN nodes(p) | n.id] AS ids
ORDER BY steps, ids
