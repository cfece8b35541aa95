// What is loaded: each document's id, what its text hashes to, and what extracted it.
MATCH (d:Document)
RETURN d.id AS id, d.sha256 AS sha256, d.extractor AS extractor
