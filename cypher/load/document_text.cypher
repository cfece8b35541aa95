// The text of one document.
// $uri: text -- its address
MATCH (d:Document {uri: $uri})
RETURN d.text AS text
