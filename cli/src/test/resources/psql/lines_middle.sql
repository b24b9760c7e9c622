SELECT * FROM (VALUES (1, E'CREATE TABLE t (\n  a int,\n\tb text\n)', 'r'), (2, 'short', E'1\n2')) AS v (n_a, body, c)
