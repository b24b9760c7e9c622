SELECT 1::int2 AS n_small, 42 AS n_int, -7::int8 AS n_big, 1.50 AS n_numeric, 2.5::float8 AS n_float,
  true AS yes, 'text' AS text, 'x'::char(4) AS padded, NULL AS nothing, DATE '2026-01-02' AS day,
  TIMESTAMP '2026-01-02 03:04:05.6' AS at, INTERVAL '1 day 2 hours' AS long, ARRAY[1,2] AS list,
  '{"a": [1, 2]}'::jsonb AS json, '\x00ff'::bytea AS bytes, 'ab12'::xml AS xml,
  '5e3d1c6a-0000-4000-8000-000000000001'::uuid AS id, '10.0.0.1'::inet AS host, int4range(1, 5) AS span
