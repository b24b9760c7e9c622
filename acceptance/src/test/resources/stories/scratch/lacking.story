# What the scratch server does not have
An extension or a compression method that the embedded server lacks is not compared, nor what needs it; the rest is compared and proven.

## cd atlas
## file limbeck.toml
[limbeck]
schema = "atlas"
model = "schema.sql"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE TABLE places (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  at geometry(Point, 4326) NOT NULL,
  body text COMPRESSION lz4,
  CHECK (st_isvalid(at))
);
CREATE INDEX ix_places_at ON places USING gist (at);
CREATE VIEW near AS SELECT id, st_distance(at, at) AS distance FROM places;

-- @downgrade
DROP TABLE places;

## file db/versions/R0002_Routes.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

/** routes */
@Revision(id = "0002", downRevision = "0001")
public final class R0002_Routes implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "routes",
        column("id", bigint()).primaryKey(),
        column("line", type("geometry")),
        column("note", text()).compression("lz4"));
    op.createIndex("ix_routes_line", on("routes", "line").using("gist"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("routes");
  }
}

## file schema.sql
CREATE EXTENSION postgis;
COMMENT ON EXTENSION postgis IS 'places on earth';
CREATE TABLE places (
  id bigint PRIMARY KEY,
  name varchar(100) NOT NULL,
  at geometry(Point, 4326) NOT NULL CHECK (st_isvalid(at)),
  body text COMPRESSION lz4
);
CREATE INDEX ix_places_at ON places USING gist (at);
CREATE VIEW near AS SELECT id, st_distance(at, at) AS distance FROM places;
CREATE TABLE routes (id bigint PRIMARY KEY, line geometry, note text COMPRESSION lz4);
CREATE INDEX ix_routes_line ON routes USING gist (line);

## run limbeck revision --autogenerate -m "shorter names" --rev-id 0003
## stdout
Detected changed column 'places.name' (type text -> varchar(100))
Generating db/versions/0003_shorter_names.sql ... done
proven    upgrade gives the models, downgrade gives 0002 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0002 (replayed on scratch, PostgreSQL 18)  with  schema.sql (7 statements)
not compared: extension 'postgis': the scratch server does not have it (the way out: scratch = "postgresql://…" in limbeck.toml, a server that has it, or a scratch_setup that makes something in its place)
not compared: compression 'lz4' of column 'places.body', column 'routes.note': the scratch server does not have it
not compared: column 'places.at', a constraint of 'places', index 'ix_places_at', view 'near', column 'routes.line', index 'ix_routes_line': needs that

## run limbeck check
## stdout
No new upgrade operations detected.
## stderr
compared  the revisions at 0003 (replayed on scratch, PostgreSQL 18)  with  schema.sql (7 statements)
not compared: extension 'postgis': the scratch server does not have it (the way out: scratch = "postgresql://…" in limbeck.toml, a server that has it, or a scratch_setup that makes something in its place)
not compared: compression 'lz4' of column 'places.body', column 'routes.note': the scratch server does not have it
not compared: column 'places.at', a constraint of 'places', index 'ix_places_at', view 'near', column 'routes.line', index 'ix_routes_line': needs that

## file schema.sql
CREATE EXTENSION postgis;
CREATE EXTENSION timescaledb;
CREATE EXTENSION pg_partman SCHEMA partman;
CREATE TABLE places (
  id bigint PRIMARY KEY,
  name varchar(100) NOT NULL,
  at geometry(Point, 4326) NOT NULL CHECK (st_isvalid(at)),
  area geography,
  body text COMPRESSION pglz,
  owner text
);
CREATE INDEX ix_places_at ON places USING gist (at);
CREATE VIEW near AS SELECT id, name, st_distance(at, at) AS distance FROM places;
SELECT create_hypertable('visits', 'at');

## run limbeck revision --autogenerate -m "more" --rev-id 0004
## stdout
Detected added column 'places.owner'
Detected removed table 'routes'
Generating db/versions/0004_more.sql ... done
proven    upgrade gives the models, downgrade gives 0003 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0003 (replayed on scratch, PostgreSQL 18)  with  schema.sql (7 statements)
not compared: extension 'postgis': the scratch server does not have it (the way out: scratch = "postgresql://…" in limbeck.toml, a server that has it, or a scratch_setup that makes something in its place)
not compared: compression 'lz4' of column 'places.body', column 'routes.note': the scratch server does not have it
not compared: extension 'timescaledb': the scratch server does not have it
not compared: extension 'pg_partman': the scratch server does not have it
not compared: column 'places.at', a constraint of 'places', index 'ix_places_at', view 'near', column 'routes.line', index 'ix_routes_line', schema.sql:14 SELECT create_hypertable('visits', 'at'), column 'places.area': needs that
not compared: extension 'timescaledb', extension 'pg_partman', column 'places.area': only the models say it; no revision makes it: write it by hand
not compared: column 'routes.line', compression 'lz4' of column 'routes.note': no downgrade brings it back: write it by hand
loses data: DROP TABLE routes  -- its rows are lost

## run limbeck show 0004
## stdout
Rev: 0004 (head)
Parent: 0003
Path: db/versions/0004_more.sql

    more


    Autogenerated, and proven on PostgreSQL 18: upgrade gives the models, downgrade gives 0003 again.
    NOT in it, since the scratch server cannot make it: extension 'timescaledb', extension 'pg_partman', column 'places.area'
    NOT in its downgrade, since the scratch server cannot make it: column 'routes.line', compression 'lz4' of column 'routes.note'

## env DATABASE_URL={{DB_URL}}
## run limbeck check
## exit 3
## stdout
No new upgrade operations detected.
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the revisions at 0004 (replayed on scratch, PostgreSQL 18)  with  schema.sql (7 statements)
not compared: extension 'postgis': the scratch server does not have it (the way out: scratch = "server" in limbeck.toml, the URL of another server that has it, or a scratch_setup that makes something in its place)
not compared: compression 'lz4' of column 'places.body', column 'routes.note': the scratch server does not have it
not compared: extension 'timescaledb': the scratch server does not have it
not compared: extension 'pg_partman': the scratch server does not have it
not compared: column 'places.at', a constraint of 'places', index 'ix_places_at', view 'near', column 'routes.line', index 'ix_routes_line', schema.sql:14 SELECT create_hypertable('visits', 'at'), column 'places.area': needs that
not compared: extension 'timescaledb', extension 'pg_partman', column 'places.area': only the models say it; no revision makes it: write it by hand
RUN-320: Target database is not up to date.
  It is at <base>; 4 revisions are missing:
    0001  init           db/versions/0001_init.sql
    0002  routes         db/versions/R0002_Routes.java
    0003  shorter names  [..]  db/versions/0003_shorter_names.sql
    0004  more           [..]  db/versions/0004_more.sql
  fix: limbeck upgrade head

## unset DATABASE_URL

## file schema.sql
CREATE EXTENSION postgis;
CREATE TABLE places (id bigint PRIMARY KEY, price moneyy, at geometry);

## run limbeck check
## exit 1
## stdout
## stderr
MOD-201: atlas: the model cannot be made on a scratch database
  schema.sql:2:51
      2 | CREATE TABLE places (id bigint PRIMARY KEY, price moneyy, at geometry);
        |                                                   ^
  42704 type "moneyy" does not exist
  fix: correct the model, then  limbeck check
