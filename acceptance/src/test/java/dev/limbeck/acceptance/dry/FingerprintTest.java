package dev.limbeck.acceptance.dry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change of the schema that a plan was made for. */
@ExtendWith(TestPostgres.class)
class FingerprintTest {

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void aTable() throws Exception {
    shop =
        new Shop(folder, "").revision("a", "", "-- @upgrade\nCREATE TABLE t (id int, w text);\n");
  }

  @Test
  void everyDefinitionCounts(TestDatabase database) throws Exception {
    shop.limbeck(database, "upgrade", "head");
    var before = catalog(database, 0);
    int number = 1;
    for (var change :
        List.of(
            "CREATE VIEW shop.v AS SELECT id FROM shop.t",
            "ALTER TABLE shop.t ALTER w SET DEFAULT 'x'",
            "ALTER TABLE shop.t ALTER id SET NOT NULL",
            "CREATE INDEX ix ON shop.t (id)",
            "ALTER TABLE shop.t ADD CONSTRAINT c CHECK (id > 0) NOT VALID",
            "ALTER TABLE shop.t VALIDATE CONSTRAINT c",
            "CREATE TYPE shop.mood AS ENUM ('a')",
            "ALTER TYPE shop.mood ADD VALUE 'b'",
            "CREATE DOMAIN shop.d AS int CHECK (VALUE > 1)",
            "CREATE FUNCTION shop.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
            "CREATE AGGREGATE shop.total(int) (SFUNC = int4pl, STYPE = int)",
            "CREATE TRIGGER tr BEFORE INSERT ON shop.t FOR EACH ROW EXECUTE FUNCTION shop.f()",
            "ALTER TABLE shop.t DISABLE TRIGGER tr",
            "CREATE SEQUENCE shop.s",
            "ALTER SEQUENCE shop.s INCREMENT 5",
            "ALTER TABLE shop.t ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY p ON shop.t USING (id = 1)",
            "CREATE RULE r AS ON DELETE TO shop.t DO ALSO SELECT 1",
            "CREATE STATISTICS shop.st ON id, w FROM shop.t",
            "ALTER TABLE shop.t RENAME w TO word")) {
      database.execute(change);
      var after = catalog(database, number++);
      assertThat(after).as(change).isNotEqualTo(before);
      before = after;
    }
  }

  @Test
  void rowsAndPrivilegesDoNotCount(TestDatabase database) throws Exception {
    shop.limbeck(database, "upgrade", "head");
    var before = catalog(database, 0);

    database.execute(
        """
        INSERT INTO shop.t VALUES (1);
        GRANT SELECT ON shop.t TO PUBLIC;
        CREATE TABLE public.elsewhere (id int);
        ALTER DATABASE %s SET search_path = shop;
        INSERT INTO shop.limbeck_history (version_table, revision, down_revisions, event, message, tool)
        VALUES ('other', 'x', '{}', 'upgraded', '', 'test')\
        """
            .formatted(database.name()));

    assertThat(catalog(database, 1)).isEqualTo(before);
  }

  @Test
  void ourOwnTablesDoNotCount(TestDatabase database) throws Exception {
    database.execute("CREATE SCHEMA shop");
    var before = catalog(database, 0);

    shop.limbeck(database, "ensure_version");

    assertThat(catalog(database, 1)).isEqualTo(before);
  }

  private String catalog(TestDatabase database, int number) throws Exception {
    var file = folder.resolve("plan%d.json".formatted(number));
    shop.limbeck(database, "upgrade", "head", "--plan", "-o", file.toString());
    return Files.readString(file)
        .lines()
        .filter(line -> line.contains("\"catalog\""))
        .findFirst()
        .orElseThrow();
  }
}
