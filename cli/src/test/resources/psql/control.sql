SELECT * FROM (VALUES (E'a\tb', E'\r\n', E'\x01\x1b[0m'), (E'\t\t', E'12345678\t9', U&'\0085\007F')) AS v (a, b, c)
