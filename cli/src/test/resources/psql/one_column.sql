SELECT * FROM (VALUES ('a'), ('longer than its name'), (''), (NULL)) AS v (b)
