# A story has a database of its own
It is made when the story first names it.

## env DATABASE_URL={{DB_URL}}
## run tell DATABASE_URL
## stdout
postgresql://{{DB_USER}}:{{DB_PASS}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}

## sql
CREATE ROLE {{DB_NAME}}_reader;
CREATE TABLE habits (id int PRIMARY KEY, name text);
INSERT INTO habits VALUES (1, 'read'), (2, NULL);
## query SELECT id, name FROM habits ORDER BY id
## rows
1 | read
2 | null
