CREATE TYPE mood AS ENUM ('calm', 'it''s tense', 'Ärger');
CREATE SEQUENCE numbers AS integer INCREMENT BY 5 START 10 CACHE 3 CYCLE;
CREATE TABLE users (
  id bigserial PRIMARY KEY,
  email varchar(320) NOT NULL UNIQUE,
  mood mood NOT NULL DEFAULT 'calm',
  tags text[] DEFAULT '{}',
  weight numeric(5, 2) CHECK (weight > 0),
  note text COLLATE "C",
  body text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  "Odd ""name"".x" interval day to second(2),
  total integer GENERATED ALWAYS AS (length(email) + 1) STORED,
  number integer NOT NULL DEFAULT nextval('numbers'),
  CONSTRAINT users_mood_check CHECK (mood <> 'calm' OR note IS NOT NULL) NO INHERIT
);
ALTER TABLE users ALTER body SET STORAGE external, ALTER note SET COMPRESSION pglz, ALTER email SET STATISTICS 200, ALTER email SET (n_distinct = -0.5);
ALTER TABLE users CLUSTER ON users_pkey, REPLICA IDENTITY FULL;
COMMENT ON TABLE users IS 'who';
COMMENT ON COLUMN users.email IS 'where';
CREATE TABLE orders (
  id integer GENERATED ALWAYS AS IDENTITY (START WITH 100),
  user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  status varchar(10) NOT NULL CHECK (status IN ('new', 'paid')),
  CONSTRAINT pk PRIMARY KEY (id) INCLUDE (status) WITH (fillfactor = 70),
  UNIQUE (user_id, status) DEFERRABLE INITIALLY DEFERRED
) WITH (fillfactor = 80, autovacuum_enabled = false, toast.autovacuum_enabled = false);
CREATE UNLOGGED TABLE rooms (room int, during tstzrange, EXCLUDE USING gist (during WITH &&) WHERE (room > 0));
CREATE INDEX ON orders (user_id DESC, status varchar_pattern_ops) WHERE status = 'new';
CREATE UNIQUE INDEX "Odd index" ON users (lower(email), (id + 1) DESC NULLS LAST) INCLUDE (mood);
CREATE INDEX ON users USING gin (tags) WITH (fastupdate = off);
COMMENT ON INDEX "Odd index" IS 'odd';
COMMENT ON CONSTRAINT pk ON orders IS 'key';
CREATE TABLE alembic_version (version_num varchar(32) NOT NULL PRIMARY KEY);

-- found

CREATE TYPE mood AS ENUM ('calm', 'it''s tense', 'Ärger');
CREATE SEQUENCE numbers AS integer START WITH 10 INCREMENT BY 5 MINVALUE 1 MAXVALUE 2147483647 CACHE 3 CYCLE;
CREATE SEQUENCE users_id_seq AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE OWNED BY users.id;
CREATE TABLE orders (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH 100),
  user_id bigint NOT NULL,
  status varchar(10) NOT NULL
)
WITH (autovacuum_enabled = false, fillfactor = 80);
CREATE UNLOGGED TABLE rooms (
  room integer,
  during tstzrange
);
CREATE TABLE users (
  id bigint NOT NULL DEFAULT nextval('users_id_seq'::regclass),
  email varchar(320) NOT NULL,
  mood mood NOT NULL DEFAULT 'calm'::mood,
  tags text[] DEFAULT '{}'::text[],
  weight numeric(5, 2),
  note text COMPRESSION pglz COLLATE "C",
  body text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  "Odd ""name"".x" interval day to second(2),
  total integer GENERATED ALWAYS AS (length((email)::text) + 1) STORED,
  number integer NOT NULL DEFAULT nextval('numbers'::regclass)
);
ALTER TABLE users ALTER COLUMN body SET STORAGE external;
  table users is 'who'
  table users has ClusteredOn[index=users_pkey]
  table users has Replicated[identity=Full[]]
  column users/email is 'where'
  column users/email has Parameter[name=n_distinct, value=-0.5]
  column users/email has StatisticsTarget[target=200]
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status IN ('new', 'paid'));
ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE orders ADD CONSTRAINT orders_user_id_status_key UNIQUE (user_id, status) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE orders ADD CONSTRAINT pk PRIMARY KEY (id) INCLUDE (status) WITH (fillfactor = 70);
  constraint orders/pk is 'key'
ALTER TABLE rooms ADD CONSTRAINT rooms_during_excl EXCLUDE USING gist (during WITH &&) WHERE (room > 0);
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK ((mood <> 'calm'::mood) OR (note IS NOT NULL)) NO INHERIT;
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE users ADD CONSTRAINT users_weight_check CHECK (weight > (0)::numeric);
CREATE UNIQUE INDEX "Odd index" ON users (lower((email)::text), (id + 1) DESC NULLS LAST) INCLUDE (mood);
  index Odd index is 'odd'
CREATE INDEX orders_user_id_status_idx ON orders (user_id DESC, status varchar_pattern_ops) WHERE (status)::text = 'new'::text;
CREATE INDEX users_tags_idx ON users USING gin (tags) WITH (fastupdate = off);
index Odd index needs column users/email, and goes with it
index Odd index needs column users/id, and goes with it
index Odd index needs column users/mood, and goes with it
index orders_user_id_status_idx needs column orders/status, and goes with it
index orders_user_id_status_idx needs column orders/user_id, and goes with it
index users_tags_idx needs column users/tags, and goes with it
sequence users_id_seq needs column users/id, and goes with it
column users/id needs sequence users_id_seq
column users/mood needs type mood
column users/number needs sequence numbers
column users/total needs column users/email
constraint orders/orders_status_check needs column orders/status, and goes with it
constraint orders/orders_user_id_fkey needs column orders/user_id, and goes with it
constraint orders/orders_user_id_fkey needs column users/id
constraint orders/orders_user_id_fkey needs constraint users/users_pkey
constraint orders/orders_user_id_status_key needs column orders/status, and goes with it
constraint orders/orders_user_id_status_key needs column orders/user_id, and goes with it
constraint orders/pk needs column orders/id, and goes with it
constraint orders/pk needs column orders/status, and goes with it
constraint rooms/rooms_during_excl needs column rooms/during, and goes with it
constraint rooms/rooms_during_excl needs column rooms/room, and goes with it
constraint users/users_email_key needs column users/email, and goes with it
constraint users/users_mood_check needs type mood
constraint users/users_mood_check needs column users/mood, and goes with it
constraint users/users_mood_check needs column users/note, and goes with it
constraint users/users_pkey needs column users/id, and goes with it
constraint users/users_weight_check needs column users/weight, and goes with it
