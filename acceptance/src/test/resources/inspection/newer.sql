-- since 18
CREATE TABLE "Named" (a int CONSTRAINT must NOT NULL, b int NOT NULL NO INHERIT, c int, d int NOT NULL, e int GENERATED ALWAYS AS (d + 1) VIRTUAL, f numeric(3,-1),
  UNIQUE NULLS NOT DISTINCT (a, b));
ALTER TABLE "Named" ADD CONSTRAINT later NOT NULL c NOT VALID;
ALTER TABLE "Named" ADD CONSTRAINT unchecked CHECK (d > 0) NOT ENFORCED;
CREATE EXTENSION btree_gist;
CREATE TABLE rooms (room int, during daterange, PRIMARY KEY (room, during WITHOUT OVERLAPS));
CREATE TABLE stays (room int, during daterange, guest int, other int, UNIQUE (guest, other),
  FOREIGN KEY (room, PERIOD during) REFERENCES rooms (room, PERIOD during));
CREATE TABLE guests (id int, other int, FOREIGN KEY (id, other) REFERENCES stays (guest, other) ON DELETE SET NULL (other) NOT ENFORCED);
CREATE UNIQUE INDEX ON rooms (room) NULLS NOT DISTINCT;
CREATE VIEW seen WITH (security_invoker = on) AS SELECT * FROM rooms;
CREATE COLLATION swapped (provider = icu, locale = 'und', rules = '&V << w <<< W');
CREATE TABLE up (a int CONSTRAINT own NOT NULL, b int NOT NULL);
CREATE TABLE down () INHERITS (up);
CREATE DOMAIN must AS int CONSTRAINT is_there NOT NULL;

-- found

CREATE EXTENSION btree_gist;
CREATE COLLATION swapped (provider = icu, locale = 'und', rules = '&V << w <<< W');
CREATE DOMAIN must AS integer NOT NULL;
CREATE TABLE "Named" (
  a integer,
  b integer,
  c integer,
  d integer NOT NULL,
  e integer GENERATED ALWAYS AS (d + 1) VIRTUAL,
  f numeric(3, -1)
);
CREATE TABLE down ()
INHERITS (up);
CREATE TABLE guests (
  id integer,
  other integer
);
CREATE TABLE rooms (
  room integer NOT NULL,
  during daterange NOT NULL
);
CREATE TABLE stays (
  room integer,
  during daterange,
  guest integer,
  other integer
);
CREATE TABLE up (
  a integer,
  b integer NOT NULL
);
inherited: column down/a CREATE TABLE down (
  a integer
)
inherited: column down/b CREATE TABLE down (
  b integer NOT NULL
)
ALTER TABLE "Named" ADD CONSTRAINT "Named_a_b_key" UNIQUE NULLS NOT DISTINCT (a, b);
ALTER TABLE "Named" ADD CONSTRAINT "Named_b_not_null" NOT NULL b NO INHERIT;
ALTER TABLE "Named" ADD CONSTRAINT later NOT NULL c NOT VALID;
ALTER TABLE "Named" ADD CONSTRAINT must NOT NULL a;
ALTER TABLE "Named" ADD CONSTRAINT unchecked CHECK (d > 0) NOT ENFORCED;
ALTER TABLE guests ADD CONSTRAINT guests_id_other_fkey FOREIGN KEY (id, other) REFERENCES stays (guest, other) ON DELETE SET NULL (other) NOT ENFORCED;
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS);
ALTER TABLE stays ADD CONSTRAINT stays_guest_other_key UNIQUE (guest, other);
ALTER TABLE stays ADD CONSTRAINT stays_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES rooms (room, PERIOD during);
ALTER TABLE up ADD CONSTRAINT own NOT NULL a;
CREATE UNIQUE INDEX rooms_room_idx ON rooms (room) NULLS NOT DISTINCT;
CREATE VIEW seen WITH (security_invoker = on) AS
SELECT room,
    during
   FROM rooms;
  view seen yields room Standard[type=INTEGER, modifiers=[]], during Standard[type=DATERANGE, modifiers=[]]
index rooms_room_idx needs column rooms/room, and goes with it
table down needs table up
view seen needs column rooms/during
view seen needs column rooms/room
column Named/e needs column Named/d
constraint Named/Named_a_b_key needs column Named/a, and goes with it
constraint Named/Named_a_b_key needs column Named/b, and goes with it
constraint Named/Named_b_not_null needs column Named/b, and goes with it
constraint Named/later needs column Named/c, and goes with it
constraint Named/must needs column Named/a, and goes with it
constraint Named/unchecked needs column Named/d, and goes with it
constraint down/own needs column down/a, and goes with it
constraint guests/guests_id_other_fkey needs column guests/id, and goes with it
constraint guests/guests_id_other_fkey needs column guests/other, and goes with it
constraint guests/guests_id_other_fkey needs column stays/guest
constraint guests/guests_id_other_fkey needs column stays/other
constraint guests/guests_id_other_fkey needs constraint stays/stays_guest_other_key
constraint rooms/rooms_pkey needs extension btree_gist
constraint rooms/rooms_pkey needs column rooms/during, and goes with it
constraint rooms/rooms_pkey needs column rooms/room, and goes with it
constraint stays/stays_guest_other_key needs column stays/guest, and goes with it
constraint stays/stays_guest_other_key needs column stays/other, and goes with it
constraint stays/stays_room_during_fkey needs column rooms/during
constraint stays/stays_room_during_fkey needs column rooms/room
constraint stays/stays_room_during_fkey needs column stays/during, and goes with it
constraint stays/stays_room_during_fkey needs column stays/room, and goes with it
constraint stays/stays_room_during_fkey needs constraint rooms/rooms_pkey
constraint up/own needs column up/a, and goes with it
