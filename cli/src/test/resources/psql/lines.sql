SELECT * FROM (VALUES (E'one\ntwo\nthree', 1, E'x'), (E'y', 22, E'p\nq'), (E'\n', NULL, E'end\n')) AS v (a, n_b, c)
