SELECT * FROM (VALUES (1, 'a', 1000000.5), (200, 'b', NULL), (-3, NULL, 0.1)) AS v (n_a, b, n_c)
