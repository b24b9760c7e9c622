SELECT 1 AS n_a, 'x' AS b WHERE false
