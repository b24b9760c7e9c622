# In Java, and as JSON

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"
format = "java"

## file db/versions/.keep
## file schema.sql
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE orders (id bigserial PRIMARY KEY, state state NOT NULL DEFAULT 'new');
COMMENT ON TABLE orders IS 'what was bought';

## run limbeck revision --autogenerate -m "orders" --rev-id 0001
## stdout
Detected added type 'state'
Detected added table 'orders'
Generating db/versions/R0001_Orders.java ... done
proven    upgrade gives the models, downgrade gives the empty schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0001 --as java
## stdout
  @Override
  public void upgrade(Operations op) {
    op.createEnum(enumType("state", "new", "done"));
    op.createTable(
        "orders",
        column("id", bigserial()),
        column("state", type("state")).notNull().defaultTo(sql("'new'::state")),
        primaryKey("id").named("orders_pkey"),
        comment("what was bought"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("orders");
    op.dropType("state");
  }
## run limbeck check --json
## stdout
{"limbeck":"[..]","command":"check","exit":0,"services":[{"service":"shop","schema":"shop","database":null,"from":[],"to":[],"state":"ok","note":null,"found":false,"steps":[],"revisions":[],"problem":null,"script":null,"plan":null,"comparisons":[{"current":"the revisions at 0001 (replayed on scratch, PostgreSQL 18)","desired":"schema.sql (3 statements)","renames":[],"differences":[],"left_alone":[],"not_compared":[],"upgrade":[],"downgrade":[],"proof":null}]}],"problems":[],"detail":null}
## file schema.sql
CREATE TYPE state AS ENUM ('new', 'sent', 'done');
CREATE TABLE orders (id bigserial PRIMARY KEY, state state NOT NULL DEFAULT 'sent');

## run limbeck revision --autogenerate -m "sent" --rev-id 0002
## stdout
Detected changed type 'state' (values 'new', 'done' -> 'new', 'sent', 'done')
Detected changed table 'orders' (comment)
Detected changed column 'orders.state' (default 'new'::state -> 'sent'::state)
Generating db/versions/R0002_Sent.java ... done
Generating db/versions/R[..]_SentContinued.java ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0002 --as java
## stdout
  @Override
  public void upgrade(Operations op) {
    op.addEnumValue("state", "sent", after("new"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rename(onType("state"), "state__was");
    op.createEnum(enumType("state", "new", "done"));
    op.alterColumn(
        "orders",
        "state",
        toNoDefault().from(sql("'new'::state")),
        toType(type("state"))
            .using("state::text::state")
            .from(toType(type("state")).using("state::text::state")),
        toDefault(sql("'new'::state")));
    op.dropType("state__was");
  }
## run limbeck check
