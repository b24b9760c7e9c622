SELECT 'x' AS "a
bb", 10000 AS "n_c
d
e", 'yy' AS "f"
