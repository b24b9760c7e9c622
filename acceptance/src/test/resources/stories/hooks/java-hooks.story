# Hooks in Java
A class beside the revisions records what is done, so that it can be printed too.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

[limbeck.hooks]
after_step = ["db.versions.Audit"]

## file db/versions/Audit.java
package db.versions;

import dev.limbeck.migration.Hook;
import dev.limbeck.migration.HookContext;
import dev.limbeck.migration.Operations;

/** Tells who is to be asked of a step. */
public final class Audit implements Hook {

  @Override
  public void afterStep(HookContext step, Operations op) {
    op.execute("COMMENT ON SCHEMA shop IS '" + step.direction() + " " + step.revision().orElse("?") + "'");
    if (op.argument("fail").isPresent()) {
      op.execute("SELECT nothing");
    }
  }
}

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);

## run limbeck upgrade head -x fail=yes
## exit 1
## stderr contains
RUN-317: shop: the after_step hook db.versions.Audit failed; upgrade of 0001 was rolled back, the database is at base.
  Audit.java:14
  42703 column "nothing" does not exist

## run limbeck upgrade head --sql
## stdout contains
COMMENT ON SCHEMA shop IS 'upgrade 0001'

## run limbeck upgrade head
## query SELECT obj_description('shop'::regnamespace)
## rows
upgrade 0001

## file db/versions/0002_b.sql
-- b
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE b (id int);

## file limbeck.toml
[limbeck]
schema = "shop"

[limbeck.hooks]
before_run = ["db.versions.Nobody"]
after_run = ["java.lang.String"]

## run limbeck upgrade head
## exit 1
## stderr contains
CFG-109: There is no hook db.versions.Nobody
  No Java file beside the revisions has a class of that name, nor has the class path. Nothing was run.
CFG-109: There is no hook java.lang.String
  The class does not implement dev.limbeck.migration.Hook. Nothing was run.
