package dev.limbeck.acceptance.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelStatement;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that a class says. */
class JavaModelTest {

  @TempDir Path folder;

  private SidesOfTest shop;

  @BeforeEach
  void begin() {
    shop = new SidesOfTest(folder);
  }

  @Test
  void aClassOfTheServicesFolderIsCompiledWithWhatItUses() throws Exception {
    shop.file(
            "src/main/java/com/shop/Tables.java",
            """
            package com.shop;

            import static com.shop.parts.Columns.id;
            import static dev.limbeck.migration.Elements.*;

            import dev.limbeck.migration.*;

            public final class Tables implements Model {
              @Override
              public void define(Operations op) {
                op.createTable("users", id(), column("name", text()).notNull());
                Orders.in(op);
              }
            }
            """)
        .file(
            "src/main/java/com/shop/Orders.java",
            """
            package com.shop;

            import static dev.limbeck.migration.Elements.*;

            import dev.limbeck.migration.*;

            final class Orders {
              static void in(Operations op) {
                op.createTable("orders", com.shop.parts.Columns.id());
              }
            }
            """)
        .file(
            "src/main/java/com/shop/parts/Columns.java",
            """
            package com.shop.parts;

            import dev.limbeck.migration.Elements;
            import dev.limbeck.schema.Column;

            public final class Columns {
              public static Column id() {
                return Elements.column("id", Elements.bigserial()).primaryKey();
              }
            }
            """)
        .file(
            "src/main/java/com/shop/Broken.java", "package com.shop; class Broken extends Gone {}");

    var model = model("java:com.shop.Tables");

    assertThat(model.content()).isEqualTo("java:com.shop.Tables (2 operations)");
    assertThat(model.statements()).hasSize(2);
    var place = place(model.statements().getFirst());
    assertThat(place.toString()).isEqualTo("src/main/java/com/shop/Tables.java:11:5");
    assertThat(place(model.statements().getLast()).path()).endsWith("Tables.java");
  }

  @Test
  void rowsAreLeftOutAndTold() throws Exception {
    tables("op.execute(\"CREATE TABLE a (x int)\"); op.bulkInsert(\"a\", List.of(\"x\"), row(1));");
    var model = model("java:Tables");
    assertThat(model.omissions())
        .singleElement()
        .satisfies(omission -> assertThat(omission.what()).isEqualTo("Tables.java:6:5 rows"));
  }

  @Test
  void aClassThatIsNotThereIsToldWithThePlaces() {
    var problem = refused("java:com.shop.Tables");
    assertThat(problem.code().code()).isEqualTo("MOD-204");
    assertThat(problem.why())
        .isEqualTo(
            "There is no source com/shop/Tables.java or src/main/java/com/shop/Tables.java, and"
                + " the class path has no such class.");
  }

  @Test
  void aClassThatIsNoModelIsRefused() throws Exception {
    shop.file("Tables.java", "public class Tables {}");
    var problem = refused("java:Tables");
    assertThat(problem.code().code()).isEqualTo("MOD-205");
    assertThat(problem.why()).contains("does not implement dev.limbeck.migration.Model");
  }

  @Test
  void whatItThrowsIsToldWithItsLine() throws Exception {
    tables("throw new IllegalStateException(\"no idea\");");
    var problem = refused("java:Tables");
    assertThat(problem.code().code()).isEqualTo("MOD-206");
    assertThat(problem.what())
        .isEqualTo("The model Tables threw java.lang.IllegalStateException: no idea");
    assertThat(problem.location().orElseThrow().toString()).isEqualTo("Tables.java:6:5");
  }

  @Test
  void aDirectiveThatIsWrongIsToldWithItsLine() throws Exception {
    tables("op.createTable(\"\", column(\"id\", integer()));");
    var problem = refused("java:Tables");
    assertThat(problem.location().orElseThrow().toString()).isEqualTo("Tables.java:6:5");
  }

  @Test
  void aConnectionIsNotToBeHad() throws Exception {
    tables("op.connection();");
    assertThat(refused("java:Tables").what())
        .isEqualTo("The model Tables: a model has no connection: it says what is desired");
  }

  @Test
  void whatDoesNotCompileIsToldByTheCompiler() throws Exception {
    tables("op.createTabel(\"a\");");
    var problem = refused("java:Tables");
    assertThat(problem.code().code()).isEqualTo("JAV-201");
    assertThat(problem.location().orElseThrow().line()).isEqualTo(6);
  }

  @Test
  void aKindThatNothingReadsIsRefused() {
    assertThat(refused("xyz:com.shop").code().code()).isEqualTo("MOD-207");
  }

  private void tables(String body) throws IOException {
    shop.file(
        "Tables.java",
        """
        import static dev.limbeck.migration.Elements.*;
        import dev.limbeck.migration.*;
        import java.util.List;
        public class Tables implements Model {
          public void define(Operations op) {
            %s
          }
        }
        """
            .formatted(body));
  }

  private DesiredSchema.Statements model(String name) {
    return (DesiredSchema.Statements) shop.model(name);
  }

  private static Location place(ModelStatement statement) {
    return statement.place().orElseThrow();
  }

  private Problem refused(String name) {
    try {
      throw new AssertionError("read: " + shop.model(name).content());
    } catch (ProblemException refused) {
      assertThat(refused.problems()).hasSize(1);
      return List.copyOf(refused.problems()).getFirst();
    }
  }
}
