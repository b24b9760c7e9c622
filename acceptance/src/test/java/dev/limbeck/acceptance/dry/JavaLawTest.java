package dev.limbeck.acceptance.dry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script of revisions in Java makes what running them makes, page by page. */
@ExtendWith(TestPostgres.class)
class JavaLawTest {

  @TempDir private Path folder;

  @Test
  void recordedOperationsAndPagesOfRows(TestServer server) throws Exception {
    var psql = Psql.ofThisMachine();
    var shop = shop();
    try (var online = server.database();
        var offline = server.database()) {
      shop.limbeck(online, "upgrade", "head");
      assertThat(psql.run(shop.script(offline, "upgrade", "head", "--sql"), offline).stderr())
          .isEmpty();
      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
      assertThat(
              online.query(
                  "SELECT count(*) FROM shop.limbeck_history WHERE detail -> 'page' ->> 'rows' = '400'"))
          .as("pages")
          .containsExactly("2");

      shop.limbeck(online, "downgrade", "base");
      assertThat(psql.run(shop.script(offline, "downgrade", "base", "--sql"), offline).stderr())
          .isEmpty();
      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
    }
  }

  private Shop shop() throws Exception {
    var shop = new Shop(folder, "");
    java(
        "Ra_Orders",
        "@Revision(id = \"a\") @Downgrade(AUTOMATIC)",
        """
        op.createTable("orders", column("id", integer()).notNull(), column("note", text()));
        op.createPrimaryKey("orders_pkey", "orders", "id");
        """,
        "");
    java(
        "Rb_Rows",
        "@Revision(id = \"b\", downRevision = \"a\")",
        """
        op.execute("INSERT INTO orders SELECT n, 'It''s :n $limbeck$ \\\\\\\\' || n FROM generate_series(1, 1000) AS n");
        """,
        """
        op.execute("DELETE FROM orders;\\nSELECT ';' -- all of them");
        """);
    java(
        "Rc_Pages",
        "@Revision(id = \"c\", downRevision = \"b\", autocommit = true)",
        """
        op.batches(batches("orders").by("id").of(400).set("note = note || '%s'").where("id <> 7 -- seven"));
        op.createIndexConcurrently("ix_note", on("orders", "note"));
        op.batches(batches("orders").by("id").delete().where("id % 2 = 0"));
        """,
        "");
    return shop;
  }

  private void java(String name, String annotations, String upgrade, String downgrade)
      throws Exception {
    var undo =
        annotations.contains("AUTOMATIC")
            ? ""
            : "\n  @Override\n  public void downgrade(Operations op) {\n%s  }\n"
                .formatted(downgrade);
    Files.writeString(
        folder.resolve("db/versions/" + name + ".java"),
        """
        import static dev.limbeck.migration.Elements.*;

        import dev.limbeck.migration.*;

        /** in Java */
        %s
        public final class %s implements Migration {

          @Override
          public void upgrade(Operations op) {
        %s  }
        %s}
        """
            .formatted(annotations, name, upgrade, undo));
  }
}
