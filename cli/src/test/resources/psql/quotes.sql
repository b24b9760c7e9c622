SELECT 'a "b" c' AS "say ""x""", 'it''s' AS "b,c", 'x,y' AS "  blank  ", '  in  ' AS d
