-- All objects that a database holds beside the server's own, one a row, as the server itself writes
-- them. The place of a column in its table is left out: a column that was dropped and added again
-- stands last. Where privileges were never granted, they are those that the server has by default.
WITH spaces AS (
  SELECT oid, nspname FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), ext AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), rel AS (
  SELECT c.*, n.nspname FROM pg_class c JOIN spaces n ON n.oid = c.relnamespace
  WHERE NOT EXISTS (SELECT FROM ext WHERE classid = 'pg_class'::regclass AND objid = c.oid)
)
SELECT object FROM (
  SELECT concat_ws(' ', 'schema', nspname, 
    (SELECT string_agg(a::text, ',' ORDER BY a::text)
     FROM pg_namespace p, unnest(coalesce(nspacl, acldefault('n', nspowner))) a WHERE p.oid = spaces.oid))
  FROM spaces
  UNION ALL
  SELECT concat_ws(' ', 'relation', nspname, relname, relkind, relpersistence, relrowsecurity,
    relforcerowsecurity, relreplident, ARRAY(SELECT o FROM unnest(reloptions) o ORDER BY o)::text, pg_get_partkeydef(oid), pg_get_expr(relpartbound, oid),
    (SELECT string_agg(inhparent::regclass::text, ',' ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = rel.oid),
    CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END, pg_get_userbyid(relowner), 
    (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, relowner))) a),
    (SELECT spcname FROM pg_tablespace WHERE oid = reltablespace), (SELECT amname FROM pg_am WHERE oid = relam))
  FROM rel WHERE relkind NOT IN ('i', 'I')
  UNION ALL
  SELECT concat_ws(' ', 'column', nspname, relname, attname, format_type(atttypid, atttypmod), attnotnull,
    attidentity, attgenerated, attcollation::regcollation, attstorage, attcompression, attstattarget,
    ARRAY(SELECT o FROM unnest(attoptions) o ORDER BY o)::text, attacl::text, pg_get_expr(adbin, adrelid))
  FROM rel JOIN pg_attribute ON attrelid = rel.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = rel.oid AND adnum = attnum
  WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
  UNION ALL
  SELECT concat_ws(' ', 'constraint', n.nspname, conname, nullif(conrelid, 0)::regclass, nullif(contypid, 0)::regtype,
    convalidated, connoinherit, pg_get_constraintdef(c.oid))
  FROM pg_constraint c JOIN spaces n ON n.oid = connamespace
  UNION ALL
  SELECT concat_ws(' ', 'index', indisvalid, indisreplident, indisclustered, pg_get_indexdef(indexrelid))
  FROM rel JOIN pg_index ON indexrelid = rel.oid
  UNION ALL
  SELECT concat_ws(' ', 'sequence', nspname, relname, format_type(seqtypid, NULL), seqstart, seqincrement,
    seqmin, seqmax, seqcache, seqcycle,
    (SELECT attrelid::regclass || '.' || attname FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
      WHERE classid = 'pg_class'::regclass AND objid = rel.oid AND deptype IN ('a', 'i') AND refclassid = 'pg_class'::regclass))
  FROM rel JOIN pg_sequence ON seqrelid = rel.oid
  UNION ALL
  SELECT concat_ws(' ', 'routine', n.nspname, prokind, p.oid::regprocedure, prorettype::regtype, pg_get_userbyid(proowner), 
    (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(coalesce(proacl, acldefault('f', proowner))) a),
    CASE WHEN prokind = 'a'
      THEN (SELECT concat_ws(' ', aggtransfn, aggfinalfn, aggtranstype::regtype, agginitval) FROM pg_aggregate WHERE aggfnoid = p.oid)
      ELSE pg_get_functiondef(p.oid) END)
  FROM pg_proc p JOIN spaces n ON n.oid = pronamespace
  WHERE NOT EXISTS (SELECT FROM ext WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
  UNION ALL
  SELECT concat_ws(' ', 'trigger', tgenabled, pg_get_triggerdef(t.oid))
  FROM rel JOIN pg_trigger t ON tgrelid = rel.oid WHERE NOT tgisinternal
  UNION ALL
  SELECT concat_ws(' ', 'event trigger', evtname, evtevent, evtenabled, evttags::text, evtfoid::regproc) FROM pg_event_trigger
  UNION ALL
  SELECT concat_ws(' ', 'policy', relname, polname, polcmd, polpermissive,
    ARRAY(SELECT rolname FROM pg_roles WHERE oid = ANY (polroles) ORDER BY 1)::text,
    pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))
  FROM rel JOIN pg_policy ON polrelid = rel.oid
  UNION ALL
  SELECT concat_ws(' ', 'rule', ev_enabled, pg_get_ruledef(r.oid))
  FROM rel JOIN pg_rewrite r ON ev_class = rel.oid WHERE rulename <> '_RETURN'
  UNION ALL
  SELECT concat_ws(' ', 'type', n.nspname, typtype, typname, typnotnull, typdefault, typcollation::regcollation,
    CASE WHEN typtype = 'd' THEN format_type(typbasetype, typtypmod) END,
    (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
    (SELECT concat_ws(' ', rngsubtype::regtype, rngsubdiff, rngcanonical) FROM pg_range WHERE rngtypid = t.oid),
    pg_get_userbyid(typowner), 
    (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(coalesce(typacl, acldefault('T', typowner))) a))
  FROM pg_type t JOIN spaces n ON n.oid = typnamespace
  WHERE typtype IN ('d', 'e', 'r', 'm') AND NOT EXISTS (SELECT FROM ext WHERE classid = 'pg_type'::regclass AND objid = t.oid)
  UNION ALL
  SELECT concat_ws(' ', 'statistics', pg_get_statisticsobjdef(s.oid), stxstattarget)
  FROM pg_statistic_ext s JOIN spaces n ON n.oid = stxnamespace
  UNION ALL
  SELECT concat_ws(' ', 'collation', n.nspname, collname, collprovider, collisdeterministic, collencoding, collcollate)
  FROM pg_collation c JOIN spaces n ON n.oid = collnamespace
  UNION ALL
  SELECT concat_ws(' ', 'extension', extname, extversion, extnamespace::regnamespace) FROM pg_extension
  UNION ALL
  SELECT concat_ws(' ', 'default privileges', pg_get_userbyid(defaclrole), defaclnamespace::regnamespace, defaclobjtype, defaclacl::text)
  FROM pg_default_acl
  UNION ALL
  SELECT concat_ws(' ', 'member', member::regrole, 'of', roleid::regrole) FROM pg_auth_members
  WHERE starts_with(roleid::regrole::text, current_database())
  UNION ALL
  SELECT concat_ws(' ', 'publication', pubname, puballtables, pubinsert, pubupdate, pubdelete, pubtruncate,
    (SELECT string_agg(prrelid::regclass::text, ',' ORDER BY prrelid::regclass::text) FROM pg_publication_rel WHERE prpubid = p.oid))
  FROM pg_publication p
  UNION ALL
  SELECT concat_ws(' ', 'comment', type, identity, description)
  FROM pg_description d, pg_identify_object(classoid, objoid, objsubid) found
  WHERE objoid >= 16384 AND NOT EXISTS (SELECT FROM ext WHERE ext.classid = d.classoid AND ext.objid = d.objoid)
) objects(object)
ORDER BY object COLLATE "C"
